package org.summitwire.model.reading.fact;

/**
 * How a mention speaks of its document.
 *
 * @param further 'a second memorandum'
 * @param definite 'the memorandum'
 * @param indefinite 'a memorandum'
 * @param word the last word of what it is called, empty where that is not known
 */
record Manner(boolean further, boolean definite, boolean indefinite, String word) {

    static final Manner UNKNOWN = new Manner(false, false, false, "");

    static Manner of(DocumentMention mention) {
        var words = mention.piece().folded();
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return new Manner(
                mention.isFurther(), mention.isDefinite(), mention.isIndefinite(), mention.title() == null ? last : "");
    }

    /** 'a second memorandum'; 'a revised agreement' after 'the agreement' */
    boolean isBeside(Manner earlier) {
        return further || (indefinite && earlier.definite);
    }

    /** 'an implementation plan' after 'a common vision' */
    boolean isOtherPlan(Manner earlier) {
        return indefinite && earlier.indefinite && !word.isEmpty() && !earlier.word.isEmpty() && !word.equals(earlier.word);
    }
}
