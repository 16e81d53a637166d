package org.summitwire.model.reading.quality;

import java.util.List;
import java.util.Locale;

/** What is scored apart: whether an article is relevant, six kinds of facts, four attributes of a meeting. */
enum Kind {
    RELEVANCE,
    PARTICIPANTS,
    AREAS,
    INITIATIVES,
    DOCUMENTS,
    TARGETS,
    PLEDGES,
    STATUS,
    CITY,
    COUNTRY,
    START;

    static final List<Kind> FACTS = List.of(PARTICIPANTS, AREAS, INITIATIVES, DOCUMENTS, TARGETS, PLEDGES);
    static final List<Kind> ATTRIBUTES = List.of(STATUS, CITY, COUNTRY, START);

    /** A meeting has one status and one city: they are right or wrong, so their one figure is accuracy. */
    boolean isAttribute() {
        return ATTRIBUTES.contains(this);
    }

    /** As the corpus format and the tables write it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
