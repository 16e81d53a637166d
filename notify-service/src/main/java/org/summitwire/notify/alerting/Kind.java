package org.summitwire.notify.alerting;

/** What an alert is about. Other facts of an account raise none. */
public enum Kind {
    DOCUMENT,
    TARGET
}
