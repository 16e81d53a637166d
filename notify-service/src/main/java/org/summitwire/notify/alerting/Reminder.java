package org.summitwire.notify.alerting;

/** Something about a target that nobody tells: its time has come, or nothing is heard of it. */
public sealed interface Reminder {

    /** From content: the same reminder has the same id in every replay. */
    String alertId();

    /**
     * The year, month or day by which it is to be reached has begun.
     *
     * @param by ISO 8601: 2030, 2030-06 or 2030-06-30
     */
    record Due(String alertId, String by) implements Reminder {}

    /** Nothing was heard of it for that long. */
    record Silent(String alertId, Silence silence) implements Reminder {}
}
