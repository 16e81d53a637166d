package org.summitwire.benchmark.alerts;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Document;
import org.summitwire.event.Evidence;
import org.summitwire.event.Fact;
import org.summitwire.event.FactKind;
import org.summitwire.event.Forum;
import org.summitwire.event.Meeting;
import org.summitwire.event.MeetingStatus;
import org.summitwire.event.Quantity;
import org.summitwire.event.Source;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.Target;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;

/**
 * Fifty pairs of states, each with a meeting of its own, and subscriptions in ten forms of rule: a hundredth of them takes any
 * one alert.
 */
final class Forums {

    static final String HANGING = "hanging";

    private static final int PAIRS = 50;
    private static final int FORMS = 10;
    private static final List<String> STATES = List.of(Locale.getISOCountries()).subList(0, 2 * PAIRS);

    private final int subscriptions;

    Forums(int subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** How many take an alert, the hanging one aside. */
    int takers(int alert) {
        var takers = 0;
        for (var number = 0; number < subscriptions; number++) {
            takers += number % PAIRS == alert / 2 % PAIRS && number / PAIRS % 2 == alert % 2 ? 1 : 0;
        }
        return takers;
    }

    List<Subscription> subscriptions(URI receiver, URI hanging, Instant now) {
        var all = new ArrayList<Subscription>();
        for (var number = 0; number < subscriptions; number++) {
            all.add(subscription("desk-" + number, rule(number), receiver.resolve("/desk-" + number), now));
        }
        all.add(subscription(HANGING, Rule.ALL, hanging, now));
        return all;
    }

    private static Subscription subscription(String id, Rule rule, URI target, Instant now) {
        return new Subscription(
                id,
                id,
                rule,
                "en",
                ChannelConfig.of(ChannelKind.WEBHOOK, target.toString()),
                Grouping.EACH,
                null,
                ZoneOffset.UTC,
                null,
                List.of(),
                1,
                true,
                null,
                now,
                now);
    }

    /** Targets for one half of them, documents for the other. */
    private static Rule rule(int number) {
        var pair = number % PAIRS;
        var isTarget = number / PAIRS % 2 == 0;
        var kinds = List.of(isTarget ? Kind.TARGET : Kind.DOCUMENT);
        var first = List.of(STATES.get(2 * pair));
        var both = List.of(STATES.get(2 * pair), STATES.get(2 * pair + 1));
        var forum = List.of(forum(pair));
        return switch (number / PAIRS % FORMS) {
            case 0, 1 -> rule(List.of(), forum, List.of(), List.of(), kinds, List.of(), List.of(), null, null);
            case 2, 3 -> rule(first, List.of(), List.of(), List.of(), kinds, List.of(), List.of(), null, null);
            case 4 -> rule(both, List.of(), List.of(), List.of(), kinds, List.of(), List.of(), "JPY", null);
            case 5 ->
                rule(
                        both,
                        List.of(),
                        List.of(),
                        List.of(),
                        kinds,
                        List.of(DocumentType.AGREEMENT),
                        List.of(),
                        null,
                        null);
            case 6 ->
                rule(
                        List.of(),
                        forum,
                        List.of(),
                        List.of(News.NEW),
                        kinds,
                        List.of(),
                        List.of(Measure.TRADE),
                        null,
                        null);
            case 7 ->
                rule(
                        List.of(),
                        List.of(),
                        List.of(summit(pair)),
                        List.of(News.NEW),
                        kinds,
                        List.of(),
                        List.of(),
                        null,
                        null);
            default ->
                rule(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        kinds,
                        List.of(),
                        List.of(),
                        null,
                        "forum = '" + forum(pair) + "' AND voices >= 1");
        };
    }

    private static Rule rule(
            List<String> parties,
            List<String> forums,
            List<String> summits,
            List<News> changes,
            List<Kind> kinds,
            List<DocumentType> types,
            List<Measure> measures,
            @Nullable String currency,
            @Nullable String expression) {
        return new Rule(
                parties,
                forums,
                summits,
                changes,
                kinds,
                types,
                measures,
                List.of(),
                currency == null ? null : BigDecimal.TEN,
                currency,
                List.of("en"),
                List.of(),
                expression);
    }

    private static String forum(int pair) {
        return "parties:" + STATES.get(2 * pair) + "+" + STATES.get(2 * pair + 1);
    }

    private static String summit(int pair) {
        return "summit-" + pair;
    }

    /** A new target or document of one of the meetings, told of by one voice. */
    SummitChanged change(int number, Instant now) {
        var pair = number / 2 % PAIRS;
        var isTarget = number % 2 == 0;
        var parties = List.of(STATES.get(2 * pair), STATES.get(2 * pair + 1));
        var words =
                "Both sides agreed on " + number + " of them, which a statement after the talks calls a first step.";
        return SummitChanged.newBuilder()
                .setChangeId("change-" + number)
                .setSummitId(summit(pair))
                .setChange(ChangeClass.NEW)
                .setSubject(isTarget ? ChangeSubject.TARGET : ChangeSubject.DOCUMENT)
                .setFactId("fact-" + number)
                .setAfter(isTarget ? target(number, words) : document(parties))
                .setStageAfter(Stage.AGREED)
                .setMeeting(Meeting.newBuilder()
                        .setForum(Forum.newBuilder()
                                .setKey(forum(pair))
                                .setName(String.join("–", parties) + " meeting")
                                .setParties(parties)
                                .build())
                        .setStatus(MeetingStatus.HELD)
                        .setStart("2025-12-20")
                        .build())
                .setEvidence(List.of(new Evidence("article-" + number, words, 10, 10 + words.length(), "0".repeat(64))))
                .setCause(Source.newBuilder()
                        .setArticleId("article-" + number)
                        .setUrl("https://news.example/" + number)
                        .setOutlet("Example News")
                        .setTitle("Talks number " + number)
                        .setLanguage("en")
                        .setLineageId("lineage-" + number)
                        .setRevision("revision-" + number)
                        .setPublishedAt(now)
                        .setModifiedAt(now)
                        .setFetchedAt(now)
                        .build())
                .setLineages(List.of("lineage-" + number))
                .setPublishedAt(now)
                .setKnownAt(now)
                .build();
    }

    private static Fact target(int number, String words) {
        return Fact.newBuilder()
                .setKind(FactKind.TARGET)
                .setTarget(Target.newBuilder()
                        .setMeasure(org.summitwire.event.Measure.TRADE)
                        .setQuantity(new Quantity(
                                BigDecimal.valueOf(1_000_000L + number).setScale(6), "JPY", Bound.EXACT))
                        .setBy("2030")
                        .setText(words)
                        .build())
                .build();
    }

    private static Fact document(List<String> parties) {
        return Fact.newBuilder()
                .setKind(FactKind.DOCUMENT)
                .setDocument(Document.newBuilder()
                        .setType(org.summitwire.event.DocumentType.AGREEMENT)
                        .setStages(List.of(Stage.SIGNED))
                        .setParties(parties)
                        .build())
                .build();
    }
}
