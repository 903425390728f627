/** From matches to tuples: windows around the matches of a stream and beside them, by rules. */
package org.fests.tuple;
