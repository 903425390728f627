/**
 * FESTS on Spark: the lake and the tuples as Parquet data sets, the job that makes tuples, and SQL
 * over them. Columns of the lake are named in {@link org.fests.spark.LakeSchema}; {@link
 * org.fests.spark.JobFile} says what a job is to do.
 */
package org.fests.spark;
