package org.fests.spre;

/** {@code v := term}: the name of a variable and what it ranges over. */
public record Binding(String variable, Term domain) implements Node {}
