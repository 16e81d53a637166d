package org.summitwire.notify.messaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.Evidence;
import org.summitwire.event.Fact;
import org.summitwire.event.Source;
import org.summitwire.notify.alerting.Article;
import org.summitwire.notify.alerting.Bound;
import org.summitwire.notify.alerting.Document;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.Meeting;
import org.summitwire.notify.alerting.Outcome;
import org.summitwire.notify.alerting.Quantity;
import org.summitwire.notify.alerting.Quote;
import org.summitwire.notify.alerting.Sector;
import org.summitwire.notify.alerting.Stage;
import org.summitwire.notify.alerting.Target;

/** Translates what changes and alerts have in common. A symbol of a newer writer has arrived here as UNKNOWN. */
final class FactMessages {

    private FactMessages() {}

    /** The document or target that a fact holds; empty for any other fact. */
    static Optional<Outcome> outcomeOf(@Nullable Fact fact) {
        if (fact == null) {
            return Optional.empty();
        }
        if (fact.getDocument() != null) {
            return Optional.of(documentOf(fact.getDocument()));
        }
        return Optional.ofNullable(fact.getTarget()).map(FactMessages::targetOf);
    }

    private static Document documentOf(org.summitwire.event.Document document) {
        return new Document(
                DocumentType.valueOf(document.getType().name()),
                document.getTitle(),
                document.getCount(),
                Bound.valueOf(document.getBound().name()),
                document.getStages().stream().map(FactMessages::stageOf).toList(),
                document.getParties(),
                document.getSubject(),
                document.getSectors().stream()
                        .map(it -> Sector.valueOf(it.name()))
                        .toList());
    }

    private static Target targetOf(org.summitwire.event.Target target) {
        return new Target(
                Measure.valueOf(target.getMeasure().name()),
                quantityOf(target.getQuantity()),
                target.getBy(),
                target.getConversions().stream().map(FactMessages::quantityOf).toList());
    }

    private static Quantity quantityOf(org.summitwire.event.Quantity quantity) {
        return new Quantity(
                quantity.getAmount(),
                quantity.getUnit(),
                Bound.valueOf(quantity.getBound().name()));
    }

    static Stage stageOf(org.summitwire.event.Stage stage) {
        return Stage.valueOf(stage.name());
    }

    static Meeting meetingOf(org.summitwire.event.Meeting meeting) {
        var forum = meeting.getForum();
        return new Meeting(
                forum.getKey(),
                forum.getName(),
                forum.getEdition(),
                forum.getParties(),
                meeting.getCity(),
                meeting.getCountry(),
                meeting.getStart(),
                meeting.getEnd());
    }

    static Article articleOf(Source source) {
        return new Article(
                source.getArticleId(),
                source.getExternalId(),
                source.getUrl(),
                source.getOutlet(),
                source.getAgency(),
                source.getTitle(),
                source.getLanguage(),
                source.getPublishedAt());
    }

    static List<Quote> quotesOf(List<Evidence> evidence) {
        return evidence.stream()
                .map(it -> new Quote(it.getArticleId(), it.getQuote(), it.getStart(), it.getEnd(), it.getBodyHash()))
                .toList();
    }
}
