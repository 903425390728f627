/**
 * Files that people write in YAML, read so that every error points at its place: {@link
 * org.fests.yaml.YamlText} makes nodes of the text, {@link org.fests.yaml.YamlSection} reads one
 * mapping.
 */
package org.fests.yaml;
