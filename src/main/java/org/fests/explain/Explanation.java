package org.fests.explain;

import org.fests.proof.Certificate;

/**
 * Why a query finds what it finds in a window.
 *
 * @param certificate as data, which a checker can take or refuse
 * @param text the same in English, lines apart by line feeds
 */
public record Explanation(Certificate certificate, String text) {}
