package org.summitwire.ingest.extraction.metadata;

/** Who may read the whole article, as the page declares it. */
public enum Access {
    FREE,
    /** Some of it is for subscribers or registered readers. */
    RESTRICTED,
    UNDECLARED
}
