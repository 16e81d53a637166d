package org.summitwire.model.aggregate;

/** What became of a fact, or of the meeting itself. */
public enum ChangeClass {
    /** Nobody had told it. */
    NEW,
    /** Another figure, date, place or name for the same thing. */
    REVISED,
    /** Planned before, held, signed or adopted now; or cancelled. */
    STAGE_CHANGED,
    /** All who told it took it back. */
    WITHDRAWN,
    /** Another voice tells it. */
    CORROBORATED,
    /** Another voice tells what cannot be true at once. */
    CONTRADICTED,
    /** It turned out to be another fact that is known. */
    MERGED
}
