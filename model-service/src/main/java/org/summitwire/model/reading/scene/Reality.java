package org.summitwire.model.reading.scene;

/** How a clause stands to what it tells. */
public enum Reality {
    HAPPENED,
    PLANNED,
    HOPED,
    PROPOSED,
    NOT_YET,
    DENIED,
    RECALLED;

    /** Whether it is still to happen. */
    public boolean isToCome() {
        return this == PLANNED || this == NOT_YET;
    }
}
