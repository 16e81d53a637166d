package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.News150;

class ConsoleChannelTest {

    @Test
    void showsOneBlockAnAlert() {
        var out = new ByteArrayOutputStream();

        new ConsoleChannel(new PrintStream(out, false, UTF_8)).show(News150.alert("alert-1"));

        assertThat(out.toString(UTF_8))
                .isEqualToNormalizingNewlines(
                        """

                        » CA+JAD summit, Tokyo: 150 cooperation documents signed
                          Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Japan, 20 December 2025: 150 cooperation documents signed.
                          Warta Contoh (copy: Antara), published 21 December 2025, 05:07 UTC, citing Kantor Perdana Menteri Jepang.
                          “lebih dari 150 dokumen kerja sama”
                          Told by 3 independent sources so far.
                          Nothing was known of this before.
                          https://warta.example/1
                          /summits/summit-1 · alert-1
                        """);
    }

    @Test
    void showsAReminder() {
        var out = new ByteArrayOutputStream();
        var reminder = News150.reminder("alert-2", Instant.parse("2030-01-01T00:00:00Z"));

        new ConsoleChannel(new PrintStream(out, false, UTF_8)).show(reminder);

        assertThat(out.toString(UTF_8))
                .contains(
                        "» CA+JAD summit, Tokyo: reminder: target of 3 trillion yen for business projects is due in 2030",
                        "/summits/summit-1 · alert-2");
    }
}
