package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.summitwire.notify.alerting.News150;

class ConsoleChannelTest {

    @Test
    void showsOneBlockAnAlert() {
        var out = new ByteArrayOutputStream();

        new ConsoleChannel(new PrintStream(out, false, UTF_8)).tryOnce(News150.alert("alert-1"));

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
}
