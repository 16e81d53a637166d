package org.summitwire.model.reading.fact;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * A bare '$' is the dollar of the state that gives it, where that state has one of its own and the text never tells US
 * dollars apart.
 */
final class LocalDollars {

    private static final Map<String, String> DOLLARS = Map.of("AU", "AUD", "CA", "CAD", "NZ", "NZD", "SG", "SGD", "FJ", "FJD");
    private static final Set<String> BARE = Set.of("$", "A $");

    private final boolean tellsApart;

    LocalDollars(Scene scene) {
        this.tellsApart = scene.text().sentences().stream().anyMatch(LocalDollars::namesAmerican);
    }

    private static boolean namesAmerican(Sentence sentence) {
        for (var at = sentence.find(Kind.CURRENCY, 0); at >= 0; at = sentence.find(Kind.CURRENCY, at + 1)) {
            if (sentence.at(at).is(Kind.CURRENCY, "USD")
                    && !BARE.contains(sentence.at(at).words())) {
                return true;
            }
        }
        return false;
    }

    Amount of(Sentence sentence, Amount amount, @Nullable String giver) {
        var own = giver == null ? null : DOLLARS.get(giver);
        var bare = BARE.contains(sentence.at(amount.number()).words());
        return own == null || tellsApart || !bare ? amount : amount.in(own);
    }
}
