package org.summitwire.notify.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderWordsTest {

    private static final Instant HEARD = Instant.parse("2025-12-21T05:08:00Z");

    private final AlertWriter english = new AlertWriter("en");
    private final AlertWriter indonesian = new AlertWriter("id");

    private static final String HEADLINES =
            """
            2030       | -       | reminder: target of 3 trillion yen for business projects is due in 2030                        | pengingat: target proyek bisnis 3 triliun yen jatuh tempo pada 2030
            2030-06    | -       | reminder: target of 3 trillion yen for business projects is due in June 2030                   | pengingat: target proyek bisnis 3 triliun yen jatuh tempo pada Juni 2030
            2030-12-31 | -       | reminder: target of 3 trillion yen for business projects is due on 31 December 2030            | pengingat: target proyek bisnis 3 triliun yen jatuh tempo pada 31 Desember 2030
            2030       | P12M    | nothing heard for 12 months of the target of 3 trillion yen for business projects by 2030      | tidak ada kabar selama 12 bulan tentang target proyek bisnis 3 triliun yen hingga 2030
            -          | P1Y     | nothing heard for 1 year of the target of 3 trillion yen for business projects                 | tidak ada kabar selama 1 tahun tentang target proyek bisnis 3 triliun yen
            -          | P1Y6M   | nothing heard for 1 year and 6 months of the target of 3 trillion yen for business projects    | tidak ada kabar selama 1 tahun dan 6 bulan tentang target proyek bisnis 3 triliun yen
            -          | PT720H  | nothing heard for 30 days of the target of 3 trillion yen for business projects                | tidak ada kabar selama 30 hari tentang target proyek bisnis 3 triliun yen
            -          | P1DT12H | nothing heard for 1 day and 12 hours of the target of 3 trillion yen for business projects     | tidak ada kabar selama 1 hari dan 12 jam tentang target proyek bisnis 3 triliun yen
            """;

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = HEADLINES)
    void writesHeadlines(String by, String silence, String inEnglish, String inIndonesian) {
        var target = yen(by);
        var reminder = silence == null ? new Reminder.Due("id", by) : new Reminder.Silent("id", Silence.parse(silence));

        assertThat(english.remind(last(target), target, reminder, HEARD).headline())
                .isEqualTo("CA+JAD summit, Tokyo: " + inEnglish);
        assertThat(indonesian.remind(last(target), target, reminder, HEARD).headline())
                .isEqualTo("KTT CA+JAD, Tokyo: " + inIndonesian);
    }

    @Test
    void tellsInEnglishWhatIsDueAndWhoToldItLast() {
        var telling = english.remind(last(yen("2030")), yen("2030"), new Reminder.Due("id", "2030"), HEARD);

        assertThat(telling.text())
                .isEqualTo(
                        """
                        Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Japan, 20 December 2025: target of 3 trillion yen for business projects is due in 2030.
                        Last heard of on 21 December 2025, 05:08 UTC.
                        Warta Contoh (copy: Antara), published 21 December 2025, 05:07 UTC, citing Kantor Perdana Menteri Jepang.
                        “lebih dari 150 dokumen kerja sama”
                        Told by 3 independent sources so far.""");
        assertThat(telling.knownBefore()).isEqualTo("target of 3 trillion yen for business projects by 2030");
    }

    @Test
    void tellsInIndonesianOfWhatNothingIsHeard() {
        var silent = new Reminder.Silent("id", Silence.parse("P12M"));

        assertThat(indonesian
                        .remind(last(yen("2030")), yen("2030"), silent, HEARD)
                        .text())
                .isEqualTo(
                        """
                        Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Jepang, 20 Desember 2025: tidak ada kabar selama 12 bulan tentang target proyek bisnis 3 triliun yen hingga 2030.
                        Kabar terakhir: 21 Desember 2025, 05.08 UTC.
                        Warta Contoh (naskah: Antara), terbit 21 Desember 2025, 05.07 UTC, mengutip Kantor Perdana Menteri Jepang.
                        “lebih dari 150 dokumen kerja sama”
                        Diberitakan oleh 3 sumber independen sejauh ini.""");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void everyReminderHasAHeadlineOfOneLineInBothLanguages(Measure measure) {
        var target = new Target(measure, new Quantity(BigDecimal.TEN, "multiple", Bound.ABOUT), "2030", List.of());
        for (var reminder :
                List.of(new Reminder.Due("id", "2030"), new Reminder.Silent("id", Silence.parse("P1Y2M3D")))) {
            for (var writer : List.of(english, indonesian)) {
                assertThat(writer.remind(last(target), target, reminder, HEARD).headline())
                        .hasSizeBetween(10, 120)
                        .doesNotContain("{", "\n", "UNKNOWN");
            }
        }
    }

    @Test
    void noChangeTellsAReminder() {
        assertThatThrownBy(() -> english.write(last(yen("2030")), News.REMINDER))
                .hasMessage("Change change-1 cannot tell a REMINDER; expected NEW, REVISED or WITHDRAWN");
    }

    private static Change last(Target target) {
        return News150.change(Happening.CORROBORATED, target, target, Stage.AGREED, Stage.AGREED);
    }

    private static Target yen(@Nullable String by) {
        var amount = new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT);
        return new Target(Measure.BUSINESS_PROJECTS, amount, by, List.of());
    }
}
