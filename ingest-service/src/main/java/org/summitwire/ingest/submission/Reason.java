package org.summitwire.ingest.submission;

import java.util.Locale;

/** Why something was set aside; the value of the tag {@code reason} in the metrics. */
public enum Reason {
    EMPTY,
    BINARY,
    NOT_UTF8,
    NOT_JSON,
    NO_ARTICLE,
    TOO_MANY,
    TOO_LARGE,
    WRONG_FIELD,
    NO_TEXT,
    UNSUPPORTED_TYPE,
    COMPRESSED,
    BROKEN_OFF,
    BUSY,
    NOT_ACKNOWLEDGED,
    NOT_READABLE,
    NO_SUCH_FEED;

    /** As it stands in metrics and problem types: {@code not-utf8}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
