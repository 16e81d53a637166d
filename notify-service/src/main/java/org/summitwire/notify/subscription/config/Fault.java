package org.summitwire.notify.subscription.config;

/**
 * One thing that is wrong.
 *
 * @param field where, {@code rule.parties[2]}; empty where it is the whole
 * @param found what is there, shortened; never an address that may hold a token
 * @param expected in plain words
 */
public record Fault(String field, String found, String expected) {

    private static final int SHOWN = 100;

    public Fault {
        found = found.length() <= SHOWN ? found : found.substring(0, found.offsetByCodePoints(0, SHOWN - 40)) + "…";
    }

    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + " is ") + found + ", expected " + expected;
    }
}
