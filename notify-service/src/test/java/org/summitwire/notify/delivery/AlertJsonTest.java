package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import tools.jackson.databind.json.JsonMapper;

class AlertJsonTest {

    @Test
    void anAlertThatMoreVoicesTellOfByNowIsWrittenAnew() {
        var alert = News150.alert("alert-1");

        assertThat(voices(alert)).isEqualTo(alert.voices());
        assertThat(voices(told(alert, alert.voices() + 1))).isEqualTo(alert.voices() + 1);
        assertThat(voices(alert)).isEqualTo(alert.voices());
    }

    @Test
    void anAlertIsAlikeInAllItsMessages() {
        var first = JsonMapper.shared().readTree(AlertJson.event(News150.alert("alert-2")));
        var second = JsonMapper.shared().readTree(AlertJson.event(News150.alert("alert-2")));

        assertThat(first).isEqualTo(second);
        assertThat(first.path("data").toString()).isEqualTo(AlertJson.write(AlertJson.of(News150.alert("alert-2"))));
    }

    private static int voices(Alert alert) {
        return JsonMapper.shared()
                .readTree(AlertJson.event(alert))
                .at("/data/voices")
                .asInt();
    }

    private static Alert told(Alert alert, int voices) {
        return new Alert(
                alert.id(),
                alert.summitId(),
                alert.changeId(),
                alert.change(),
                alert.kind(),
                alert.factId(),
                alert.language(),
                alert.headline(),
                alert.text(),
                alert.knownBefore(),
                alert.before(),
                alert.after(),
                alert.meeting(),
                alert.evidence(),
                alert.cause(),
                alert.link(),
                alert.corrects(),
                alert.publishedAt(),
                alert.knownAt(),
                voices,
                alert.wordings());
    }
}
