package org.summitwire.notify.subscription;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Article;
import org.summitwire.notify.alerting.Bound;
import org.summitwire.notify.alerting.Document;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.Meeting;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Outcome;
import org.summitwire.notify.alerting.Quantity;
import org.summitwire.notify.alerting.Quote;
import org.summitwire.notify.alerting.Stage;
import org.summitwire.notify.alerting.Target;

/** Alerts and subscriptions as tests need them. */
public final class Alerts {

    public static final Instant KNOWN = Instant.parse("2025-12-21T03:00:00Z");
    public static final String SUMMIT = "ca-jad-2025-12-20";

    private Alerts() {}

    public static Quantity quantity(String amount, String unit) {
        return new Quantity(new BigDecimal(amount), unit, Bound.EXACT);
    }

    public static Target target(Measure measure, String amount, String unit, Quantity... conversions) {
        return new Target(measure, quantity(amount, unit), "2030", List.of(conversions));
    }

    public static Document document(DocumentType type, @Nullable String title, @Nullable String subject) {
        return new Document(
                type, title, 1, Bound.EXACT, List.of(Stage.SIGNED), List.of("JP", "UZ"), subject, List.of());
    }

    public static Alert alert(Outcome outcome) {
        return alert("a1", News.NEW, outcome, "Kompas", "id", "");
    }

    public static Alert alert(String id, News news, Outcome outcome, String outlet, String language, String quote) {
        var meeting = new Meeting(
                "forum:CA+JAD",
                "CA+JAD summit",
                1,
                List.of("JP", "KZ", "KG", "TJ", "TM", "UZ"),
                "Tokyo",
                "JP",
                "2025-12-20",
                "2025-12-20");
        var cause = new Article(
                "art1", null, "https://example.org/1", outlet, null, "Judul", language, KNOWN.minusSeconds(600));
        return new Alert(
                id,
                SUMMIT,
                "change-" + id,
                news,
                outcome instanceof Target ? Kind.TARGET : Kind.DOCUMENT,
                "fact-" + id,
                "en",
                "Headline",
                "Text",
                null,
                news == News.WITHDRAWN ? outcome : null,
                news == News.WITHDRAWN ? null : outcome,
                meeting,
                List.of(new Quote("art1", quote, 0, quote.length(), "hash")),
                cause,
                "/summits/" + SUMMIT,
                List.of(),
                cause.publishedAt(),
                KNOWN,
                1,
                List.of());
    }

    public static Subscription subscription(String id, Rule rule) {
        return new Subscription(
                id,
                "Desk",
                rule,
                "en",
                ChannelConfig.of(ChannelKind.FEED, null),
                Grouping.EACH,
                null,
                ZoneId.of("Asia/Jakarta"),
                null,
                List.of(),
                1,
                true,
                null,
                KNOWN,
                KNOWN);
    }
}
