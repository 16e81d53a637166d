package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.text.Kind;

/**
 * How a mention speaks of its document.
 *
 * @param further 'a second memorandum'
 * @param definite 'the memorandum'
 * @param indefinite 'a memorandum'
 * @param word the last word of what it is called, empty where that is not known
 */
record Manner(boolean further, boolean definite, boolean indefinite, String word) {

    private static final int NEAR = 5;

    static final Manner UNKNOWN = new Manner(false, false, false, "");

    static Manner of(DocumentMention mention) {
        var words = mention.piece().folded();
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return new Manner(
                mention.isFurther() || isOnTop(mention),
                mention.isDefinite(),
                mention.isIndefinite(),
                mention.title() == null ? last : "");
    }

    /** 'Perjanjian pajak pun diteken', 'an agreement on tax was signed as well' */
    private static boolean isOnTop(DocumentMention it) {
        return !it.isDefinite() && it.sentence().find(Kind.LIKEWISE, it.from() - NEAR, it.to() + NEAR) >= 0;
    }

    /** 'a second memorandum'; 'a revised agreement' after 'the agreement' */
    boolean isBeside(Manner earlier) {
        return further || (indefinite && earlier.definite);
    }

    /** 'an implementation plan' after 'a common vision' */
    boolean isOtherPlan(Manner earlier) {
        return indefinite
                && earlier.indefinite
                && !word.isEmpty()
                && !earlier.word.isEmpty()
                && !word.equals(earlier.word);
    }
}
