package org.summitwire.notify.alerting;

/** Who stands behind a document. */
public enum Sector {
    UNKNOWN,
    PUBLIC,
    PRIVATE
}
