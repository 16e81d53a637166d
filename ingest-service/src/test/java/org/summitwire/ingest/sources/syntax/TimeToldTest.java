package org.summitwire.ingest.sources.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeToldTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Sat, 20 Dec 2025 18:30:00 +0900        | 2025-12-20T09:30:00Z | +09:00
            Sat, 20 Dec 2025 18:30:00 GMT          | 2025-12-20T18:30:00Z | Z
            Sat, 20 Dec 2025 18:30 UT              | 2025-12-20T18:30:00Z | Z
            20 Dec 25 18:30:00 EST                 | 2025-12-20T23:30:00Z | -05:00
            20 Dec 99 18:30:00 Z                   | 1999-12-20T18:30:00Z | Z
            1 Jan 125 00:00:00 GMT                 | 2025-01-01T00:00:00Z | Z
            Sat, 20 Dec 2025 18:30:00 -0000        | 2025-12-20T18:30:00Z | -
            Sat,20 Dec 2025 18:30:00 +07:00        | 2025-12-20T11:30:00Z | +07:00
            Sat, 20 Dec 2025 18:30:00 GMT+7        | 2025-12-20T11:30:00Z | +07:00
            Sat, 20 Dec 2025 18:30:00 +0700 (WIB)  | 2025-12-20T11:30:00Z | +07:00
            Sabtu, 20 Desember 2025 16:30 WIB      | 2025-12-20T09:30:00Z | +07:00
            Sabtu, 20 Des 2025 16.30 WITA          | 2025-12-20T08:30:00Z | +08:00
            Sab, 20 Des 2025 18:30:00 WIT          | 2025-12-20T09:30:00Z | +09:00
            Jum'at, 15 Agt 2025 07:05:09 WIB       | 2025-08-15T00:05:09Z | +07:00
            Kamis, 14 Ags 2025, pukul 07:05 WIB    | 2025-08-14T00:05:00Z | +07:00
            Rab, 5 Nop 2025 10:00 +0700            | 2025-11-05T03:00:00Z | +07:00
            3 Pebruari 2025 10:00 WIB              | 2025-02-03T03:00:00Z | +07:00
            Sel, 06 Mei 2025 00:00:00 +0700        | 2025-05-05T17:00:00Z | +07:00
            Thu, 02 Okt 2025 23:59:60 GMT          | 2025-10-02T23:59:59Z | Z
            Sat, 20 Dec 2025 24:00:00 GMT          | 2025-12-21T00:00:00Z | Z
            December 20, 2025 6:30 PM EST          | 2025-12-20T23:30:00Z | -05:00
            December 20th, 2025 12:05 a.m. UTC     | 2025-12-20T00:05:00Z | Z
            Sat Dec 20 18:30:00 2025               | 2025-12-20T18:30:00Z | -
            Sat Dec 20 18:30:00 JST 2025           | 2025-12-20T09:30:00Z | +09:00
            20-Dec-2025 18:30:00 GMT               | 2025-12-20T18:30:00Z | Z
            2025-12-20T18:30:00+09:00              | 2025-12-20T09:30:00Z | +09:00
            2025-12-20T18:30:00.123456789Z         | 2025-12-20T18:30:00Z | Z
            2025-12-20 18:30:00 +0900              | 2025-12-20T09:30:00Z | +09:00
            2025-12-20T18:30:00+0900               | 2025-12-20T09:30:00Z | +09:00
            2025-12-20T18:30+09                    | 2025-12-20T09:30:00Z | +09:00
            2025-12-20T18:30:00                    | 2025-12-20T18:30:00Z | -
            2025-12-20 16:30 WIB                   | 2025-12-20T09:30:00Z | +07:00
            2025/12/20 18:30:00                    | 2025-12-20T18:30:00Z | -
            20251220T183000Z                       | 2025-12-20T18:30:00Z | Z
            20/12/2025 16:30 WIB                   | 2025-12-20T09:30:00Z | +07:00
            12/20/2025 06:30 PM EST                | 2025-12-20T23:30:00Z | -05:00
            1766223000                             | 2025-12-20T09:30:00Z | Z
            1766223000123                          | 2025-12-20T09:30:00Z | Z
            """)
    void readsATime(String text, Instant at, String offset) {
        assertThat(TimeTold.read(text))
                .contains(new TimeTold(at, offset == null ? null : ZoneOffset.of(offset), false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2025-12-20            | 2025-12-20T00:00:00Z
            2025-12               | 2025-12-01T00:00:00Z
            2025                  | 2025-01-01T00:00:00Z
            20251220              | 2025-12-20T00:00:00Z
            20 Desember 2025      | 2025-12-20T00:00:00Z
            Sat, 20 Dec 2025      | 2025-12-20T00:00:00Z
            Dec 20, 2025          | 2025-12-20T00:00:00Z
            20/12/2025            | 2025-12-20T00:00:00Z
            """)
    void readsADay(String text, Instant at) {
        assertThat(TimeTold.read(text)).contains(new TimeTold(at, null, true));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "kemarin",
                "3 jam lalu",
                "10/12/2025",
                "31 Feb 2025 10:00 WIB",
                "2025-13-01",
                "2025-12-20T25:00:00Z",
                "20 Foo 2025",
                "Sat, 20 Dec 2025 18:30:00 +9900",
                "99999999999999999999",
                "2025-12-20T18:30:00Z and then some more words that no time has",
                "0000000001",
                "13:00 PM 20 Dec 2025",
                "Sat, 20 Dec 2025 13:00 PM"
            })
    void isNoTime(String text) {
        assertThat(TimeTold.read(text)).isEmpty();
    }

    @Test
    void aLongTextCostsLittle() {
        assertThat(TimeTold.read("1 ".repeat(500_000))).isEmpty();
        assertThat(TimeTold.read(null)).isEmpty();
    }
}
