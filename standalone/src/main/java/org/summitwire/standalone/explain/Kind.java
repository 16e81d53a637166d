package org.summitwire.standalone.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.summitwire.model.reading.Fact;

/** The groups in which facts are listed, in this order. */
public enum Kind {
    PARTICIPANT("Participants", Look.PARTICIPANT, Fact.Participant.class),
    AREA("Areas", Look.AREA, Fact.Area.class),
    INITIATIVE("Initiatives", Look.INITIATIVE, Fact.Initiative.class),
    DOCUMENT("Documents", Look.DOCUMENT, Fact.Document.class),
    TARGET("Targets", Look.TARGET, Fact.Target.class),
    PLEDGE("Pledges", Look.PLEDGE, Fact.Pledge.class),
    SIDE_MEETING("Meetings on the sidelines", Look.SIDE_MEETING, Fact.SideMeeting.class);

    private final String heading;
    private final Look look;
    private final Class<? extends Fact> type;

    Kind(String heading, Look look, Class<? extends Fact> type) {
        this.heading = heading;
        this.look = look;
        this.type = type;
    }

    /** As it is asked for, and as JSON names it. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOf(Fact fact) {
        return type.isInstance(fact);
    }

    /** All where none is named. */
    public static Set<Kind> all() {
        return Set.of(values());
    }

    String heading() {
        return heading;
    }

    Look look() {
        return look;
    }

    static Kind of(Fact fact) {
        return Arrays.stream(values())
                .filter(kind -> kind.isOf(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No kind for " + fact));
    }
}
