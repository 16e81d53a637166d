package org.summitwire.ingest.extraction.metadata;

import org.summitwire.ingest.extraction.dates.PageDate;

/**
 * A date that a page tells somewhere.
 *
 * @param weight how much is to be said for it: 10 for the article's own JSON-LD, 5 for an address
 */
record Witness(PageDate date, Role role, Family family, int weight) {

    enum Role {
        PUBLISHED,
        MODIFIED,
        /** Near the headline, without a word on which it is. */
        UNSAID
    }

    /** Witnesses of one family repeat each other; of two, they confirm each other. */
    enum Family {
        LINKED_DATA,
        META,
        MARKED_UP,
        VISIBLE,
        ADDRESS
    }

    boolean is(Role other) {
        return role == other;
    }
}
