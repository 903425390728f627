package org.fests.model;

import org.fests.match.MatchLimits;

/**
 * Asks a model what a free question means. A proposal that fails a check is sent back once, with
 * the reason; a second failure is a refusal.
 */
public final class Translator {
  private final Endpoint endpoint;
  private final Setting setting;
  private final Examiner examiner;

  public Translator(Endpoint endpoint, Setting setting, MatchLimits limits) {
    this.endpoint = endpoint;
    this.setting = setting;
    examiner = new Examiner(setting, limits);
  }

  /**
   * Returns what the question means, or why that is not known. Cost: one or two requests, each
   * within the endpoint's patience, and some seconds of rehearsal.
   *
   * @param question in any words
   * @param refusal why it is no sentence of the controlled language
   */
  public Translation translate(String question, String refusal) {
    Chat chat = new Chat(endpoint, Prompt.instructions(setting));
    try {
      String answer = chat.say(Prompt.question(question, refusal));
      try {
        return accepted(examiner.examine(answer), chat);
      } catch (Flaw flaw) {
        return repaired(chat, flaw);
      }
    } catch (ModelException silent) {
      return new Translation.Refused(silent.getMessage(), chat.exchange());
    }
  }

  private Translation repaired(Chat chat, Flaw first) {
    String answer = chat.say(Prompt.repair(first.getMessage()));
    try {
      return accepted(examiner.examine(answer), chat);
    } catch (Flaw second) {
      return new Translation.Refused(second.getMessage(), chat.exchange());
    }
  }

  private static Translation accepted(Examiner.Passed passed, Chat chat) {
    return new Translation.Accepted(
        passed.pattern(), passed.sentence(), passed.rehearsed(), chat.exchange());
  }
}
