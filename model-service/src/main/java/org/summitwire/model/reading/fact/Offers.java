package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds the words that make an amount a promise: a verb of giving, or a plainer one where the rest says so. */
final class Offers {

    private static final int GIVEN_BEHIND = 5;
    private static final int OFFERED_BEFORE = 6;
    private static final int TOLD_BEHIND = 8;
    private static final int PARTY_WITHIN = 3;
    private static final int NEGOTIATED_WITHIN = 6;

    /** Unknown words between the verb and the amount: 'opened a port worth' is about the port. */
    private static final int STRANGE = 2;

    private Offers() {}

    /** A word of giving, before the amount rather than behind it; -1 where there is none. */
    static int pledge(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        var before = Cues.lastBefore(clause, Kind.PLEDGE, amount);
        if (before >= 0 && amount.from() - before <= Cues.FAR) {
            return before;
        }
        var behind = withoutConversion(sentence, amount.to());
        var end = Math.min(clause.to(), behind + GIVEN_BEHIND);
        for (var at = behind; at < end && (!sentence.isMark(at, ',') || goesOn(sentence, at + 1)); at++) {
            var joined = sentence.is(at - 1, Kind.AND) && !sentence.is(at - 1, Kind.AUXILIARY);
            if (sentence.is(at, Kind.PLEDGE) && !joined) {
                return isOldPromise(sentence, amount, at) ? -1 : at;
            }
        }
        for (var at = end; at < Math.min(clause.to(), amount.to() + TOLD_BEHIND); at++) {
            if (isFree(sentence, at)) {
                return at;
            }
        }
        return -1;
    }

    /** 'haggling over a $300 million loan', unlike 'after talks on fishing Peru pledged $300 million' */
    static boolean isNegotiated(Sentence sentence, int cue, Amount amount) {
        var talks = sentence.findBefore(Kind.NEGOTIATION, amount.from());
        if (talks < 0 || talks > cue || sentence.is(talks, Kind.PLEDGE)) { // 'menyiapkan 200 beasiswa'
            return false;
        }
        return cue >= amount.to()
                ? amount.from() - talks <= PARTY_WITHIN
                : amount.from() - talks <= NEGOTIATED_WITHIN && cue - talks <= PARTY_WITHIN;
    }

    /** 'the $100 billion that it promised': an old promise, of which it is reminded */
    private static boolean isOldPromise(Sentence sentence, Amount amount, int cue) {
        var relative = sentence.find(Kind.RELATIVE, amount.to(), cue);
        return relative >= 0 && sentence.at(relative + 1).isAny(Kind.THING, Kind.PRONOUN, Kind.BOTH);
    }

    /** Behind the brackets of '40 billion yen ($281 million) on the table' */
    private static int withoutConversion(Sentence sentence, int from) {
        if (!sentence.isMark(from, '(')) {
            return from;
        }
        var to = from;
        while (to < Math.min(sentence.size(), from + TOLD_BEHIND) && !sentence.isMark(to, ')')) {
            to++;
        }
        return sentence.isMark(to, ')') ? to + 1 : from;
    }

    /** ', free of charge', ', pledged by Peru' */
    private static boolean goesOn(Sentence sentence, int at) {
        return isFree(sentence, at) || (sentence.is(at, Kind.PLEDGE) && sentence.is(at + 1, Kind.AGENT));
    }

    /** ', free of charge' */
    private static boolean isFree(Sentence sentence, int at) {
        return at < sentence.size() && sentence.at(at).is(Kind.PLEDGE, "FREE");
    }

    /** 'opened 300 places for Kenyan students', 'gets $20 million from Peru', '$20 million from the EU to revive' */
    static int offer(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        if (!isMeans(sentence, amount) || isTraded(clause)) {
            return -1;
        }
        var first = Math.max(clause.from(), amount.from() - OFFERED_BEFORE);
        if (amount.isMoney() && sentence.at(amount.from() - 1).is(Kind.OFFER, "COMES")) {
            var from = sentence.find(Kind.BASELINE, first, amount.from() - 1);
            return from >= 0 ? amount.from() - 1 : -1; // 'From Japan came $200 million'
        }
        var strange = 0;
        for (var at = amount.from() - 1; at >= first && strange < STRANGE; at--) {
            var piece = sentence.at(at);
            var how = piece.value(Kind.OFFER);
            if (how != null && isMeant(sentence, amount, at, how)) {
                return at;
            }
            if (piece.isMark() || piece.isAny(Kind.PRICE, Kind.RELATIVE)) {
                break;
            }
            strange += piece.isKnown() ? 0 : 1;
        }
        var from = from(sentence, amount);
        var given = purpose(sentence, amount) > from || comes(sentence, amount, from) || isCollected(clause, amount);
        return from >= 0 && given ? from : -1;
    }

    /** 'The fund collected its first cheques: £60 million from Peru, $10 million from Kenya' */
    private static boolean isCollected(Clause clause, Amount amount) {
        var sentence = clause.sentence();
        for (var at = clause.from(); isFromNext(sentence, amount) && at < amount.from(); at++) {
            if (sentence.at(at).is(Kind.OFFER, "GETS")) {
                return true;
            }
        }
        return false;
    }

    /** 'A further $60 million came from Peru' */
    private static boolean comes(Sentence sentence, Amount amount, int from) {
        for (var at = amount.to(); amount.isMoney() && at < from; at++) {
            if (sentence.at(at).is(Kind.OFFER, "COMES")) {
                return true;
            }
        }
        return false;
    }

    /** Money, places to study or things that one gives; people that merely come or stay are not given. */
    private static boolean isMeans(Sentence sentence, Amount amount) {
        if (amount.isMoney()) {
            return true;
        }
        if (isOfMeans(sentence, amount) || "vehicle".equals(amount.unit())) {
            return true;
        }
        var taught = sentence.find(Kind.MEASURE, amount.to(), amount.to() + TOLD_BEHIND);
        return "person".equals(amount.unit())
                && taught >= 0
                && sentence.at(taught).is(Kind.MEASURE, "PEOPLE");
    }

    /** What is counted may be given: places, patrol boats, doses. */
    static boolean isOfMeans(Sentence sentence, Amount amount) {
        for (var at = amount.number(); at < Math.min(sentence.size(), amount.to() + 1); at++) {
            if (sentence.at(at).is(Kind.OFFER, "MEANS")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTraded(Clause clause) {
        var trade = clause.find(Kind.MEASURE);
        return trade >= 0 && clause.sentence().at(trade).is(Kind.MEASURE, "TRADE");
    }

    private static boolean isMeant(Sentence sentence, Amount amount, int cue, String how) {
        return switch (how) {
            case "WITH" -> amount.isMoney() && sentence.is(amount.from() - 1, Kind.WITH);
            case "FOR" -> purpose(sentence, amount) >= 0;
            case "INTO" -> sentence.find(Kind.UNDER, amount.to(), end(sentence, amount)) >= 0;
            case "IN" -> place(sentence, amount) >= 0 && sentence.find(Kind.BOTH, 0, cue) < 0;
            case "GETS" -> from(sentence, amount) >= 0 || nation(sentence, amount) >= 0;
            default -> false;
        };
    }

    /** The party behind 'from', where that stands behind the amount; -1 where none does. */
    static int from(Sentence sentence, Amount amount) {
        return party(sentence, amount, Kind.BASELINE, Kind.BASELINE);
    }

    /** '£60 million from Peru', right behind the sum */
    static boolean isFromNext(Sentence sentence, Amount amount) {
        var from = sentence.is(amount.to(), Kind.EACH) ? amount.to() + 1 : amount.to();
        var party = sentence.is(from + 1, Kind.DEFINITE) ? from + 2 : from + 1;
        return sentence.is(from, Kind.BASELINE) && party < sentence.size() && code(sentence, party) != null;
    }

    /** The party behind 'in', where that stands behind the amount; -1 where none does. */
    static int place(Sentence sentence, Amount amount) {
        return party(sentence, amount, Kind.LOCATIVE, Kind.PURPOSE);
    }

    /** 'of Canadian military aid' */
    static int nation(Sentence sentence, Amount amount) {
        for (var at = amount.to(); at < Math.min(sentence.size(), amount.to() + PARTY_WITHIN); at++) {
            if (sentence.is(at, Kind.NATIONAL) && sentence.find(Kind.PLEDGE, at + 1, at + PARTY_WITHIN) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int purpose(Sentence sentence, Amount amount) {
        for (var at = amount.to(); at < end(sentence, amount); at++) {
            if (sentence.at(at).isAny(Kind.PURPOSE, Kind.UNDER)) {
                return at;
            }
        }
        return -1;
    }

    private static int party(Sentence sentence, Amount amount, Kind link, Kind other) {
        for (var at = amount.to() + 1; at < end(sentence, amount); at++) {
            if (code(sentence, at) != null && !sentence.at(at).is(Kind.NATIONAL)) {
                var before = sentence.is(at - 1, Kind.DEFINITE) ? at - 2 : at - 1;
                if (before >= amount.to() && sentence.at(before).isAny(link, other)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** The party at a piece, also where it is its capital: 'from Lima' */
    static @Nullable String code(Sentence sentence, int at) {
        var code = Parties.code(sentence.at(at));
        return code == null ? sentence.at(at).value(Kind.CAPITAL) : code;
    }

    private static int end(Sentence sentence, Amount amount) {
        var end = Math.min(sentence.size(), amount.to() + TOLD_BEHIND);
        for (var at = amount.to(); at < end; at++) {
            if (sentence.isMark(at, ';') || sentence.isMark(at, '.')) {
                return at;
            }
        }
        return end;
    }
}
