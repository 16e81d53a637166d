package org.summitwire.model.page;

import java.util.Locale;
import org.summitwire.model.reading.Fact;

/** The parts of an account, in the order in which a desk asks for them. */
enum Kind {
    TARGET,
    DOCUMENT,
    PLEDGE,
    PILLAR,
    AREA,
    INITIATIVE,
    PARTICIPANT,
    SIDE_MEETING;

    static Kind of(Fact fact) {
        if (fact instanceof Fact.Target) {
            return TARGET;
        } else if (fact instanceof Fact.Document) {
            return DOCUMENT;
        } else if (fact instanceof Fact.Pledge) {
            return PLEDGE;
        } else if (fact instanceof Fact.Area area) {
            return area.pillar() ? PILLAR : AREA;
        } else if (fact instanceof Fact.Initiative) {
            return INITIATIVE;
        } else if (fact instanceof Fact.Participant) {
            return PARTICIPANT;
        }
        return SIDE_MEETING;
    }

    /** As part of an address in the page. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
