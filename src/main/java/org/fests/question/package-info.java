/**
 * Makes up questions about a data set: {@link org.fests.question.Topics} is what a sample of it
 * shows, {@link org.fests.question.QuestionGenerator} draws patterns from that at named levels, and
 * {@link org.fests.question.Preview} judges them by what they match.
 */
package org.fests.question;
