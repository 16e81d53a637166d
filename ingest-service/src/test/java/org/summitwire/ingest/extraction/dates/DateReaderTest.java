package org.summitwire.ingest.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    /** Friday, 10:00 in Jakarta. */
    private static final Instant NOW = Instant.parse("2025-11-21T03:00:00Z");

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id-ID | 'Senin, 15 Februari 2016, 16:15 WIB'                   | 2016-02-15T16:15:00+07:00
                    id-ID | '15/02/2016 16:15'                                     | 2016-02-15T16:15:00
                    id-ID | 'Kamis 20 Nov 2025 ¦ 14.30 WIB'                        | 2025-11-20T14:30:00+07:00
                    id-ID | 'Jumat, 05 Agt 2022 09:10 WITA'                        | 2022-08-05T09:10:00+08:00
                    id-ID | 'Jum''at, 5 Ags 2022, 09:10 WIT'                       | 2022-08-05T09:10:00+09:00
                    id-ID | '20 Nopember 2025 - 14:30'                             | 2025-11-20T14:30:00
                    id-ID | '3 Pebruari 2014'                                      | 2014-02-03
                    id-ID | 'Selasa, 5 Mei 2020 | 08:05:12 WIB'                    | 2020-05-05T08:05:12+07:00
                    id-ID | 'Kompas.com, 02/12/2024, 07:45 WIB'                    | 2024-12-02T07:45:00+07:00
                    id-ID | 'Tanggal: 1 Desember 2023 pukul 19.05 WIB'             | 2023-12-01T19:05:00+07:00
                    id-ID | '14:30 WIB, Kamis 20 November 2025'                    | 2025-11-20T14:30:00+07:00
                    id-ID | 'Kamis (20/11/2025) 14.30'                             | 2025-11-20T14:30:00
                    id-ID | '20/12/2025 10:30 wib'                                 | 2025-12-20T10:30:00+07:00
                    en    | '20 December 2025 10:30 Art and culture'               | 2025-12-20T10:30:00
                    en    | '20 December 2025 10:30 ART'                           | 2025-12-20T10:30:00-03:00
                    id-ID | '3 jam yang lalu'                                      | 2025-11-21T07:00:00+07:00
                    id-ID | '15 menit lalu'                                        | 2025-11-21T09:45:00+07:00
                    id-ID | 'Kemarin, 14:00 WIB'                                   | 2025-11-20T14:00:00+07:00
                    id-ID | 'hari ini, 06.15 WIB'                                  | 2025-11-21T06:15:00+07:00
                    id-ID | '2 hari lalu'                                          | 2025-11-19
                    en    | 'Thu 20 Nov 2025 14.30 GMT'                            | 2025-11-20T14:30:00Z
                    en    | 'Published 2:30 PM EST, Thu November 20, 2025'         | 2025-11-20T14:30:00-05:00
                    en    | 'Nov. 20, 2025, 4:15 p.m. ET'                          | 2025-11-20T16:15:00-05:00
                    en    | 'July 4, 2025 at 4:15 p.m. ET'                         | 2025-07-04T16:15:00-04:00
                    en    | 'Sept. 5th, 2025'                                      | 2025-09-05
                    en    | '20th of November 2025 at 2pm'                         | 2025-11-20T14:00:00
                    en    | '12:05 am, 20 November 2025'                           | 2025-11-20T00:05:00
                    en    | 'Thursday 20 November 2025 14:30 UTC+9'                | 2025-11-20T14:30:00+09:00
                    en    | '20-Nov-25'                                            | 2025-11-20
                    en    | 'Thu Nov 20 14:30:00 WIB 2025'                         | 2025-11-20T14:30:00+07:00
                    en    | '2025-11-20 14:30'                                     | 2025-11-20T14:30:00
                    en    | 'Nov 20, 2025 10:23 IST'                               | 2025-11-20T10:23:00
                    en-IN | 'Nov 20, 2025 10:23 IST'                               | 2025-11-20T10:23:00+05:30
                    en-IE | '20 July 2025 10:23 IST'                               | 2025-07-20T10:23:00+01:00
                    en-IL | '20 Nov 2025 10:23 IST'                                | 2025-11-20T10:23:00+02:00
                    en-GB | '20 July 2025 10:23 BST'                               | 2025-07-20T10:23:00+01:00
                    en-BD | '20 July 2025 10:23 BST'                               | 2025-07-20T10:23:00+06:00
                    en    | '20 July 2025 10:23 BST'                               | 2025-07-20T10:23:00
                    en-AU | '20 Nov 2025 10:23 EST'                                | 2025-11-20T10:23:00+10:00
                    zh-CN | '2025-11-20 10:23 CST'                                 | 2025-11-20T10:23:00+08:00
                    en-US | '11/20/2025 10:23 CST'                                 | 2025-11-20T10:23:00-06:00
                    en-GB | '03/04/2025'                                           | 2025-04-03
                    en-US | '03/04/2025'                                           | 2025-03-04
                    en    | '25/04/2025'                                           | 2025-04-25
                    en    | '2 hours ago'                                          | 2025-11-21T01:00:00Z
                    en    | 'an hour ago'                                          | 2025-11-21T02:00:00Z
                    en-GB | 'Yesterday at 4.15pm GMT'                              | 2025-11-20T16:15:00Z
                    ja    | '2025年11月20日（木）14時30分'                              | 2025-11-20T14:30:00
                    ja    | '2025/11/20 14:30 JST'                                 | 2025-11-20T14:30:00+09:00
                    ja    | '2025年11月20日 午後2時30分'                                | 2025-11-20T14:30:00
                    ja-JP | '3時間前'                                                | 2025-11-21T09:00:00+09:00
                    zh-CN | '2025年11月20日 下午2:30'                                  | 2025-11-20T14:30:00
                    zh-CN | '11月20日 08:15'                                         | 2025-11-20T08:15:00
                    ko    | '2025. 11. 20. 오후 2:30'                                | 2025-11-20T14:30:00
                    ko    | '입력 2025.11.20 14:30'                                  | 2025-11-20T14:30:00
                    vi    | 'Thứ năm, 20/11/2025, 14:30 (GMT+7)'                   | 2025-11-20T14:30:00+07:00
                    vi    | '20 tháng 11 năm 2025'                                 | 2025-11-20
                    th    | '20 พ.ย. 2568 14:30 น.'                                | 2025-11-20T14:30:00
                    th    | '20 พฤศจิกายน 2568'                                      | 2025-11-20
                    ms    | '20 Ogos 2025, 02:30 PM'                               | 2025-08-20T14:30:00
                    es    | '20 de noviembre de 2025 a las 14:30'                  | 2025-11-20T14:30:00
                    es-MX | 'jueves, 20 nov. 2025 - 14:30h'                        | 2025-11-20T14:30:00
                    fr    | 'Publié le 1er août 2025 à 14h30'                      | 2025-08-01T14:30:00
                    fr    | 'le 12/10/2025 à 09h05'                                | 2025-10-12T09:05:00
                    de    | 'Donnerstag, 20. März 2025, 14:30 Uhr'                 | 2025-03-20T14:30:00
                    de    | '20.11.2025 – 14:30 Uhr'                               | 2025-11-20T14:30:00
                    pt-BR | '20/11/2025 às 14h30'                                  | 2025-11-20T14:30:00
                    pt    | '2 de março de 2025, 9h05'                             | 2025-03-02T09:05:00
                    it    | '20 novembre 2025, 8:05'                               | 2025-11-20T08:05:00
                    nl    | '20 november 2025 om 14:30'                            | 2025-11-20T14:30:00
                    ru    | '20 ноября 2025, 14:30'                                | 2025-11-20T14:30:00
                    ru    | '14:30, 20 ноября 2025 года МСК'                       | 2025-11-20T14:30:00
                    tr    | '20 Kasım 2025 14:30'                                  | 2025-11-20T14:30:00
                    tr    | '20 Aralık 2024 - 09:15'                               | 2024-12-20T09:15:00
                    ar    | '٢٠ نوفمبر ٢٠٢٥'                                       | 2025-11-20
                    ar    | '20 تشرين الثاني 2025'                                 | 2025-11-20
                    kk    | '20 қараша 2025'                                       | 2025-11-20
                    uz    | '20 noyabr 2025, 14:30'                                | 2025-11-20T14:30:00
                    """)
    void readsWhatPeopleRead(String tag, String line, String expected) {
        var found = DateReader.allIn(line.replace('¦', '|'), Locality.ofTag(tag), NOW);

        assertThat(found).extracting(each -> each.date().iso()).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-11-20T14:30:05.123+0700        | 2025-11-20T14:30:05+07:00
                    2025-11-20T14:30:05.123456Z         | 2025-11-20T14:30:05Z
                    2025-11-20 14:30:00 +0700           | 2025-11-20T14:30:00+07:00
                    2025-11-20 14:30:00 07:00           | 2025-11-20T14:30:00+07:00
                    2025-11-20T14:30:00-05              | 2025-11-20T14:30:00-05:00
                    2025-11-20T14:30+07:00              | 2025-11-20T14:30:00+07:00
                    2025-11-20T14:30:00+07:00[Asia/Jakarta] | 2025-11-20T14:30:00+07:00
                    2025-11-20T14:30:00 WIB             | 2025-11-20T14:30:00+07:00
                    2025-11-20T14:30:00                 | 2025-11-20T14:30:00
                    2025-11-20                          | 2025-11-20
                    2025/11/20                          | 2025-11-20
                    20251120                            | 2025-11-20
                    20251120T1430Z                      | 2025-11-20T14:30:00Z
                    20251120143000                      | 2025-11-20T14:30:00
                    'Thu, 20 Nov 2025 14:30:00 GMT'     | 2025-11-20T14:30:00Z
                    'Thu, 20 Nov 2025 14:30:00 +0700'   | 2025-11-20T14:30:00+07:00
                    Thu Nov 20 2025 14:30:00 GMT+0700 (Western Indonesia Time) | 2025-11-20T14:30:00+07:00
                    1763623800                          | 2025-11-20T07:30:00Z
                    1763623800000                       | 2025-11-20T07:30:00Z
                    '11/20/2025 2:30:00 PM'             | 2025-11-20T14:30:00
                    'November 20, 2025'                 | 2025-11-20
                    """)
    void readsWhatMachinesRead(String value, String expected) {
        assertThat(DateReader.value(value, Locality.UNKNOWN, NOW).map(PageDate::iso))
                .hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2025 Harian Contoh",
                "version 1.2.2016.5",
                "10.0.0.1",
                "0812-3456-7890",
                "20 November",
                "November 2025",
                "14:30",
                "skor 3-2-1",
                "31/02/2025",
                "2025-13-01",
                "32 Januari 2025",
                "Rp 20.000.000",
                "pukul 14.30 WIB",
                "3 jam perjalanan",
                "kemarin ia berkata",
                "halaman 2/3/4",
                "5 of 10",
                "ayat 3:16",
                "may 20 people"
            })
    void findsNoDateWhereNoneIs(String line) {
        assertThat(DateReader.allIn(line, new Locality("id", "ID"), NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "0",
                "12345",
                "0001-01-01T00:00:00",
                "99999999",
                "9999999999999",
                "soon",
                "0000-00-00"
            })
    void refusesWhatIsNoValue(String value) {
        assertThat(DateReader.value(value, Locality.UNKNOWN, NOW)).isEmpty();
    }

    @Test
    void findsTwoDatesOfALine() {
        var found = DateReader.allIn(
                "Publicado 20/11/2025 09:00 | Actualizado 21/11/2025 10:30", new Locality("es", null), NOW);

        assertThat(found)
                .extracting(each -> each.date().iso())
                .containsExactly("2025-11-20T09:00:00", "2025-11-21T10:30:00");
    }

    @Test
    void tellsWhatItAssumes() {
        var english = new Locality("en", null);

        assertThat(DateReader.allIn("03/04/2025", english, NOW).get(0).sureness())
                .isEqualTo(DateReader.Sureness.ORDER_ASSUMED);
        assertThat(DateReader.allIn("Nov 20, 2:30 PM", english, NOW).get(0).sureness())
                .isEqualTo(DateReader.Sureness.YEAR_ASSUMED);
        assertThat(DateReader.allIn("2 hours ago", english, NOW).get(0).sureness())
                .isEqualTo(DateReader.Sureness.RELATIVE);
    }

    @Test
    void takesTheLastSuchDayWhereNoYearIsWritten() {
        assertThat(DateReader.allIn("25 Desember 14:30", new Locality("id", "ID"), NOW))
                .extracting(each -> each.date().iso())
                .containsExactly("2024-12-25T14:30:00");
    }

    @Test
    void looksAtTheBeginningOfALongLineAlone() {
        var line = "1/".repeat(200_000) + " 20 November 2025";

        assertThat(DateReader.allIn(line, Locality.UNKNOWN, NOW)).isEmpty();
    }
}
