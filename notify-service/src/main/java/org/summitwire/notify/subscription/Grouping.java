package org.summitwire.notify.subscription;

/** Whether alerts go out one by one or together. */
public enum Grouping {
    EACH,
    HOURLY,
    /** At a time of day in a zone. */
    DAILY
}
