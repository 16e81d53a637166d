package org.summitwire.model.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Subject;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Quantity;

/** A fact: {@code kind} tells which of the other fields is there. */
record FactView(
        String kind,
        @Nullable ParticipantView participant,
        @Nullable AreaView area,
        @Nullable InitiativeView initiative,
        @Nullable DocumentView document,
        @Nullable TargetView target,
        @Nullable PledgeView pledge,
        @Nullable SideMeetingView sideMeeting) {

    record ParticipantView(@Nullable String person, String country, String role) {}

    record AreaView(String name, boolean pillar, List<String> covers) {}

    record InitiativeView(String name) {}

    record DocumentView(
            String type,
            @Nullable String title,
            long count,
            String qualifier,
            List<String> stages,
            List<String> parties,
            @Nullable String subject,
            List<String> sectors) {}

    record QuantityView(BigDecimal amount, String unit, String qualifier) {

        static QuantityView of(Quantity quantity) {
            return new QuantityView(Symbols.plain(quantity.amount()), quantity.unit(), Symbols.of(quantity.bound()));
        }

        static List<QuantityView> of(List<Quantity> quantities) {
            return quantities.stream().map(QuantityView::of).toList();
        }
    }

    record TargetView(
            String measure,
            QuantityView quantity,
            @Nullable String by,
            @Nullable String period,
            List<QuantityView> conversions,
            String text) {}

    record PledgeView(
            @Nullable String by,
            @Nullable String to,
            QuantityView quantity,
            List<QuantityView> conversions,
            String text) {}

    record SideMeetingView(List<String> parties, @Nullable String person, boolean each, String text) {}

    static FactView of(Fact fact) {
        return new FactView(
                Symbols.of(Subject.of(fact)),
                fact instanceof Fact.Participant it ? view(it) : null,
                fact instanceof Fact.Area it ? view(it) : null,
                fact instanceof Fact.Initiative it ? new InitiativeView(it.name()) : null,
                fact instanceof Fact.Document it ? view(it) : null,
                fact instanceof Fact.Target it ? view(it) : null,
                fact instanceof Fact.Pledge it ? view(it) : null,
                fact instanceof Fact.SideMeeting it ? view(it) : null);
    }

    private static ParticipantView view(Fact.Participant participant) {
        return new ParticipantView(participant.person(), participant.country(), Symbols.of(participant.role()));
    }

    private static AreaView view(Fact.Area area) {
        return new AreaView(
                area.name(),
                area.pillar(),
                area.covers().stream().map(Evidence::quote).toList());
    }

    private static DocumentView view(Fact.Document document) {
        return new DocumentView(
                Symbols.of(document.type()),
                document.title(),
                document.count(),
                Symbols.of(document.bound()),
                Symbols.of(document.stages()),
                List.copyOf(document.parties()),
                document.subject(),
                Symbols.of(document.sectors()));
    }

    private static TargetView view(Fact.Target target) {
        return new TargetView(
                Symbols.of(target.measure()),
                QuantityView.of(target.quantity()),
                target.by(),
                target.period() == null ? null : target.period().toString(),
                QuantityView.of(target.conversions()),
                target.text());
    }

    private static PledgeView view(Fact.Pledge pledge) {
        return new PledgeView(
                pledge.by(),
                pledge.to(),
                QuantityView.of(pledge.quantity()),
                QuantityView.of(pledge.conversions()),
                pledge.text());
    }

    private static SideMeetingView view(Fact.SideMeeting meeting) {
        return new SideMeetingView(List.copyOf(meeting.parties()), meeting.person(), meeting.each(), meeting.text());
    }
}
