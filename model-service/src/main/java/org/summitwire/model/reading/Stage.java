package org.summitwire.model.reading;

/**
 * How far a fact has come; later ones are firmer. PRESENTED: announced as done without a word on signing. DENIED: others
 * told it, and this article says that it is not so.
 */
public enum Stage {
    DENIED,
    PROPOSED,
    PLANNED,
    AGREED,
    PRESENTED,
    ADOPTED,
    SIGNED,
    EXCHANGED,
    RATIFIED;

    /** Whether it was decided, not only wished or intended. */
    public boolean isDecided() {
        return compareTo(AGREED) >= 0;
    }
}
