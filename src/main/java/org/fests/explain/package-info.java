/**
 * Why an answer is what it is: {@link org.fests.explain.Explainer} turns the matches of a query in
 * a window of frames, or that there are none, into a {@link org.fests.proof.Certificate} and into
 * English made from that certificate.
 */
package org.fests.explain;
