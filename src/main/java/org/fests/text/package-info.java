/**
 * Places in a text the user wrote and what is wrong there. Start with {@link
 * org.fests.text.SourceException}.
 */
package org.fests.text;
