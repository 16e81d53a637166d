package org.summitwire.model.reading.fact;

import java.util.List;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/**
 * Which sentences repeat what was reported before only to say that it is not so: 'the declaration that was reported
 * signed does not exist', and in a correction 'It said that they had signed a memorandum. No such paper was signed.'
 */
final class Retractions {

    /** Titles and first sentences say that an article is a correction. */
    private static final int OPENING = 2;

    private static final int DEED_WITHIN = 3;

    /** 'No such target', 'Sasaran seperti itu tidak pernah' */
    private static final int OPENS_WITHIN = 6;

    private final List<Sentence> sentences;
    private final boolean corrects;

    Retractions(Scene scene, Text title) {
        this.sentences = scene.text().sentences();
        this.corrects = title.sentences().stream().anyMatch(it -> it.has(Kind.CORRECTION))
                || sentences.stream().limit(OPENING).anyMatch(it -> it.has(Kind.CORRECTION));
    }

    /**
     * Whether what a sentence tells is taken back behind it, there or in the next sentence; 'contrary to reports that none
     * was signed, they signed a memorandum' takes nothing back.
     */
    boolean takesBack(Sentence sentence, Evidence evidence) {
        var told = at(sentence, evidence.start());
        return sentence.has(Kind.REPORTED) && (denies(sentence, told) || (corrects && isDeniedNext(sentence)));
    }

    /** The piece at an offset; behind the last where the sentence ends before it. */
    private static int at(Sentence sentence, int offset) {
        var at = 0;
        while (at < sentence.size() && sentence.at(at).start() < offset) {
            at++;
        }
        return at;
    }

    /**
     * Whether what a sentence denies is what others told: it says so, or its article is a correction; not where they told
     * the denial: 'contrary to reports that no pact was signed'.
     */
    boolean answersReports(Sentence sentence, Evidence evidence) {
        return !isReported(sentence, at(sentence, evidence.start()))
                && (corrects || sentence.has(Kind.REPORTED) || hasRumour(sentence));
    }

    /** Whether a word of reporting stands before a piece, and no comma between. */
    private static boolean isReported(Sentence sentence, int told) {
        var at = sentence.findBefore(Kind.REPORTED, told);
        while (at >= 0 && at < told && !sentence.isMark(at, ',')) {
            at++;
        }
        return at >= told;
    }

    /** In a correction the title in quotation marks is that of the article that is corrected. */
    boolean quotesTitle(Sentence sentence, Evidence evidence) {
        if (!corrects || !sentence.has(Kind.CORRECTION)) {
            return false;
        }
        var quotes = 0;
        for (var piece = 0; piece < at(sentence, evidence.start()); piece++) {
            quotes += sentence.isMark(piece, '"') ? 1 : 0;
        }
        return quotes % 2 == 1;
    }

    /** 'denied reports that' */
    private static boolean hasRumour(Sentence sentence) {
        var denied = sentence.find(Kind.NEGATION, 0);
        return denied >= 0 && sentence.at(denied).is(Kind.NEGATION, "ALL");
    }

    private boolean isDeniedNext(Sentence sentence) {
        var after = sentence.index() + 1;
        if (after >= sentences.size()) {
            return false;
        }
        var next = sentences.get(after);
        return next.find(Kind.NEGATION, 0, OPENS_WITHIN) >= 0 && denies(next, 0);
    }

    /** 'was never signed', 'tidak pernah ada'; not '130, not 150 as was reported' */
    private static boolean denies(Sentence sentence, int from) {
        for (var no = sentence.find(Kind.NEGATION, from); no >= 0; no = sentence.find(Kind.NEGATION, no + 1)) {
            for (var at = no + 1; at <= Math.min(no + 1 + DEED_WITHIN, sentence.size() - 1); at++) {
                if (sentence.at(at).isNumber() || sentence.is(at, Kind.ONLY)) {
                    break;
                }
                if (sentence.at(at).isAny(Kind.STAGE, Kind.TRUE, Kind.AGREE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
