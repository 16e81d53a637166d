package org.summitwire.model.reading;

/** HELD: over or under way. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED
}
