package org.summitwire.model.aggregate;

import java.util.List;
import org.summitwire.model.reading.Fact.SideMeeting;

/** Meetings on the sidelines are one by who met. */
final class SideMeetingIdentity implements Identity<SideMeeting> {

    @Override
    public Likeness compare(SideMeeting standing, SideMeeting told, boolean sameLanguage) {
        if (standing.each() != told.each() || !standing.parties().equals(told.parties())) {
            return Likeness.NONE;
        }
        if (standing.person() == null || told.person() == null) {
            return Likeness.DETAIL;
        }
        return Names.same(standing.person(), told.person()) ? Likeness.SAME : Likeness.NONE;
    }

    @Override
    public SideMeeting merge(SideMeeting standing, SideMeeting told, boolean stale) {
        var person = standing.person() == null ? told.person() : standing.person();
        return new SideMeeting(standing.parties(), person, standing.each(), standing.text());
    }

    @Override
    public boolean isRevision(SideMeeting before, SideMeeting after) {
        return false;
    }

    @Override
    public List<Object> seed(SideMeeting fact) {
        return List.of(fact.parties(), fact.each(), String.valueOf(fact.person()));
    }
}
