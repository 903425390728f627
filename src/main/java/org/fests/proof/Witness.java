package org.fests.proof;

/**
 * An object that makes an atom what it is.
 *
 * @param term what stands for it in the atom: a variable, or a term such as {@code [:car:]}
 * @param className its class in this frame
 * @param track its track; empty when it has none
 * @param detection its place among the detections of the frame, from 0
 */
public record Witness(String term, String className, String track, int detection) {}
