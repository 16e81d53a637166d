package org.summitwire.notify.alerting;

/** The class of an alert. */
public enum News {
    NEW,
    REVISED,
    WITHDRAWN,
    /** Nothing new was told: the time of a target has come, or nothing is heard of it. */
    REMINDER
}
