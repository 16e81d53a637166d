package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells who promised an amount, and to whom. */
final class Givers {

    private static final int NEAR = 3;
    private static final int AGENT_WITHIN = 8;
    private static final int OWNED_WITHIN = 5;
    private static final int GIVEN_WITHIN = 4;

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
        var agent = agent(amount, cue);
        agent = agent >= 0 ? agent : relative(amount);
        if (agent >= 0) {
            return giving(agent);
        }
        if (isReceived(cue)) {
            return null;
        }
        var listed = listed(amount);
        if (listed >= 0) {
            return acting(listed);
        }
        var subject = first(Clause.around(sentence, amount.number()).from(), Math.min(cue, amount.from()));
        subject = subject == null ? first(0, Math.min(cue, amount.from())) : subject;
        subject = subject == null ? speaker() : subject;
        subject = subject == null ? first(Math.max(0, cue), amount.from()) : subject;
        if (subject != null) {
            return subject;
        }
        var closing = closing(amount);
        return closing == null ? opener() : closing;
    }

    private @Nullable String first(int from, int to) {
        for (var at = from; at < to; at++) {
            var code = isReceiver(at) || Onlookers.areFrom(sentence, at) ? null : acting(at);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    /** 'a package of $300 million, Peru announced' */
    private @Nullable String closing(Amount amount) {
        for (var at = amount.to() + 1; at < sentence.size() - 1; at++) {
            var says = sentence.isMark(at - 1, ',') && sentence.at(at + 1).isAny(Kind.SAY, Kind.PLEDGE, Kind.STAGE);
            if (says && acting(at) != null) {
                return acting(at);
            }
        }
        return null;
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

    /**
     * The party of 'Japan offered 200 scholarships, Korea 3 million dollars': it stands between a joint and its amount,
     * 'and the EU 3 million', 'and Korea with 3 million', ', Korea (3 million)'. -1 where there is none.
     */
    int listed(Amount amount) {
        var at = amount.from() - 1;
        while (at > 0 && isLink(at)) {
            at--;
        }
        var first = scene.amounts(sentence).get(0);
        if (at < 1 || first.from() >= at || acting(at) == null) {
            return -1;
        }
        var joint = at - 1;
        while (joint > 0 && sentence.at(joint).isAny(Kind.DEFINITE, Kind.BASELINE)) {
            joint--;
        }
        var joins = sentence.isMark(joint, ',')
                || sentence.isMark(joint, ';')
                || sentence.at(joint).isAny(Kind.AND, Kind.CONTRAST);
        return joins ? at : -1;
    }

    /** Between a party of a list and its sum: 'Korea with', 'Korea (', 'Korea's', and in a list with semicolons 'Korea,' */
    private boolean isLink(int at) {
        return sentence.at(at).isAny(Kind.WITH, Kind.SHARE, Kind.POSSESSIVE, Kind.EACH)
                || sentence.isMark(at, '(')
                || sentence.isMark(at, ':')
                || (sentence.isMark(at, ',') && sentence.isMark(at - 2, ';'));
    }

    /**
     * Who gives what is told first, '$20 million was pledged by Peru', '60 juta dolar AS disediakan Peru'; -1 where
     * nobody stands so behind the deed.
     */
    private int agent(Amount amount, int cue) {
        var end = Math.min(sentence.size(), amount.to() + AGENT_WITHIN);
        for (var at = sentence.find(Kind.AGENT, amount.to(), end);
                at >= 0;
                at = sentence.find(Kind.AGENT, at + 1, end)) {
            var named = sentence.is(at + 1, Kind.DEFINITE) ? at + 2 : at + 1;
            var done = at == amount.to() || sentence.at(at - 1).isAny(Kind.PLEDGE, Kind.STAGE, Kind.SAY, Kind.CARRIED);
            if (done && named < sentence.size() && giving(named) != null) {
                return named;
            }
        }
        if (!scene.language().describesBehind()) {
            return -1;
        }
        var given = cue >= amount.to() ? cue : sentence.find(Kind.PLEDGE, amount.to(), amount.to() + GIVEN_WITHIN);
        return given >= 0 && given + 1 < sentence.size() && giving(given + 1) != null ? given + 1 : -1;
    }

    /** '$20 million for schools, which Peru has undertaken to pay': who stands behind the relative; -1 where none does */
    private int relative(Amount amount) {
        var which = sentence.find(Kind.RELATIVE, amount.to(), amount.to() + 2 * AGENT_WITHIN);
        if (which < 0 || scene.language().describesBehind()) {
            return -1;
        }
        var who = sentence.is(which + 1, Kind.DEFINITE) ? which + 2 : which + 1;
        var gives = who + 1 < sentence.size() && sentence.find(Kind.PLEDGE, who + 1, who + 1 + NEAR) >= 0;
        return gives && acting(who) != null ? who : -1;
    }

    /** A party, its capital or an agency of it. */
    private @Nullable String giving(int at) {
        var code = Offers.code(sentence, at);
        return code == null ? sentence.at(at).value(Kind.AGENCY) : code;
    }

    /** A party or an agency of it, and its capital where that acts. */
    private @Nullable String acting(int at) {
        var code = Parties.acting(sentence, at);
        return code == null ? sentence.at(at).value(Kind.AGENCY) : code;
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
            var first = scene.amounts(sentence).get(0).from(); // who stands behind another sum gives that
            var subject = other(subject(Math.min(first, Math.min(cue, amount.from()))), giver);
            if (subject != null) {
                return subject;
            }
        }
        var lent = lent(amount, cue);
        if (lent != null && !lent.equals(giver)) {
            return lent;
        }
        var promised = cue >= 0 && cue + 1 < amount.from() && sentence.is(cue + 1, Kind.COUNTRY)
                ? other(sentence.at(cue + 1).value(Kind.COUNTRY), giver)
                : null;
        if (promised != null && giver != null) {
            return promised; // 'promised Kenya 100 scholarships and $5 million'
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
        if (place >= 0) {
            return sentence.is(place, Kind.REGION) ? null : other(Parties.code(sentence.at(place)), giver);
        }
        var owner = owner(amount, giver);
        owner = owner == null ? bought(amount, cue, giver) : owner;
        return owner == null ? capital(giver) : owner;
    }

    /** 'membeli tembaga Peru senilai 2 miliar dolar AS': whose goods stand between the verb and the sum */
    private @Nullable String bought(Amount amount, int cue, @Nullable String giver) {
        for (var at = cue + 1; cue >= 0 && at < amount.from(); at++) {
            var code = sentence.at(at).isAny(Kind.NATIONAL, Kind.COUNTRY) ? Parties.code(sentence.at(at)) : null;
            if (code != null && giver != null && sentence.find(Kind.PRICE, at, amount.from()) > 0) {
                return other(code, giver);
            }
        }
        return null;
    }

    /** 'train 300 Kenyan nurses', 'invest $2 billion in Kenyan mines', 'melatih 150 perawat Kenya' */
    private @Nullable String owner(Amount amount, @Nullable String giver) {
        for (var at = amount.number() + 1; at < Math.min(sentence.size(), amount.to() + OWNED_WITHIN); at++) {
            if (sentence.at(at).isMark() || sentence.at(at).isAny(Kind.RELATIVE, Kind.BASELINE, Kind.AGENT, Kind.AND)) {
                return null;
            }
            var code = sentence.at(at).isAny(Kind.NATIONAL, Kind.COUNTRY) ? Parties.code(sentence.at(at)) : null;
            if (code != null) {
                return sentence.is(at + 1, Kind.PLEDGE) ? null : other(code, giver);
            }
        }
        return null;
    }

    /** 'budget support to Nairobi', 'fasilitas minyak bagi Islamabad' */
    private @Nullable String capital(@Nullable String giver) {
        for (var at = 1; at < sentence.size(); at++) {
            if (sentence.at(at - 1).isAny(Kind.PURPOSE, Kind.RANGE) && sentence.is(at, Kind.CAPITAL)) {
                return other(sentence.at(at).value(Kind.CAPITAL), giver);
            }
        }
        return null;
    }

    /** 'will lend Kenya $200 million', 'memberi Kenya kredit lunak 200 juta dolar AS' */
    private @Nullable String lent(Amount amount, int cue) {
        var at = amount.from() - 1;
        while (at > 0 && sentence.at(at).isAny(Kind.PLEDGE, Kind.WITH)) {
            at--;
        }
        var behind = cue < at || sentence.is(at - 1, Kind.PLEDGE);
        return at > 0 && behind && listed(amount) != at ? Offers.code(sentence, at) : null;
    }

    private static @Nullable String other(@Nullable String code, @Nullable String giver) {
        return code == null || code.equals(giver) ? null : code;
    }

    private @Nullable String subject(int end) {
        var code = first(0, end);
        return code == null ? speaker() : code;
    }

    /** 'for Kenyan roads', 'kepada petani Kenya' */
    private boolean isReceiver(int at) {
        for (var before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            if (sentence.is(before, Kind.PURPOSE)) {
                return true;
            }
            if (sentence.at(before).isMark() || sentence.at(before).isAny(Kind.PLEDGE, Kind.WITH)) {
                return false;
            }
        }
        return false;
    }
}
