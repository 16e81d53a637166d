package org.summitwire.notify.alerting;

/** How an article hedges a number. {@code UNKNOWN} is told as the loosest hedge. */
public enum Bound {
    UNKNOWN,
    EXACT,
    MORE_THAN,
    AT_LEAST,
    ABOUT,
    NEARLY,
    UP_TO
}
