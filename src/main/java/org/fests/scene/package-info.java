/**
 * Perceived scenes in columns: {@link org.fests.scene.FrameBatch} holds a clip, {@link
 * org.fests.scene.FrameBatchBuilder} checks and makes one, {@link org.fests.scene.Frame} shows one
 * frame of it to people and tests. SPRE.md section 1 defines the words.
 */
package org.fests.scene;
