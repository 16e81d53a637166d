package org.summitwire.model.reading.fact;

import java.util.Set;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Knows documents of third states that a meeting of two only speaks of: 'the deal that Chile signed with India'. */
final class OthersDocuments {

    private static final int PARTNER_WITHIN = 10;
    private static final int RELATIVE_WITHIN = 3;
    private static final int SIGNERS = 7;
    private static final int VERB_WITHIN = 5;

    private OthersDocuments() {}

    static boolean isOfOthers(DocumentMention it, Gathering gathering) {
        return gathering.isBilateral()
                && it.amount() == null
                && (isWithOther(it, gathering) || isWhatOthersSigned(it, gathering) || areOthersSigning(it, gathering));
    }

    /** 'a pact with Chile', 'signed with Chile' */
    private static boolean isWithOther(DocumentMention it, Gathering gathering) {
        var sentence = it.sentence();
        for (var at = it.to(); at + 1 < Math.min(sentence.size(), it.to() + PARTNER_WITHIN); at++) {
            var piece = sentence.at(at);
            var relative = piece.is(Kind.RELATIVE) && at - it.to() >= RELATIVE_WITHIN;
            if (piece.isMark() || relative || piece.isAny(Kind.AND, Kind.SUBORDINATE)) {
                return false;
            }
            if (piece.is(Kind.WITH, "PARTNER")) {
                var other = sentence.is(at + 1, Kind.DEFINITE) ? at + 2 : at + 1;
                return areOthers(Parties.in(sentence, other, other + 1), gathering);
            }
        }
        return false;
    }

    /** 'the deal that Armenia and Azerbaijan signed', 'perjanjian yang diteken Armenia dan Azerbaijan' */
    private static boolean isWhatOthersSigned(DocumentMention it, Gathering gathering) {
        var sentence = it.sentence();
        var relative = sentence.find(Kind.RELATIVE, it.to(), it.to() + RELATIVE_WITHIN);
        var verb = relative < 0 ? -1 : sentence.find(Kind.STAGE, relative, relative + SIGNERS);
        if (verb < 0) {
            return false;
        }
        var behind = scanned(sentence, verb);
        return areOthers(Parties.in(sentence, relative, Math.max(verb, behind)), gathering);
    }

    /** Where those end who stand right behind a verb. */
    private static int scanned(Sentence sentence, int verb) {
        var at = verb + 1;
        while (at < sentence.size() && (Parties.code(sentence.at(at)) != null || sentence.is(at, Kind.AND))) {
            at++;
        }
        return at;
    }

    /** 'Armenia and Azerbaijan signed a peace deal' */
    private static boolean areOthersSigning(DocumentMention it, Gathering gathering) {
        var sentence = it.sentence();
        var verb = sentence.findBefore(Kind.STAGE, it.from());
        if (verb < 0 || it.from() - verb > VERB_WITHIN) {
            return false;
        }
        var from = Clause.around(sentence, it.at()).from();
        for (var at = from; at < verb; at++) {
            var actor = sentence.at(at);
            if (actor.isAny(
                    Kind.BOTH, Kind.OFFICE, Kind.OFFICES, Kind.LEADER, Kind.PRONOUN, Kind.THING, Kind.GOVERNMENT)) {
                return false;
            }
        }
        return areOthers(Parties.in(sentence, from, verb), gathering);
    }

    private static boolean areOthers(Set<String> named, Gathering gathering) {
        return !named.isEmpty()
                && named.stream().noneMatch(party -> gathering.parties().contains(party));
    }
}
