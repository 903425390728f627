package org.fests.logic;

/**
 * A detection that an atom speaks of.
 *
 * @param term what stands for it in the formula: a variable's name, or a term's text
 * @param detection its place in the clip's columns
 */
public record Witness(String term, int detection) {}
