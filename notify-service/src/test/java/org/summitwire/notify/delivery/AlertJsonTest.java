package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import tools.jackson.databind.json.JsonMapper;

class AlertJsonTest {

    @Test
    void anAlertThatIsNotWhatItWasIsWrittenAnew() {
        var one = Notices.at("alert-1", "https://one.example/");
        var other = Notices.at("alert-1", "https://other.example/");

        assertThat(data(one)).isEqualTo(AlertJson.write(AlertJson.of(one)));
        assertThat(data(other)).isEqualTo(AlertJson.write(AlertJson.of(other)));
        assertThat(data(one)).isNotEqualTo(data(other));
    }

    @Test
    void anAlertIsAlikeInAllItsMessages() {
        var alert = News150.alert("alert-2");

        assertThat(AlertJson.event(alert)).isEqualTo(AlertJson.event(News150.alert("alert-2")));
        assertThat(data(alert)).isEqualTo(AlertJson.write(AlertJson.of(alert)));
    }

    private static String data(Alert alert) {
        return JsonMapper.shared().readTree(AlertJson.event(alert)).path("data").toString();
    }
}
