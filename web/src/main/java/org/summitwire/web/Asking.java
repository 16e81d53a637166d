package org.summitwire.web;

/**
 * One question on its way.
 *
 * @param leash whoever holds it can end the exchange
 */
record Asking(Target target, Question question, Transport.Taking taking, Budget budget, Leash leash) {}
