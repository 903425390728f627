/**
 * The independent opinion on every answer: the reference evaluator ({@link
 * org.fests.proof.Reference}), written straight from the language's definition and sharing no
 * evaluation code with the engine; what an answer claims ({@link org.fests.proof.Certificate}); and
 * who accepts or refuses it from the frames and the pattern alone ({@link
 * org.fests.proof.Checker}).
 */
package org.fests.proof;
