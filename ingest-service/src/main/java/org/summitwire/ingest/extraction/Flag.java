package org.summitwire.ingest.extraction;

/** What is to be known about a text before it is relied on. */
public enum Flag {
    /** No article was found. */
    NO_TEXT,
    /** Less text than a short news item has. */
    TOO_SHORT,
    /** The page says that the article is for those who pay, or ends in a prompt to do so: it may be only a beginning. */
    PAYWALLED,
    /** The text was taken from data that the page carries for its own scripts, or for search engines. */
    FROM_DATA,
    /** The page was longer than what is read of it. */
    CUT
}
