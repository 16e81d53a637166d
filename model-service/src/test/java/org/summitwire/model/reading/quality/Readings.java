package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Reading;
import org.summitwire.model.reading.Stage;

/** Readings as answers, each fact with the rule that read it. */
final class Readings {

    private Readings() {}

    static Answer answer(String id, Reading reading) {
        return new Answer(
                id,
                reading.isRelevant(),
                reading.meetings().stream().map(Readings::summit).toList());
    }

    private static Summit summit(MeetingReport report) {
        var facts = new EnumMap<Kind, List<Told>>(Kind.class);
        Kind.FACTS.forEach(kind -> facts.put(kind, new ArrayList<>()));
        for (var told : report.reports()) {
            var kind = kind(told.fact());
            if (kind != null && told.stage() != Stage.DENIED) {
                facts.computeIfAbsent(kind, none -> new ArrayList<>()).add(new Told(item(told.fact()), told.rule()));
            }
        }
        var meeting = report.meeting();
        return new Summit(
                meeting.forum().name(),
                lower(meeting.status()),
                meeting.city(),
                meeting.country(),
                meeting.start() == null ? null : meeting.start().toString(),
                facts);
    }

    /** Null for what the corpus format has no place for. */
    private static @Nullable Kind kind(Fact fact) {
        if (fact instanceof Fact.Participant) {
            return Kind.PARTICIPANTS;
        } else if (fact instanceof Fact.Area) {
            return Kind.AREAS;
        } else if (fact instanceof Fact.Initiative) {
            return Kind.INITIATIVES;
        } else if (fact instanceof Fact.Document) {
            return Kind.DOCUMENTS;
        } else if (fact instanceof Fact.Target) {
            return Kind.TARGETS;
        }
        return fact instanceof Fact.Pledge ? Kind.PLEDGES : null;
    }

    private static Item item(Fact fact) {
        if (fact instanceof Fact.Participant it) {
            return new Item.Participant(it.person(), it.country());
        } else if (fact instanceof Fact.Area it) {
            return new Item.Named(it.name());
        } else if (fact instanceof Fact.Initiative it) {
            return new Item.Named(it.name());
        } else if (fact instanceof Fact.Document it) {
            return new Item.Document(lower(it.type()), it.title(), it.count(), it.subject());
        } else if (fact instanceof Fact.Target it) {
            return sum(it.quantity(), it.text());
        } else if (fact instanceof Fact.Pledge it) {
            return sum(it.quantity(), it.text());
        }
        throw new IllegalArgumentException("The corpus format has no place for " + fact);
    }

    private static Item sum(Quantity quantity, String text) {
        return new Item.Sum(quantity.amount(), quantity.unit(), text);
    }

    private static String lower(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }
}
