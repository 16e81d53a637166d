package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/**
 * How far words of doubt reach: 'will' reaches the deed that it stands before, 'hopes' what is hoped, and neither what
 * another clause tells.
 */
final class Outlook {

    private static final String ALL = "ALL";

    /** The value of a wish that says nothing but of the deed that it asks for: 'want to sign', 'urged them to adopt'. */
    private static final String DEED = "DEED";

    /** A deed so close behind a word of doubt is what is doubted: 'are expected by all sides to sign'. */
    private static final int GOVERNED = 5;

    private static final int DENIED_WITHIN = 6;
    private static final int NEAR_DENIAL = 4;
    private static final int BEHIND = 16;

    /** 'urged the presidents of the four countries to sign' */
    private static final int ASKED = 10;

    /** No word of doubt reaches farther on. */
    private static final int BEFORE = 60;

    private static final int SELF = 5;
    private static final int SUBJECT = 4;

    private final Sentence sentence;
    private final int from;
    private final int to;

    Outlook(Clause clause) {
        this.sentence = clause.sentence();
        this.from = clause.from();
        this.to = clause.to();
    }

    /** Whether a word of a kind says how the thing at a piece stands. */
    boolean reaches(Kind kind, int at) {
        var first = Math.max(from, at - BEFORE);
        var last = Math.min(to, at + BEHIND + 1);
        for (var cue = sentence.find(kind, first, last); cue >= 0; cue = sentence.find(kind, cue + 1, last)) {
            if (!isMonth(sentence.at(cue))
                    && !isOfName(cue)
                    && !isReported(kind, cue)
                    && (isWish(kind, cue) ? asksFor(cue, at) : reachesFrom(kind, cue, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean reachesFrom(Kind kind, int cue, int at) {
        return cue < at ? reachesOn(cue, at) : reachesBack(kind, cue, at);
    }

    private boolean isWish(Kind kind, int cue) {
        return kind == Kind.HOPE && sentence.at(cue).is(kind, DEED);
    }

    /** 'want the two to sign a pact', 'want to see a pact signed'; who signed what he wanted did so. */
    private boolean asksFor(int cue, int at) {
        if (cue > at || !Clause.isOne(sentence, cue, at)) {
            return false;
        }
        var deed = sentence.find(Kind.STAGE, cue + 1, at);
        if (deed >= 0) {
            return deed - cue <= ASKED && sentence.is(deed, Kind.BARE);
        }
        return at - cue <= GOVERNED && deedBehind(at, 2) >= 0;
    }

    /** 'hopes that they will sign', in languages whose word says it of all that the clause goes on to tell. */
    boolean governs(Kind kind, int at) {
        for (var cue = sentence.find(kind, from, at); cue >= 0; cue = sentence.find(kind, cue + 1, at)) {
            if (sentence.at(cue).is(kind, ALL)) {
                return true;
            }
        }
        return false;
    }

    /** 'hopes that the two will sign': the plan is what is hoped, as far as nothing is joined to it. */
    boolean isHopedPlan(int at) {
        for (var cue = sentence.find(Kind.HOPE, from, at); cue >= 0; cue = sentence.find(Kind.HOPE, cue + 1, at)) {
            if (sentence.is(cue + 1, Kind.RELATIVE) && !isJoinedBetween(cue, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoinedBetween(int cue, int at) {
        for (var i = cue + 1; i < at; i++) {
            if (sentence.isMark(i, ',') || sentence.is(i, Kind.AND)) {
                return true;
            }
        }
        return false;
    }

    /** 'said that it would': a plan in reported speech, and no doubt */
    boolean isReportedPlan(int at) {
        var first = Math.max(from, at - BEFORE);
        var last = Math.min(to, at + BEHIND + 1);
        for (var cue = sentence.find(Kind.HOPE, first, last); cue >= 0; cue = sentence.find(Kind.HOPE, cue + 1, last)) {
            if (isReported(Kind.HOPE, cue) && (cue < at ? reachesOn(cue, at) : reachesBack(Kind.HOPE, cue, at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isReported(Kind kind, int cue) {
        return kind == Kind.HOPE && sentence.at(cue).is(Kind.HOPE, "REPORTED") && sentence.find(Kind.SAY, 0, cue) >= 0;
    }

    /** 'did not sign the pact', 'the pact was not signed'; '14, not 40' denies what stands behind. */
    boolean isDenied(int at) {
        for (var no = sentence.find(Kind.NEGATION, Math.max(from, at - DENIED_WITHIN), to);
                no >= 0 && no < at + DENIED_WITHIN;
                no = sentence.find(Kind.NEGATION, no + 1, to)) {
            if (sentence.is(no + 1, Kind.ONLY)) {
                continue;
            }
            var denied = no <= at
                    ? Clause.isOne(sentence, no, at) && deedIsGoverned(no, at) && (hasDeed(no, at) || isNear(no, at))
                    : deedBehind(no, 3) >= 0
                            && Clause.isOne(sentence, at, no)
                            && sentence.find(Kind.RELATIVE, at, no) < 0;
            if (denied && sentence.find(Kind.STAGE, at, Math.max(at, no)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDeed(int no, int at) {
        return sentence.find(Kind.STAGE, no + 1, at) >= 0;
    }

    /** 'no joint statement', 'tidak ada pernyataan bersama': nothing of unknown sense stands between. */
    private boolean isNear(int no, int at) {
        if (at - no > NEAR_DENIAL) {
            return false;
        }
        for (var i = no + 1; i < at; i++) {
            if (!sentence.at(i).isKnown() && !sentence.at(i).isNumber()) {
                return false;
            }
        }
        return true;
    }

    private boolean reachesOn(int cue, int at) {
        return Clause.isOne(sentence, cue, at) && deedIsGoverned(cue, at);
    }

    private boolean reachesBack(Kind kind, int cue, int at) {
        if (cue == at) {
            return true;
        }
        if (cue - at > BEHIND
                || !Clause.isOne(sentence, at, cue)
                || (sentence.isMark(cue - 1, ',') && !closesRelative(at, cue - 1))
                || sentence.find(Kind.STAGE, at + 1, cue) >= 0
                || isOfAnother(at, cue)) {
            return false;
        }
        if (deedBehind(cue, GOVERNED) >= 0) {
            return sentence.find(Kind.DOCUMENT, at + 1, cue) < 0 || sentence.find(Kind.RELATIVE, at, cue) < 0;
        }
        var modal = sentence.at(cue).is(kind, "MODAL") || sentence.at(cue).is(kind, "REPORTED");
        var subject = kind == Kind.PLAN && at - from <= SUBJECT && !isParted(at, cue);
        var within = kind == Kind.NOT_YET ? GOVERNED + SELF : subject ? BEHIND : SELF;
        var own = (subject || kind == Kind.NOT_YET) && sentence.isMark(cue - 1, ',');
        return !modal && distance(at, cue) <= within && (own || sentence.find(Kind.RELATIVE, at, cue) < 0);
    }

    /** How far a cue stands behind a thing, without a relative that a comma closed. */
    private int distance(int at, int cue) {
        var opened = sentence.findBefore(Kind.RELATIVE, cue);
        return sentence.isMark(cue - 1, ',') && closesRelative(at, cue - 1) ? opened - at : cue - at;
    }

    /** 'They signed a pact, and Ruto hopes': what is joined with a subject of its own is another clause. */
    private boolean isOfAnother(int at, int cue) {
        for (var and = sentence.find(Kind.AND, at + 2, cue); and >= 0; and = sentence.find(Kind.AND, and + 1, cue)) {
            var joined = sentence.isMark(and - 1, ',')
                    && sentence.find(Kind.DOCUMENT, and + 1, cue) < 0
                    && sentence.find(Kind.TITLED, and + 1, cue) < 0;
            if (joined) {
                return true;
            }
        }
        return false;
    }

    /** 'A declaration that raises ties to a partnership is planned': nothing else is told before the verb. */
    private boolean isParted(int at, int cue) {
        var start = sentence.isMark(cue - 1, ',') && closesRelative(at, cue - 1) ? cue : at + 1;
        for (var i = start; i < cue; i++) {
            if (sentence.isMark(i, ',') || sentence.at(i).isAny(Kind.DOCUMENT, Kind.AGREE, Kind.SAY, Kind.COPULA)) {
                return true;
            }
        }
        return false;
    }

    /** 'Deklarasi Samarkand, yang bakal menjadi hasil terpenting, dijadwalkan' */
    private boolean closesRelative(int at, int comma) {
        var opened = sentence.findBefore(Kind.RELATIVE, comma);
        var begins = sentence.isMark(opened - 1, ',') ? opened - 1 : opened - 2; // ', without which no money flows,'
        return begins > at && sentence.isMark(begins, ',') && Clause.isOne(sentence, at, begins);
    }

    /** Nothing was done between a word of doubt and the thing, or what was done is what is doubted. */
    private boolean deedIsGoverned(int cue, int at) {
        var deed = sentence.find(Kind.STAGE, cue + 1, at);
        return deed < 0 || deed - cue <= GOVERNED;
    }

    private int deedBehind(int cue, int within) {
        return sentence.find(Kind.STAGE, cue + 1, Math.min(to, cue + 1 + within));
    }

    /** The 'Plan' of 'Growth Plan' */
    private boolean isOfName(int cue) {
        var named = sentence.is(cue, Kind.TITLED) && sentence.at(cue).isCapital() && cue > 0;
        return named || isText(cue);
    }

    /** 'a plan for cultural exchange', and not 'a plan to sign' */
    private boolean isText(int cue) {
        var text = sentence.is(cue, Kind.PLAN) && sentence.is(cue, Kind.PLAIN) && sentence.is(cue - 1, Kind.ARTICLE);
        return text && sentence.is(cue + 1, Kind.TOPIC);
    }

    /** 'may', but not the month */
    private static boolean isMonth(Piece piece) {
        return piece.is(Kind.MONTH) && piece.isCapital();
    }
}
