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

    /** Whether what a sentence tells is taken back, there or in the next sentence. */
    boolean takesBack(Sentence sentence) {
        var reported = sentence.find(Kind.REPORTED, 0);
        return reported >= 0 && (denies(sentence) || (corrects && isDeniedNext(sentence)));
    }

    /** Whether what a sentence denies is what others told: it says so, or its article is a correction. */
    boolean answersReports(Sentence sentence) {
        return corrects || sentence.has(Kind.REPORTED) || hasRumour(sentence);
    }

    /** In a correction the title in quotation marks is that of the article that is corrected. */
    boolean quotesTitle(Sentence sentence, Evidence evidence) {
        if (!corrects || !sentence.has(Kind.CORRECTION)) {
            return false;
        }
        var quotes = 0;
        for (var at = 0; at < sentence.size() && sentence.at(at).start() < evidence.start(); at++) {
            quotes += sentence.isMark(at, '"') ? 1 : 0;
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
        return next.find(Kind.NEGATION, 0, OPENS_WITHIN) >= 0 && denies(next);
    }

    /** 'was never signed', 'tidak pernah ada'; not '130, not 150 as was reported' */
    private static boolean denies(Sentence sentence) {
        for (var no = sentence.find(Kind.NEGATION, 0); no >= 0; no = sentence.find(Kind.NEGATION, no + 1)) {
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
