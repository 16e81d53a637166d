package org.summitwire.model.reading;

import java.util.List;

/**
 * What a careful reader takes from one article.
 *
 * @param language ISO 639-1 of the language it was read in
 * @param meetings what it tells of each meeting of states, the main one first; empty where it reports none
 * @param passedOver what looked like a fact and was not taken for one, and why
 */
public record Reading(String language, List<MeetingReport> meetings, List<PassedOver> passedOver) {

    public Reading {
        meetings = List.copyOf(meetings);
        passedOver = List.copyOf(passedOver);
    }

    /** Whether the article reports a meeting of states, or of states with an organisation, or an outcome of one. */
    public boolean isRelevant() {
        return !meetings.isEmpty();
    }
}
