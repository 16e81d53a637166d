package org.summitwire.ingest.extraction;

import org.jspecify.annotations.Nullable;

/**
 * What an element's tag and names say of the text in it.
 *
 * @param furniture which part of a page it is that belongs to no article; null if none
 * @param weight how far that is to be believed
 * @param trust how far the names say that the article is here
 */
record Role(@Nullable String furniture, Weight weight, Trust trust) {

    static final Role NONE = new Role(null, Weight.NONE, Trust.NONE);

    enum Weight {
        NONE,
        /** Names that articles wear too: what is short goes. */
        SOFT,
        /** Goes unless most of the page's text is in it. */
        HARD,
        /** Goes unless nothing else is on the page. */
        CERTAIN,
        /** Not to be seen. */
        HIDDEN
    }

    enum Trust {
        NONE,
        /** Names of what holds the article and more. */
        WEAK,
        /** Names by which content systems call the body of an article. */
        STRONG,
        /** The page marks up the body for machines. */
        MARKED
    }

    static Role furniture(String name, Weight weight) {
        return new Role(name, weight, Trust.NONE);
    }

    static Role body(Trust trust) {
        return new Role(null, Weight.NONE, trust);
    }
}
