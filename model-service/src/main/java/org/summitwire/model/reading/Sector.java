package org.summitwire.model.reading;

/** Who stands behind a document. */
public enum Sector {
    PUBLIC,
    PRIVATE
}
