/**
 * Lets a language model propose what a free question means, and believes nothing of it: a proposal
 * is accepted if it parses, speaks of the data's classes, can match and fail to match, reads back
 * in English, and does in rehearsed scenes what it says. Start at {@link
 * org.fests.model.Translator}.
 *
 * <p>The endpoint is any server of OpenAI's chat completions ({@code POST .../chat/completions}
 * with {@code model}, {@code messages}; the answer in {@code choices[0].message.content}), named by
 * environment variables; without them nothing is sent anywhere.
 */
package org.fests.model;
