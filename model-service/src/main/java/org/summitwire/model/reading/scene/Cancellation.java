package org.summitwire.model.reading.scene;

import java.util.List;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Hears that a meeting is called off or put off. */
final class Cancellation {

    private static final String PLUPERFECT = "had";
    private static final int OPENING = 3;
    private static final int WITHIN = 30;
    private static final int MODAL_WITHIN = 3;
    private static final int SINCE_WITHIN = 4;
    private static final int VERB_WITHIN = 3;

    private final Scene scene;

    Cancellation(Scene scene) {
        this.scene = scene;
    }

    /** Whether the first sentences of a meeting say so. */
    boolean isTold(List<Sentence> own) {
        for (var i = 0; i < Math.min(OPENING, own.size()); i++) {
            var sentence = own.get(i);
            var ofIt = i > 0 && sentence.has(Kind.THING) && namesMeeting(own.get(i - 1));
            if ((i < OPENING - 1 || ofIt) && isTold(sentence, ofIt, own.subList(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** 'The summit has been called off'; not 'a note was cancelled', nor a meeting of before. */
    private boolean isTold(Sentence sentence, boolean ofIt, List<Sentence> before) {
        for (var at = sentence.find(Kind.CANCELLED, 0); at >= 0; at = sentence.find(Kind.CANCELLED, at + 1)) {
            var told = (ofIt || isNear(sentence, at)) && isSure(sentence, at) && !isHeldAfterAll(sentence, at);
            if (told && !(wasBefore(sentence, at) && isToldToHaveBeen(before))) {
                return true;
            }
        }
        return false;
    }

    /** 'The visit had been put off in May': and was paid since, if that is what was told before. */
    private static boolean wasBefore(Sentence sentence, int at) {
        for (var back = at; back >= Math.max(0, at - MODAL_WITHIN); back--) {
            if (sentence.at(back).folded().startsWith(PLUPERFECT)) {
                return !sentence.has(Kind.SAY);
            }
        }
        return false;
    }

    private boolean isToldToHaveBeen(List<Sentence> before) {
        return before.stream()
                .anyMatch(it -> it.pieces().stream().anyMatch(piece -> piece.isAny(Kind.VISIT, Kind.MEET, Kind.STAGE))
                        && !Scene.isPlanned(it, 0, it.size())
                        && scene.days(it).stream()
                                .anyMatch(when -> !when.start().isAfter(scene.published())));
    }

    private static boolean namesMeeting(Sentence sentence) {
        return sentence.has(Kind.MEETING) || sentence.has(Kind.FORUM);
    }

    private static boolean isNear(Sentence sentence, int at) {
        var meets = sentence.find(Kind.MEET, at - WITHIN, at + WITHIN) >= 0
                || sentence.find(Kind.MEETING, at - WITHIN, at + WITHIN) >= 0
                || sentence.find(Kind.FORUM, at - WITHIN, at + WITHIN) >= 0
                || sentence.find(Kind.VISIT, at - WITHIN, at + WITHIN) >= 0;
        return meets && sentence.find(Kind.DOCUMENT, at - 3, at) < 0;
    }

    /** Not 'could be called off', 'was not cancelled', 'had been called off before'. */
    private boolean isSure(Sentence sentence, int at) {
        for (var back = at - 1; back >= Math.max(0, at - MODAL_WITHIN) && !sentence.isMark(back, ','); back--) {
            if (sentence.at(back).is(Kind.HOPE, "MODAL") || sentence.is(back, Kind.NEGATION)) {
                return false;
            }
        }
        return scene.realityAt(sentence, at) != Reality.RECALLED;
    }

    /** 'twice put off because of the pandemic, ended', 'opened after it had been postponed, is now to be held' */
    private static boolean isHeldAfterAll(Sentence sentence, int at) {
        if (isVerbOfMeeting(sentence, at + 1, sentence.size()) && opensWithin(sentence, at)) {
            return true;
        }
        var since = sentence.find(Kind.SUBORDINATE, at - SINCE_WITHIN, at);
        return since >= 0 && (hasVerb(sentence, 0, since) || isVerbOfMeeting(sentence, at + 1, sentence.size()));
    }

    /** Between commas: ', twice put off because of the pandemic,' */
    private static boolean opensWithin(Sentence sentence, int at) {
        return sentence.isMark(at - 1, ',') || sentence.isMark(at - 2, ',') || sentence.isMark(at - VERB_WITHIN, ',');
    }

    /** A verb right behind a comma, which goes on with what the sentence began. */
    private static boolean isVerbOfMeeting(Sentence sentence, int from, int to) {
        for (var at = from; at < to - 1; at++) {
            if (sentence.isMark(at, ',') && hasVerb(sentence, at + 1, at + 1 + VERB_WITHIN)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        return sentence.find(Kind.HELD, from, to) >= 0
                || sentence.find(Kind.PLAN, from, to) >= 0
                || sentence.find(Kind.MEET, from, to) >= 0;
    }
}
