package org.summitwire.notify.alerting;

/** What became of an account, as model-service tells it. */
public enum Happening {
    NEW,
    REVISED,
    STAGE_CHANGED,
    WITHDRAWN,
    CORROBORATED,
    CONTRADICTED,
    MERGED,
    /** Told by a newer writer in a word that this reader does not know. */
    UNKNOWN
}
