package org.summitwire.page;

import java.util.Locale;

/**
 * A word that says at a glance how something stands.
 *
 * @param look the class of its look: {@code stage-signed}
 */
public record Badge(String look, String text) {

    /**
     * The word for a symbol.
     *
     * @param kind of it, as words are named by it: {@code stage}
     */
    public static Badge of(Wording say, String kind, Enum<?> symbol) {
        var look = kind + '-' + symbol.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Badge(look, say.symbol(kind, symbol));
    }
}
