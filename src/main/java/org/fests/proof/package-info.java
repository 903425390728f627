/**
 * The independent opinion on every answer: the reference evaluator ({@link
 * org.fests.proof.Reference}), written straight from the language's definition and sharing no
 * evaluation code with the engine.
 */
package org.fests.proof;
