package org.summitwire.model.reading.fact;

import java.util.List;
import org.summitwire.model.reading.fact.Areas.Found;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/**
 * Finds three or more plain nouns beside a word of cooperation or of fields, however the sentence is built, where the
 * parties speak of what they share. It is asked last: the other rules know more of how such sentences are built.
 */
final class FieldsListed {

    private static final int CUE_WITHIN = 10;
    private static final int ASIDE_WITHIN = 4;
    private static final int COUNT_WITHIN = 3;
    private static final int LIST = 3;
    private static final int LONGEST = 4;

    /** 'They are A, B and C', 'Ketiganya adalah A, B, dan C' */
    private static final int TAKEN_UP_WITHIN = 3;

    private final Scene scene;
    private final FieldLists lists;

    FieldsListed(Scene scene, FieldLists lists) {
        this.scene = scene;
        this.lists = lists;
    }

    Found in(Sentence sentence) {
        if (!isShared(sentence) || isOfDocuments(sentence)) {
            return Found.NONE;
        }
        for (var at = 0; sentence.mayHaveMark(',') && at < sentence.size() - LIST; at++) {
            if (opens(sentence, at)) {
                var members = lists.spread(sentence, at + 1);
                var cue = cueBefore(sentence, at);
                var told = cue < 0 ? areExplained(sentence, members) : isMeant(sentence, cue, at);
                if (told && areFields(sentence, members) && !isDoubtful(sentence, Math.max(cue, 0))) {
                    return Found.named(members);
                }
            }
        }
        return inFront(sentence);
    }

    /** 'The new partnership has three pillars. They are A, B and C.' */
    Found takenUp(Sentence last, Sentence sentence) {
        var noun = counted(last);
        var copula = noun < 0 ? -1 : verb(sentence);
        if (copula < 0 || !isShared(last) || Areas.isDoubtful(scene, last, noun)) {
            return Found.NONE;
        }
        var members = Listing.from(scene, sentence, copula + 1, sentence.size());
        var number = last.at(last.findBefore(Kind.CARDINAL, noun)).value(Kind.CARDINAL);
        return Integer.toString(members.size()).equals(number) && Listing.isOfFields(sentence, members)
                ? Found.named(members)
                : Found.NONE;
    }

    /** The noun of 'three pillars', 'tiga bidang kerja sama'; -1 where no fields were counted. */
    private static int counted(Sentence sentence) {
        for (var at = sentence.find(Kind.CARDINAL, 0); at >= 0; at = sentence.find(Kind.CARDINAL, at + 1)) {
            var noun = sentence.find(Kind.AREA, at + 1, at + 1 + COUNT_WITHIN);
            if (noun >= 0) {
                return noun;
            }
        }
        return -1;
    }

    private static int verb(Sentence sentence) {
        for (var at = 0; at < TAKEN_UP_WITHIN; at++) {
            if (sentence.at(at).isAny(Kind.COPULA, Kind.NAMELY)) {
                return at;
            }
        }
        return -1;
    }

    /** Fields that open the sentence: 'A, B and C were picked for joint work' */
    private Found inFront(Sentence sentence) {
        var members = opening(sentence);
        if (members.size() < 2) {
            return Found.NONE;
        }
        var end = members.get(members.size() - 1).to();
        var verb = sentence.is(0, Kind.AREA_LINK)
                || sentence.isMark(end, ':')
                || sentence.at(end)
                        .isAny(
                                Kind.COPULA,
                                Kind.AUXILIARY,
                                Kind.PLAN,
                                Kind.AGREE,
                                Kind.RANK,
                                Kind.CHOOSE,
                                Kind.MAKES_UP,
                                Kind.COVERS);
        for (var cue = end; verb && cue < Math.min(sentence.size(), end + CUE_WITHIN); cue++) {
            if (isCue(sentence.at(cue)) && !isDoubtful(sentence, cue)) {
                var pair = members.size() == 2 && sentence.is(cue, Kind.AREA) && Listing.isOfFields(sentence, members);
                return pair || areFields(sentence, members) ? Found.named(members) : Found.NONE;
            }
        }
        return Found.NONE;
    }

    /** 'A, B and C are', 'In A, B and C the two countries will' */
    private List<Listing.Member> opening(Sentence sentence) {
        var in = sentence.is(0, Kind.AREA_LINK) && !sentence.is(0, Kind.AREA);
        var both = in ? sentence.find(Kind.BOTH, LIST) : -1;
        return both > 0
                ? Listing.from(scene, sentence, 1, sentence.is(both - 1, Kind.DEFINITE) ? both - 1 : both)
                : FieldLists.pairOfFields(
                        sentence, Listing.from(scene, sentence, FieldsBefore.subjectStart(sentence), sentence.size()));
    }

    private static boolean opens(Sentence sentence, int at) {
        var piece = sentence.at(at);
        return piece.isMark(':')
                || FieldLists.isDash(sentence, at)
                || (piece.is(Kind.PURPOSE) && sentence.is(at - 1, Kind.COOPERATION)) // 'widen cooperation to'
                || piece.isAny(Kind.AREA_LINK, Kind.NAMELY, Kind.COPULA, Kind.PORTION)
                || (piece.is(Kind.COOPERATION) && sentence.find(Kind.AREA_LINK, at + 1, at + ASIDE_WITHIN + 2) < 0);
    }

    private static int cueBefore(Sentence sentence, int at) {
        for (var cue = at; cue >= Math.max(0, at - CUE_WITHIN); cue--) {
            var piece = sentence.at(cue);
            if (isCue(piece)) {
                return cue;
            }
            if (piece.isMark(';') || piece.isMark('"')) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCue(Piece piece) {
        return piece.isAny(Kind.COOPERATION, Kind.AREA, Kind.COMES_FIRST, Kind.PRIORITISE);
    }

    /** What opens the list says it of the cue: 'work in', 'fields such as', but not 'cooperation is'. */
    private static boolean isMeant(Sentence sentence, int cue, int opener) {
        var piece = sentence.at(opener);
        if (piece.is(Kind.COPULA) && !piece.is(Kind.AREA_LINK)) {
            return sentence.find(Kind.AREA, opener - CUE_WITHIN, opener) >= 0
                    || sentence.find(Kind.COMES_FIRST, opener - CUE_WITHIN, opener) >= 0;
        }
        if (sentence.find(Kind.OUTSIDER, opener - CUE_WITHIN, opener) >= 0) {
            return false; // 'under which companies are to work on'
        }
        return sentence.find(Kind.DOCUMENT, cue + 1, opener) < 0;
    }

    /** 'A, B and C, the subjects on which they will work together' */
    private static boolean areExplained(Sentence sentence, List<Listing.Member> members) {
        if (members.size() < LIST) {
            return false;
        }
        var end = members.get(members.size() - 1).to();
        return sentence.isMark(end, ',') && sentence.find(Kind.AREA, end + 1, end + ASIDE_WITHIN) >= 0;
    }

    /** Both parties speak, or it is said what comes first or is to come. */
    private static boolean isShared(Sentence sentence) {
        if (sentence.has(Kind.PRONOUN) && !sentence.has(Kind.BOTH) && !sentence.has(Kind.AGREE)) {
            return false; // 'He listed three things that come first for him'
        }
        return sentence.has(Kind.AGREE)
                || sentence.has(Kind.BOTH)
                || sentence.has(Kind.OFFICES)
                || sentence.has(Kind.COMES_FIRST)
                || sentence.has(Kind.ACCORD)
                || (sentence.has(Kind.AREA)
                        && (sentence.has(Kind.CHOOSE) || sentence.has(Kind.RANK) || sentence.has(Kind.COOPERATION)))
                || (sentence.has(Kind.COOPERATION)
                        && (sentence.has(Kind.PLAN) || sentence.has(Kind.OBLIGE) || sentence.has(Kind.CARDINAL)));
    }

    /** 'signed memoranda on cooperation in A, B and C': what documents are on */
    private static boolean isOfDocuments(Sentence sentence) {
        for (var at = sentence.find(Kind.DOCUMENT, 0); at >= 0; at = sentence.find(Kind.DOCUMENT, at + 1)) {
            var counted = sentence.find(Kind.CARDINAL, at - COUNT_WITHIN, at) >= 0
                    || sentence.find(Kind.UNCOUNTED, at - COUNT_WITHIN, at) >= 0;
            if (counted || !holdsFields(sentence.at(at))) {
                return sentence.has(Kind.STAGE) || sentence.find(Kind.COVERS, at + 1) >= 0;
            }
        }
        return false;
    }

    private static boolean holdsFields(Piece document) {
        return document.isAny(Kind.ACCORD, Kind.AGREE, Kind.PLAIN)
                || document.is(Kind.DOCUMENT, "DECLARATION")
                || document.is(Kind.DOCUMENT, "JOINT_STATEMENT")
                || document.is(Kind.DOCUMENT, "ACTION_PLAN");
    }

    private boolean areFields(Sentence sentence, List<Listing.Member> members) {
        return members.size() >= LIST
                && Listing.isOfFields(sentence, members)
                && members.stream().allMatch(it -> isPlain(sentence, it));
    }

    private static boolean isPlain(Sentence sentence, Listing.Member member) {
        for (var at = member.from(); at < member.to(); at++) {
            if (sentence.at(at)
                    .isAny(
                            Kind.COUNTRY,
                            Kind.CITY,
                            Kind.DOCUMENT,
                            Kind.MEETING,
                            Kind.LEADER,
                            Kind.OFFICE,
                            Kind.OFFICES,
                            Kind.PRONOUN,
                            Kind.BOTH,
                            Kind.AREA,
                            Kind.MONTH,
                            Kind.DAYS,
                            Kind.OUTSIDER,
                            Kind.ORGANISATION)) {
                return false;
            }
        }
        return Listing.length(sentence, member) <= LONGEST
                && !(member.to() == member.from() + 1 && sentence.is(member.from(), Kind.SETTING))
                && !sentence.at(member.from()).isAny(Kind.PURPOSE, Kind.STAGE, Kind.WITH, Kind.NEGATION);
    }

    /** Also where one party only wishes it, where it was talked of, or where it is so already. */
    private boolean isDoubtful(Sentence sentence, int cue) {
        var agreed = sentence.has(Kind.AGREE);
        return Areas.isDoubtful(scene, sentence, cue)
                || (!agreed
                        && (sentence.has(Kind.DISCUSS)
                                || sentence.has(Kind.NOWADAYS)
                                || sentence.find(Kind.HOPE, cue - ASIDE_WITHIN, cue) >= 0
                                || scene.realityAt(sentence, cue) == Reality.HOPED));
    }
}
