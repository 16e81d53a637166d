package org.summitwire.notify.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AlertWritersTest {

    @Test
    void writeEachLanguageOnceTheServicesOwnFirst() {
        assertThat(new AlertWriters("en").languages()).containsExactly("en", "id");
        assertThat(new AlertWriters("id").languages()).containsExactly("id", "en");
    }

    @Test
    void refuseALanguageThatNobodyWrites() {
        assertThatThrownBy(() -> new AlertWriters("fr")).hasMessageContaining("fr");
    }

    @Test
    void anAlertIsReadInTheLanguageThatIsAskedFor() {
        var alert = News150.alert("alert-1");

        var indonesian = alert.in("id");

        assertThat(indonesian.language()).isEqualTo("id");
        assertThat(indonesian.headline()).contains("150").isNotEqualTo(alert.headline());
        assertThat(indonesian.in("en")).isEqualTo(alert);
    }

    @Test
    void anAlertThatWasNotWrittenInALanguageStaysAsItIs() {
        var alert = News150.reminder("alert-1", Instant.parse("2030-01-01T00:00:00Z"));

        assertThat(alert.in("id")).isEqualTo(alert);
    }
}
