package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** What the place of a mention in its line and sentence says of the document. */
final class MentionCues {

    private static final int SIGNED_WITHIN = 4;
    private static final int LIST_HEAD = 4;

    /** The longest line that only names a member of a set */
    private static final int LABEL = 14;

    private MentionCues() {}

    /** 'MoU karantina.', 'Agreement on tax:' at the head of a paragraph */
    static boolean isLabel(DocumentMention it) {
        var sentence = it.sentence();
        var heads = sentence.line().start() == sentence.at(0).start() && it.first() == 0 && it.amount() == null;
        return heads && sentence.size() <= LABEL && !tells(sentence);
    }

    private static boolean tells(Sentence sentence) {
        return sentence.has(Kind.STAGE)
                || sentence.has(Kind.AUXILIARY)
                || sentence.has(Kind.RELATIVE)
                || sentence.has(Kind.NOT_YET)
                || sentence.has(Kind.NEGATION)
                || sentence.has(Kind.COPULA)
                || sentence.has(Kind.PLAN)
                || sentence.has(Kind.HOPE);
    }

    /** 'Ketiganya adalah Prinsip Lima,', 'They are the Lima Principles,': a list of all that a set holds */
    static boolean isInListOfSet(DocumentMention it) {
        var sentence = it.sentence();
        var all = sentence.find(Kind.THING, 0, LIST_HEAD) >= 0 || sentence.find(Kind.BOTH, 0, LIST_HEAD) >= 0;
        return all && (sentence.find(Kind.COPULA, 1, LIST_HEAD) >= 0 || sentence.find(Kind.NAMELY, 1, LIST_HEAD) >= 0);
    }

    /** 'Nota keempat menyangkut', 'The third memorandum covers' */
    static boolean isOfNumberedSet(DocumentMention it) {
        var topic = it.sentence().find(Kind.TOPIC, it.at() + 1, it.at() + LIST_HEAD);
        return it.isFurther() && it.amount() == null && topic >= 0 && it.from() <= 2;
    }

    /** 'So was a letter of intent', 'Begitu pula surat niat' */
    static boolean isLikeTheOneBefore(DocumentMention it) {
        return isLike(it.sentence(), 0) || isLike(it.sentence(), 1);
    }

    static boolean isLike(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() && sentence.at(at).is(Kind.LIKEWISE, "SAME");
    }

    /** 'MoU tersebut ditandatangani', 'Kesepakatan dagang itu diteken' */
    static boolean isSignedNext(DocumentMention it) {
        var sentence = it.sentence();
        var verb = sentence.find(Kind.STAGE, it.at() + 1, it.at() + SIGNED_WITHIN);
        return verb >= 0
                && (sentence.at(verb).is(Kind.STAGE, Stage.SIGNED.name())
                        || sentence.at(verb).is(Kind.STAGE, Stage.EXCHANGED.name()));
    }

    /** 'No statement was issued', and the next sentence says that one is not ready yet. */
    static boolean isToFollow(DocumentMention it, @Nullable Sentence next) {
        return next != null
                && it.isStatement()
                && next.line().start() == it.sentence().line().start()
                && next.has(Kind.NOT_YET)
                && !next.has(Kind.DOCUMENT);
    }

    /** The wrong headline that a correction quotes */
    static boolean isQuotedCorrection(DocumentMention it) {
        var sentence = it.sentence();
        if (it.amount() == null || !sentence.has(Kind.CORRECTION)) {
            return false;
        }
        var quotes = 0;
        for (var i = 0; i < it.first(); i++) {
            quotes += sentence.isMark(i, '"') ? 1 : 0;
        }
        return quotes % 2 == 1;
    }
}
