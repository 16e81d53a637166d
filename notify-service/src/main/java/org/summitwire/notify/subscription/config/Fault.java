package org.summitwire.notify.subscription.config;

import org.summitwire.notify.subscription.Phrase;

/**
 * One thing that is wrong.
 *
 * @param field where, {@code rule.parties[2]}; empty where it is the whole
 * @param found what is there; never an address that may hold a token
 * @param expected in plain words
 */
public record Fault(String field, Phrase found, Phrase expected) {

    private static final int SHOWN = 100;

    /** What is there, shortened, in a language (ISO 639-1: en or id; for any other, English). */
    public String found(String language) {
        var words = found.in(language);
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN - 40)) + "…";
    }

    /** In English, for logs. */
    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + " is ") + found("en") + ", expected " + expected;
    }
}
