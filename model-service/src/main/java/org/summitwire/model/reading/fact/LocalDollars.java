package org.summitwire.model.reading.fact;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * A bare '$' is the dollar of the state that gives it, where that state has one of its own and the text never tells US
 * dollars apart.
 */
final class LocalDollars {

    private static final Map<String, String> DOLLARS =
            Map.of("AU", "AUD", "CA", "CAD", "NZ", "NZD", "SG", "SGD", "FJ", "FJD");
    private static final Set<String> BARE = Set.of("$", "A $");

    /** Whose papers write of trade in their own dollar too. */
    private static final Set<String> TRADED = Set.of("AU", "CA", "NZ");

    private final Scene scene;
    private final boolean tellsApart;

    LocalDollars(Scene scene) {
        this.scene = scene;
        this.tellsApart = names("USD");
    }

    /** Whether the text has a currency in more than a bare sign. */
    private boolean names(String currency) {
        return scene.text().sentences().stream().anyMatch(it -> names(it, currency));
    }

    private static boolean names(Sentence sentence, String currency) {
        for (var at = sentence.find(Kind.CURRENCY, 0); at >= 0; at = sentence.find(Kind.CURRENCY, at + 1)) {
            if (sentence.at(at).is(Kind.CURRENCY, currency)
                    && !BARE.contains(sentence.at(at).words())) {
                return true;
            }
        }
        return false;
    }

    /** What two aim at is told in the dollar of the one at whose home they meet. */
    Amount of(Gathering gathering, Sentence sentence, Amount amount) {
        var host = gathering.occasion().country();
        var own = amount.isMoney() && host != null && gathering.isBilateral() && TRADED.contains(host);
        return own
                        && !names(String.valueOf(DOLLARS.get(host)))
                        && !gathering.parties().contains("US")
                ? of(sentence, amount, host)
                : amount;
    }

    Amount of(Sentence sentence, Amount amount, @Nullable String giver) {
        var own = giver == null ? null : DOLLARS.get(giver);
        var bare = BARE.contains(sentence.at(amount.number()).words());
        return own == null || tellsApart || !bare ? amount : amount.in(own);
    }
}
