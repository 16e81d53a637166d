package org.summitwire.model.messaging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.Covered;
import org.summitwire.event.FactKind;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Sector;
import org.summitwire.model.reading.Stage;

/** Facts on the wire. A symbol from a newer writer is taken for the least that can be said. */
final class FactMessages {

    /** Decimal places of amounts on the wire. */
    private static final int SCALE = 6;

    private FactMessages() {}

    static org.summitwire.event.Fact message(Fact fact, Words words) {
        var message = org.summitwire.event.Fact.newBuilder();
        if (fact instanceof Fact.Participant participant) {
            return message.setKind(FactKind.PARTICIPANT)
                    .setParticipant(message(participant))
                    .build();
        }
        if (fact instanceof Fact.Area area) {
            return message.setKind(FactKind.AREA).setArea(message(area, words)).build();
        }
        if (fact instanceof Fact.Initiative initiative) {
            var named = new org.summitwire.event.Initiative(initiative.name());
            return message.setKind(FactKind.INITIATIVE).setInitiative(named).build();
        }
        if (fact instanceof Fact.Document document) {
            return message.setKind(FactKind.DOCUMENT)
                    .setDocument(message(document))
                    .build();
        }
        if (fact instanceof Fact.Target target) {
            return message.setKind(FactKind.TARGET).setTarget(message(target)).build();
        }
        if (fact instanceof Fact.Pledge pledge) {
            return message.setKind(FactKind.PLEDGE).setPledge(message(pledge)).build();
        }
        if (fact instanceof Fact.SideMeeting sideMeeting) {
            return message.setKind(FactKind.SIDE_MEETING)
                    .setSideMeeting(message(sideMeeting))
                    .build();
        }
        throw new IllegalArgumentException("A " + fact.getClass() + " has no form on the wire; it must be given one");
    }

    /** The fact of a message; none where a newer writer tells of a kind that is unknown here. */
    static Optional<Fact> fact(org.summitwire.event.Fact message) {
        return switch (message.getKind()) {
            case PARTICIPANT -> Optional.of(fact(message.getParticipant()));
            case AREA -> Optional.of(fact(message.getArea()));
            case INITIATIVE ->
                Optional.of(new Fact.Initiative(message.getInitiative().getName()));
            case DOCUMENT -> Optional.of(fact(message.getDocument()));
            case TARGET -> Optional.of(fact(message.getTarget()));
            case PLEDGE -> Optional.of(fact(message.getPledge()));
            case SIDE_MEETING -> Optional.of(fact(message.getSideMeeting()));
            case UNKNOWN -> Optional.empty();
        };
    }

    static org.summitwire.event.Stage message(Stage stage) {
        return org.summitwire.event.Stage.valueOf(stage.name());
    }

    /** An unknown stage is one of which nothing is decided. */
    static Stage stage(org.summitwire.event.Stage message) {
        return message == org.summitwire.event.Stage.UNKNOWN ? Stage.PROPOSED : Stage.valueOf(message.name());
    }

    private static org.summitwire.event.Participant message(Fact.Participant participant) {
        return new org.summitwire.event.Participant(
                participant.person(),
                participant.country(),
                org.summitwire.event.Role.valueOf(participant.role().name()));
    }

    private static Fact fact(org.summitwire.event.Participant message) {
        var role = message.getRole() == org.summitwire.event.Role.UNKNOWN
                ? Role.OTHER
                : Role.valueOf(message.getRole().name());
        return new Fact.Participant(message.getPerson(), message.getCountry(), role);
    }

    private static org.summitwire.event.Area message(Fact.Area area, Words words) {
        var covers = area.covers().stream()
                .map(covered -> new Covered(covered.quote(), words.message(covered)))
                .toList();
        return new org.summitwire.event.Area(area.name(), area.pillar(), covers);
    }

    private static Fact fact(org.summitwire.event.Area message) {
        var covers = message.getCovers().stream()
                .filter(covered -> covered.getEvidence() != null)
                .map(covered -> Words.evidence(covered.getEvidence()))
                .toList();
        return new Fact.Area(message.getName(), message.getPillar(), covers);
    }

    private static org.summitwire.event.Document message(Fact.Document document) {
        return org.summitwire.event.Document.newBuilder()
                .setType(org.summitwire.event.DocumentType.valueOf(
                        document.type().name()))
                .setTitle(document.title())
                .setCount(document.count())
                .setBound(message(document.bound()))
                .setStages(document.stages().stream().map(FactMessages::message).toList())
                .setParties(List.copyOf(document.parties()))
                .setSubject(document.subject())
                .setSectors(document.sectors().stream()
                        .map(sector -> org.summitwire.event.Sector.valueOf(sector.name()))
                        .toList())
                .build();
    }

    private static Fact fact(org.summitwire.event.Document message) {
        var type = message.getType() == org.summitwire.event.DocumentType.UNKNOWN
                ? DocumentType.COOPERATION_DOCUMENT
                : DocumentType.valueOf(message.getType().name());
        return new Fact.Document(
                type,
                message.getTitle(),
                message.getCount(),
                bound(message.getBound()),
                message.getStages().stream().map(FactMessages::stage).toList(),
                new TreeSet<>(message.getParties()),
                message.getSubject(),
                message.getSectors().stream()
                        .filter(sector -> sector != org.summitwire.event.Sector.UNKNOWN)
                        .map(sector -> Sector.valueOf(sector.name()))
                        .collect(Collectors.toSet()));
    }

    private static org.summitwire.event.Target message(Fact.Target target) {
        return org.summitwire.event.Target.newBuilder()
                .setMeasure(
                        org.summitwire.event.Measure.valueOf(target.measure().name()))
                .setQuantity(message(target.quantity()))
                .setBy(target.by())
                .setPeriod(target.period() == null ? null : target.period().toString())
                .setConversions(messages(target.conversions()))
                .setText(target.text())
                .build();
    }

    private static Fact fact(org.summitwire.event.Target message) {
        var measure = message.getMeasure() == org.summitwire.event.Measure.UNKNOWN
                ? Measure.OTHER
                : Measure.valueOf(message.getMeasure().name());
        return new Fact.Target(
                measure,
                quantity(message.getQuantity()),
                message.getBy(),
                message.getPeriod() == null ? null : Period.parse(message.getPeriod()),
                quantities(message.getConversions()),
                message.getText());
    }

    private static org.summitwire.event.Pledge message(Fact.Pledge pledge) {
        return new org.summitwire.event.Pledge(
                pledge.by(), pledge.to(), message(pledge.quantity()), messages(pledge.conversions()), pledge.text());
    }

    private static Fact fact(org.summitwire.event.Pledge message) {
        return new Fact.Pledge(
                message.getBy(),
                message.getTo(),
                quantity(message.getQuantity()),
                quantities(message.getConversions()),
                message.getText());
    }

    private static org.summitwire.event.SideMeeting message(Fact.SideMeeting meeting) {
        return new org.summitwire.event.SideMeeting(
                List.copyOf(meeting.parties()), meeting.person(), meeting.each(), meeting.text());
    }

    private static Fact fact(org.summitwire.event.SideMeeting message) {
        return new Fact.SideMeeting(
                new TreeSet<>(message.getParties()), message.getPerson(), message.getEach(), message.getText());
    }

    private static List<org.summitwire.event.Quantity> messages(List<Quantity> quantities) {
        return quantities.stream().map(FactMessages::message).toList();
    }

    private static org.summitwire.event.Quantity message(Quantity quantity) {
        BigDecimal amount = quantity.amount().setScale(SCALE, RoundingMode.HALF_UP);
        return new org.summitwire.event.Quantity(amount, quantity.unit(), message(quantity.bound()));
    }

    private static List<Quantity> quantities(List<org.summitwire.event.Quantity> messages) {
        return messages.stream().map(FactMessages::quantity).toList();
    }

    private static Quantity quantity(org.summitwire.event.Quantity message) {
        return new Quantity(message.getAmount(), message.getUnit(), bound(message.getBound()));
    }

    private static org.summitwire.event.Bound message(Bound bound) {
        return org.summitwire.event.Bound.valueOf(bound.name());
    }

    /** An unknown hedge is taken for a loose one. */
    private static Bound bound(org.summitwire.event.@Nullable Bound message) {
        return message == null || message == org.summitwire.event.Bound.UNKNOWN
                ? Bound.ABOUT
                : Bound.valueOf(message.name());
    }
}
