package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/**
 * Finds those who each give the same: 'Peru and Kenya pledged $10 million each', '$10 million each from Peru and Kenya',
 * 'Peru dan Kenya masing-masing 10 juta dolar AS'.
 */
final class Sharers {

    private static final int EACH_WITHIN = 2;
    private static final int GIVER_WITHIN = 5;

    private final Sentence sentence;
    private final Amount amount;

    Sharers(Sentence sentence, Amount amount) {
        this.sentence = sentence;
        this.amount = amount;
    }

    /** All who give it, the one known among them; none where nothing says 'each'. */
    List<String> of(String giver, int cue) {
        var behind = sentence.find(Kind.EACH, amount.to(), amount.to() + EACH_WITHIN);
        if (behind >= 0 && sentence.is(behind + 1, Kind.BASELINE)) {
            return with(giver, behind + 2, 1);
        }
        var before = sentence.find(Kind.EACH, amount.from() - EACH_WITHIN, amount.from());
        var each = before >= 0 ? before : behind >= 0 ? Math.min(cue, amount.from()) : -1;
        for (var at = each - 1; at >= Math.max(0, each - GIVER_WITHIN); at--) {
            if (Parties.acting(sentence, at) != null) {
                return with(giver, at, -1);
            }
        }
        return List.of();
    }

    /** The parties that stand joined in one direction from a piece on. */
    private List<String> with(String giver, int from, int step) {
        var parties = new ArrayList<String>();
        for (var at = from; at >= 0 && at < sentence.size(); at += step) {
            var party = Parties.acting(sentence, at);
            if (party != null && !parties.contains(party)) {
                parties.add(step > 0 ? parties.size() : 0, party);
            } else if (party == null
                    && !sentence.isMark(at, ',')
                    && !sentence.at(at).isAny(Kind.AND, Kind.DEFINITE)) {
                break;
            }
        }
        return parties.contains(giver) ? parties : List.of();
    }
}
