package org.summitwire.notify.delivery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Article;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Grouping;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;

/** What tests of channels send. */
public final class Notices {

    public static final Instant NOW = Instant.parse("2025-12-21T05:10:00Z");

    /** What an article or its outlet may hold to get out of its place, each with what may not be seen of it unescaped. */
    public static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</p></body></html><h1>owned</h1>",
            "<!channel> <@U123> <https://evil.example|bank>",
            "*bold* _italic_ ~gone~ `code` > quote",
            "[bank](https://evil.example) **b** {{DATE(2025-01-01T00:00:00Z)}} ${secret}",
            "@channel @here @all",
            "line one\r\nBcc: victim@evil.example\r\n\r\nbody",
            "nul\u0000 bell\u0007 escape\u001b[31m red \u009b31m",
            "\u202Egnp.exe\u202C \u2066isolated\u2069 \u200Fmark",
            "zero\u200Bwidth \uFEFF bom \u00ADsoft",
            "half \uD83D pair \uDE00",
            "no character \uFFFE\uFFFF",
            "paragraph\u2028separators\u2029here",
            "]]> <!-- --> <![CDATA[ x ]]> &amp; &#x3c;",
            "javascript:alert(1)",
            "日本語 عربى עברית 👩‍👩‍👧‍👦",
            "very long " + "word ".repeat(20_000),
            "x".repeat(50_000));

    private Notices() {}

    static Subscription subscription(ChannelKind kind, @Nullable String target, String language) {
        return subscription(ChannelConfig.of(kind, target), language);
    }

    static Subscription subscription(ChannelConfig channel, String language) {
        return new Subscription(
                "desk",
                "Desk of Central Asia",
                Rule.ALL,
                language,
                channel,
                Grouping.EACH,
                null,
                ZoneOffset.UTC,
                null,
                List.of(),
                1,
                true,
                null,
                NOW.minusSeconds(3600),
                NOW.minusSeconds(3600));
    }

    static Notice of(Subscription subscription, Alert... alerts) {
        return of(subscription, Reason.MATCHED, alerts);
    }

    static Notice of(Subscription subscription, Reason reason, Alert... alerts) {
        return new Notice(
                "notice-1",
                subscription,
                List.of(alerts).stream()
                        .map(it -> it.in(subscription.language()))
                        .toList(),
                reason);
    }

    /** An alert that corrects others. */
    static Alert correcting(String id, String... corrected) {
        return correcting(News150.alert(id), corrected);
    }

    /** The alert, correcting others. */
    public static Alert correcting(Alert alert, String... corrected) {
        return told(alert, alert.headline(), alert.text(), alert.cause(), List.of(corrected));
    }

    /** An alert whose every word is that one. */
    public static Alert hostile(String id, String words) {
        var alert = News150.alert(id);
        var cause = new Article("article-1", null, words, words, words, words, "id", alert.publishedAt());
        return told(alert, words, words + "\n“" + words + "”", cause, List.of(words));
    }

    /** An alert of that address. */
    static Alert at(String id, String url) {
        var alert = News150.alert(id);
        var was = alert.cause();
        var cause = new Article(
                was.id(), null, url, was.outlet(), was.agency(), was.title(), was.language(), was.publishedAt());
        return told(alert, alert.headline(), alert.text(), cause, List.of());
    }

    private static Alert told(Alert alert, String headline, String text, Article cause, List<String> corrects) {
        return new Alert(
                alert.id(),
                alert.summitId(),
                alert.changeId(),
                alert.change(),
                alert.kind(),
                alert.factId(),
                alert.language(),
                headline,
                text,
                alert.knownBefore(),
                alert.before(),
                alert.after(),
                alert.meeting(),
                alert.evidence(),
                cause,
                alert.link(),
                corrects,
                alert.publishedAt(),
                alert.knownAt(),
                alert.voices(),
                List.of());
    }
}
