/**
 * JSON read token by token: {@link org.fests.ingest.json.JsonCursor} reads a value, or says what is
 * wrong with it and where and passes over it.
 */
package org.fests.ingest.json;
