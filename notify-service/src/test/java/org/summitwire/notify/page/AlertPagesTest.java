package org.summitwire.notify.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.target;

import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Article;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Quote;
import org.summitwire.notify.subscription.Alerts;

/** What readers of alerts are shown, and that nothing of it becomes markup. */
class AlertPagesTest extends NotifyPages {

    @Test
    void alertsAreShownWithTheirWords() {
        alerts.add(Alerts.alert(
                "a1", News.NEW, target(Measure.TRADE, "3000000000000", "JPY"), "Kompas", "id", "tiga triliun yen"));

        get("/", page -> {
            assertThat(page.select("#alerts > li")).hasSize(1);
            assertThat(page.select("#alerts mark").eachText()).containsExactly("tiga triliun yen");
            assertThat(page.select("#alerts h2 a").attr("href"))
                    .isEqualTo("/meetings/" + Alerts.SUMMIT + "#fact-fact-a1");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea></title><svg onload=alert(1)>",
                "${7*7} [[${7*7}]] __${7*7}__",
                "javascript:alert(1)"
            })
    void nothingThatIsToldBecomesMarkup(String text) {
        alerts.add(hostile(text));
        post(PAGE, FEED + "&name=" + encoded(text), answer -> assertThat(answer).hasStatus(303));

        for (var path : List.of("/", PAGE, PAGE + "/" + kept.all.firstKey(), PAGE + "/new")) {
            get(path, page -> {
                assertThat(page.select("main script, main img, main svg, iframe, base, style"))
                        .isEmpty();
                assertThat(page.getAllElements().stream()
                                .flatMap(it -> it.attributes().asList().stream())
                                .map(it -> it.getKey()))
                        .noneMatch(it -> it.startsWith("on") || it.equals("style"));
                assertThat(page.select("[href]").eachAttr("href")).allMatch(it -> it.matches("(https?://|/|#|\\?).*"));
                assertThat(page.text()).doesNotContain("49");
            });
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static Alert hostile(String text) {
        var usual = Alerts.alert("a1", News.NEW, target(Measure.TRADE, "1", "JPY"), "Kompas", "id", "x");
        var cause = new Article("a", null, text, text, text, text, "id", usual.publishedAt());
        return new Alert(
                usual.id(),
                usual.summitId(),
                usual.changeId(),
                usual.change(),
                usual.kind(),
                usual.factId(),
                "en",
                text,
                text,
                text,
                usual.before(),
                usual.after(),
                usual.meeting(),
                List.of(new Quote("a", text, 0, text.length(), "hash")),
                cause,
                text,
                List.of(),
                usual.publishedAt(),
                usual.knownAt(),
                1,
                List.of());
    }
}
