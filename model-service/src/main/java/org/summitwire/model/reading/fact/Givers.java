package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells who promised an amount, and to whom. */
final class Givers {

    private static final int NEAR = 3;

    private final Scene scene;
    private final Gathering gathering;
    private final Sentence sentence;

    Givers(Scene scene, Gathering gathering, Sentence sentence) {
        this.scene = scene;
        this.gathering = gathering;
        this.sentence = sentence;
    }

    /** Behind 'from' or as an attribute of the aid; right before the amount in a list; else the one who acts first. */
    @Nullable
    String giver(Amount amount, int cue) {
        var named = named(amount);
        if (named >= 0) {
            return Offers.code(sentence, named);
        }
        if (isReceived(cue)) {
            return null;
        }
        var listed = amount.from() - 1;
        if (isListed(amount, listed)) {
            return Parties.acting(sentence, listed);
        }
        for (var at = 0; at < amount.from(); at++) {
            var code = isReceiver(at) ? null : Parties.acting(sentence, at);
            if (code != null) {
                return code;
            }
        }
        var speaker = speaker();
        return speaker == null ? opener() : speaker;
    }

    private int named(Amount amount) {
        var from = Offers.from(sentence, amount);
        return from >= 0 ? from : Offers.nation(sentence, amount);
    }

    /** 'Kenya gets', 'Ruto came away with a promise of' */
    private boolean isReceived(int cue) {
        for (var at = cue; at >= Math.max(0, cue - NEAR); at--) {
            if (sentence.at(at).is(Kind.OFFER, "GETS")) {
                return true;
            }
        }
        return false;
    }

    /** 'Japan offered 200 scholarships, Korea 3 million dollars': the party stands between a joint and its amount. */
    private boolean isListed(Amount amount, int at) {
        var first = scene.amounts(sentence).get(0);
        return at > 0
                && first.from() < at
                && Parties.acting(sentence, at) != null
                && (sentence.isMark(at - 1, ',') || sentence.is(at - 1, Kind.AND))
                && amount.from() == at + 1;
    }

    private @Nullable String speaker() {
        for (var person : gathering.peopleIn(sentence)) {
            if (!person.isFromSomewhere()) {
                return person.country();
            }
        }
        return null;
    }

    /** 'What China will contribute', over a list of it */
    private @Nullable String opener() {
        var opener = scene.opener(sentence);
        if (opener != null && opener.has(Kind.PLEDGE)) {
            for (var at = 0; at < opener.size(); at++) {
                var code = Parties.acting(opener, at);
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }

    @Nullable
    String receiver(Amount amount, int cue, @Nullable String giver) {
        if (isReceived(cue) || (giver != null && named(amount) >= 0)) {
            return other(subject(Math.min(cue, amount.from())), giver);
        }
        for (var at = Math.max(0, cue + 1); at < amount.from(); at++) {
            var lent = Parties.code(sentence.at(at)); // 'will lend Kenya $200 million'
            if (lent != null && at == amount.from() - 1 && !lent.equals(giver) && !isListed(amount, at)) {
                return lent;
            }
        }
        for (var at = 1; at < sentence.size(); at++) {
            if (isReceiver(at)) {
                var code = Parties.code(sentence.at(at));
                if (code != null && sentence.at(at).isAny(Kind.COUNTRY, Kind.ORGANISATION, Kind.NATIONAL)) {
                    return other(code, giver);
                }
            }
        }
        var place = Offers.place(sentence, amount);
        return place < 0 || sentence.is(place, Kind.REGION) ? null : other(Parties.code(sentence.at(place)), giver);
    }

    private static @Nullable String other(@Nullable String code, @Nullable String giver) {
        return code == null || code.equals(giver) ? null : code;
    }

    private @Nullable String subject(int end) {
        for (var at = 0; at < end; at++) {
            var code = Parties.acting(sentence, at);
            if (code != null) {
                return code;
            }
        }
        return speaker();
    }

    /** 'for Kenyan roads', 'kepada petani Kenya' */
    private boolean isReceiver(int at) {
        for (var before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            if (sentence.is(before, Kind.PURPOSE)) {
                return true;
            }
            if (sentence.at(before).isMark() || sentence.is(before, Kind.PLEDGE)) {
                return false;
            }
        }
        return false;
    }
}
