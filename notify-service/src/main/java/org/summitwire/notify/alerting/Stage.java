package org.summitwire.notify.alerting;

/** How far a fact has come, in this order. */
public enum Stage {
    UNKNOWN,
    /** It was told before, and is said not to be so. */
    DENIED,
    PROPOSED,
    PLANNED,
    AGREED,
    PRESENTED,
    ADOPTED,
    SIGNED,
    EXCHANGED,
    RATIFIED;

    /** Whether the parties stand by it: a pledge is an indication, a commitment is firm. */
    public boolean isDecided() {
        return compareTo(AGREED) >= 0;
    }
}
