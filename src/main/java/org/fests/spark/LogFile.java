package org.fests.spark;

import java.io.Serializable;

/**
 * A log to import.
 *
 * @param uri how it is called in tuples: relative to the working directory if it lies below, so
 *     that it is the same on every machine
 * @param path where it is, for Hadoop
 * @param folder whether it is a folder of files
 */
record LogFile(String uri, String path, boolean folder) implements Serializable {}
