package org.fests.spre;

/** A node of a tree of any sort: what a place in the text can be about. */
public sealed interface Node permits Spre, Formula, Metric, Term, Binding {}
