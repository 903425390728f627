/**
 * Automata over letters, where a letter is the set of symbols that are true in a frame. Knows ints
 * and longs only, neither patterns nor scenes. Start with {@link org.fests.automaton.NfaBuilder},
 * which makes an {@link org.fests.automaton.Nfa} from parts; {@link
 * org.fests.automaton.LongestMatcher} finds its matches in linear time, {@link
 * org.fests.automaton.Dfa} answers questions about the pattern itself.
 */
package org.fests.automaton;
