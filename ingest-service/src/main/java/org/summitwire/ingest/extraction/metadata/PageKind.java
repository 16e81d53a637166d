package org.summitwire.ingest.extraction.metadata;

/** What a page declares itself to be. */
public enum PageKind {
    ARTICLE,
    VIDEO,
    GALLERY,
    AUDIO,
    LIVE_BLOG,
    /** A home page, a section, a tag or search page: a list of articles. */
    INDEX,
    /** A product, an event, a profile: declared, and no article. */
    OTHER,
    UNDECLARED
}
