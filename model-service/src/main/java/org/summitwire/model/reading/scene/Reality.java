package org.summitwire.model.reading.scene;

/** How a clause stands to what it tells. */
public enum Reality {
    HAPPENED,
    PLANNED,
    HOPED,
    PROPOSED,
    NOT_YET,
    DENIED,
    RECALLED
}
