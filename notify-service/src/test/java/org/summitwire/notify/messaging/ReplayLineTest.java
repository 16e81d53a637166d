package org.summitwire.notify.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Judgement;
import org.summitwire.notify.alerting.News;
import org.summitwire.notify.alerting.Reminder;
import org.summitwire.notify.alerting.Telling;
import org.summitwire.notify.alerting.Verdict;

class ReplayLineTest {

    @Test
    void tellsOfATarget() {
        var alert = alert(Changes.newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED), News.NEW);

        assertThat(ReplayLine.of(alert))
                .isEqualTo("{\"type\":\"alert\",\"summitId\":\"summit-ca-jad-2025\",\"alertId\":\"alert-1\","
                        + "\"kind\":\"target\",\"change\":\"new\",\"article\":\"a-001\","
                        + "\"key\":{\"amount\":3000000000000,\"unit\":\"JPY\"}}");
    }

    @Test
    void tellsOfADocument() {
        var alert = alert(Changes.newDocuments("fact-1", 150, Bound.MORE_THAN), News.REVISED);

        assertThat(ReplayLine.of(alert))
                .contains("\"kind\":\"document\",\"change\":\"revised\"")
                .endsWith("\"key\":{\"type\":\"cooperation_document\",\"count\":150,\"title\":null}}");
    }

    @Test
    void keepsAFraction() {
        var alert = alert(Changes.newTarget("fact-1", "5.25", "GW", Stage.AGREED), News.NEW);

        assertThat(ReplayLine.of(alert)).endsWith("\"key\":{\"amount\":5.25,\"unit\":\"GW\"}}");
    }

    @Test
    void namesTheArticleByItsOwnIdWhereNobodyGaveAnother() {
        var alert = alert(Changes.newDocuments("fact-1", 150, Bound.EXACT), News.NEW);
        alert = AlertRaised.newBuilder(alert)
                .setCauseBuilder(
                        org.summitwire.event.Source.newBuilder(alert.getCause()).setExternalId(null))
                .build();

        assertThat(ReplayLine.of(alert)).contains("\"article\":\"article-1\"");
    }

    @Test
    void whatWasWithdrawnGoesByItsValueBefore() {
        var alert = alert(Changes.newDocuments("fact-1", 150, Bound.EXACT), News.WITHDRAWN);
        alert = AlertRaised.newBuilder(alert)
                .setBefore(alert.getAfter())
                .setAfter(null)
                .build();

        assertThat(ReplayLine.of(alert)).contains("\"change\":\"withdrawn\"", "\"count\":150");
    }

    @Test
    void tellsOfAReminder() {
        var last = Changes.newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED);
        var alert = AlertMessages.reminder(
                last,
                new Reminder.Due("alert-1", "2030"),
                List.of(new Telling("en", "headline", "text", null)),
                Changes.KNOWN);

        assertThat(ReplayLine.of(alert))
                .contains("\"kind\":\"target\",\"change\":\"reminder\",\"article\":\"a-001\"")
                .endsWith("\"key\":{\"amount\":3000000000000,\"unit\":\"JPY\"}}");
    }

    private static AlertRaised alert(SummitChanged change, News news) {
        var judgement = new Judgement(Verdict.FIRST_TOLD, "alert-1", List.of());
        return AlertMessages.raised(change, judgement, news, List.of(new Telling("en", "headline", "text", null)));
    }
}
