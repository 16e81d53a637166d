package org.summitwire.model.reading.fact;

import java.util.Map;
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

    private static final Map<String, String> DOLLARS = Map.of("AU", "AUD", "CA", "CAD", "NZ", "NZD");
    private static final String BARE = "$";

    private final boolean tellsApart;

    LocalDollars(Scene scene) {
        this.tellsApart = scene.text().sentences().stream().anyMatch(LocalDollars::namesAmerican);
    }

    private static boolean namesAmerican(Sentence sentence) {
        for (var at = sentence.find(Kind.CURRENCY, 0); at >= 0; at = sentence.find(Kind.CURRENCY, at + 1)) {
            if (sentence.at(at).is(Kind.CURRENCY, "USD") && !sentence.at(at).words().equals(BARE)) {
                return true;
            }
        }
        return false;
    }

    Amount of(Sentence sentence, Amount amount, @Nullable String giver) {
        var own = giver == null ? null : DOLLARS.get(giver);
        var bare = sentence.at(amount.number()).words().equals(BARE);
        return own == null || tellsApart || !bare ? amount : amount.in(own);
    }
}
