/**
 * Files that people write in YAML, read so that every error points at its place: {@link
 * org.fests.ingest.yaml.YamlText} makes nodes of the text, {@link
 * org.fests.ingest.yaml.YamlSection} reads one mapping.
 */
package org.fests.ingest.yaml;
