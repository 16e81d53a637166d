package org.summitwire.notify.alerting;

/** The class of an alert. */
public enum News {
    NEW,
    REVISED,
    WITHDRAWN
}
