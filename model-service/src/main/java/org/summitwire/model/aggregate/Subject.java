package org.summitwire.model.aggregate;

import java.util.Map;
import org.summitwire.model.reading.Fact;

/** What of an account a change is about: the meeting itself, or a fact of one kind. */
public enum Subject {
    MEETING,
    PARTICIPANT,
    AREA,
    INITIATIVE,
    DOCUMENT,
    TARGET,
    PLEDGE,
    SIDE_MEETING;

    private static final Map<Class<? extends Fact>, Subject> OF = Map.of(
            Fact.Participant.class, PARTICIPANT,
            Fact.Area.class, AREA,
            Fact.Initiative.class, INITIATIVE,
            Fact.Document.class, DOCUMENT,
            Fact.Target.class, TARGET,
            Fact.Pledge.class, PLEDGE,
            Fact.SideMeeting.class, SIDE_MEETING);

    public static Subject of(Fact fact) {
        return OF.get(fact.getClass());
    }
}
