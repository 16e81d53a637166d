package org.summitwire.notify.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlertWriterTest {

    private final AlertWriter english = new AlertWriter("en");
    private final AlertWriter indonesian = new AlertWriter("id");

    private static final String DOCUMENTS =
            """
            COOPERATION_DOCUMENT | 150 | MORE_THAN | SIGNED    | more than 150 cooperation documents signed | lebih dari 150 dokumen kerja sama ditandatangani
            COOPERATION_DOCUMENT | 1   | EXACT     | AGREED    | cooperation document agreed                | dokumen kerja sama disepakati
            DECLARATION          | 1   | EXACT     | ADOPTED   | declaration adopted                        | deklarasi diadopsi
            DECLARATION          | 2   | EXACT     | ADOPTED   | 2 declarations adopted                     | 2 deklarasi diadopsi
            JOINT_STATEMENT      | 1   | EXACT     | PRESENTED | joint statement presented                  | pernyataan bersama dipresentasikan
            JOINT_STATEMENT      | 3   | EXACT     | ADOPTED   | 3 joint statements adopted                 | 3 pernyataan bersama diadopsi
            AGREEMENT            | 300 | ABOUT     | SIGNED    | about 300 agreements signed                | sekitar 300 perjanjian ditandatangani
            AGREEMENT            | 1   | AT_LEAST  | SIGNED    | at least 1 agreement signed                | setidaknya 1 perjanjian ditandatangani
            MEMORANDUM           | 4   | AT_LEAST  | EXCHANGED | at least 4 memorandums exchanged           | setidaknya 4 nota kesepahaman dipertukarkan
            LETTER_OF_INTENT     | 1   | EXACT     | SIGNED    | letter of intent signed                    | surat pernyataan minat ditandatangani
            LETTER_OF_INTENT     | 12  | UP_TO     | SIGNED    | up to 12 letters of intent signed          | maksimal 12 surat pernyataan minat ditandatangani
            CONTRACT             | 60  | NEARLY    | SIGNED    | nearly 60 contracts signed                 | hampir 60 kontrak ditandatangani
            ACTION_PLAN          | 1   | EXACT     | ADOPTED   | action plan adopted                        | rencana aksi diadopsi
            PROTOCOL             | 1   | EXACT     | RATIFIED  | protocol ratified                          | protokol diratifikasi
            UNKNOWN              | 1500 | UNKNOWN  | SIGNED    | about 1,500 documents signed               | sekitar 1.500 dokumen ditandatangani
            """;

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = DOCUMENTS)
    void namesDocuments(
            DocumentType type, long count, Bound bound, Stage stage, String inEnglish, String inIndonesian) {
        var told = News150.change(Happening.NEW, null, News150.document(type, null, count, bound), null, stage);

        assertThat(english.write(told, News.NEW).headline()).isEqualTo("CA+JAD summit, Tokyo: " + inEnglish);
        assertThat(indonesian.write(told, News.NEW).headline()).isEqualTo("KTT CA+JAD, Tokyo: " + inIndonesian);
    }

    private static final String TARGETS =
            """
            BUSINESS_PROJECTS | 3000000000000 | JPY      | EXACT     | 2030       | target of 3 trillion yen for business projects by 2030 | target proyek bisnis 3 triliun yen hingga 2030
            TRADE             | 180000000000  | USD      | EXACT     | 2032       | target of 180 billion US dollars in trade by 2032      | target perdagangan 180 miliar dolar AS hingga 2032
            TRADE             | 40000000000   | EUR      | MORE_THAN | -          | target of more than 40 billion euros in trade          | target perdagangan lebih dari 40 miliar euro
            TRADE             | 2             | multiple | EXACT     | 2030       | target of doubling trade by 2030                       | target perdagangan dua kali lipat hingga 2030
            TRADE             | 3             | multiple | EXACT     | -          | target of tripling trade                               | target perdagangan tiga kali lipat
            TOURISM           | 1.5           | multiple | EXACT     | -          | target of multiplying tourism by 1.5                   | target pariwisata 1,5 kali lipat
            TOURISM           | 2             | multiple | MORE_THAN | -          | target of multiplying tourism by more than 2           | target pariwisata lebih dari 2 kali lipat
            INVESTMENT        | 317500000000000 | IDR    | ABOUT     | -          | target of about 317.5 trillion rupiah in investment    | target investasi sekitar 317,5 triliun rupiah
            INVESTMENT        | 1234567890    | USD      | EXACT     | -          | target of 1,234,567,890 US dollars in investment       | target investasi 1.234.567.890 dolar AS
            FINANCING         | 5500000000    | USD      | UP_TO     | -          | target of up to 5.5 billion US dollars in financing    | target pembiayaan maksimal 5,5 miliar dolar AS
            FINANCING         | 10000000      | KZT      | EXACT     | -          | target of 10 million tenge in financing                | target pembiayaan 10 juta tenge
            EMISSIONS         | 30            | percent  | AT_LEAST  | 2035       | emissions target of at least 30% by 2035               | target emisi setidaknya 30% hingga 2035
            EMISSIONS         | 1000000       | tonne    | EXACT     | -          | emissions target of 1 million tonnes                   | target emisi 1 juta ton
            ENERGY            | 500           | MW       | NEARLY    | -          | energy target of nearly 500 MW                         | target energi hampir 500 MW
            ENERGY            | 5.2           | GW       | EXACT     | 2030-06    | energy target of 5.2 GW by June 2030                   | target energi 5,2 GW hingga Juni 2030
            PRODUCTION        | 200000        | vehicle  | EXACT     | -          | production target of 200,000 vehicles                  | target produksi 200.000 kendaraan
            PEOPLE            | 300000        | person   | EXACT     | -          | target of 300,000 people                               | target 300.000 orang
            PEOPLE            | 15            | other    | EXACT     | -          | target of 15 for people                                | target sumber daya manusia 15
            INFRASTRUCTURE    | 1200          | km       | EXACT     | 2030-12-31 | infrastructure target of 1,200 km by 31 December 2030  | target infrastruktur 1.200 km hingga 31 Desember 2030
            OTHER             | 1             | project  | EXACT     | -          | target of 1 project                                    | target 1 proyek
            OTHER             | 40            | company  | EXACT     | -          | target of 40 companies                                 | target 40 perusahaan
            UNKNOWN           | 7             | hectare  | UNKNOWN   | -          | target of about 7 hectare                              | target sekitar 7 hectare
            """;

    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = TARGETS)
    void namesTargets(
            Measure measure,
            BigDecimal amount,
            String unit,
            Bound bound,
            String by,
            String inEnglish,
            String inIndonesian) {
        var target = new Target(measure, new Quantity(amount, unit, bound), by, List.of());
        var told = News150.change(Happening.NEW, null, target, null, Stage.AGREED);

        assertThat(english.write(told, News.NEW).headline()).isEqualTo("CA+JAD summit, Tokyo: " + inEnglish);
        assertThat(indonesian.write(told, News.NEW).headline()).isEqualTo("KTT CA+JAD, Tokyo: " + inIndonesian);
    }

    private static final String MEETINGS =
            """
            forum:C5+1      | C5+1 Summit                       | US,KZ             | Washington | C5+1 summit, Washington             | KTT C5+1, Washington
            forum:EU-CA     | EU–Central Asia Summit            | EU,KZ             | Samarkand  | EU-CA summit, Samarkand             | KTT EU-CA, Samarkand
            forum:TICAD     | Tokyo International Conference    | JP                | Yokohama   | TICAD summit, Yokohama              | KTT TICAD, Yokohama
            forum:id-tr-hlc | Indonesia–Türkiye High-Level Strategic Cooperation Council | ID,TR | - | Indonesia–Türkiye High-Level Strategic Cooperation Council | Indonesia–Türkiye High-Level Strategic Cooperation Council
            forum:quad-west | Western Quad                      | US                | -          | Western Quad summit                 | KTT Western Quad
            parties:JP+KZ   | Japan–Kazakhstan summit meeting   | JP,KZ             | Tokyo      | Japan–Kazakhstan meeting, Tokyo     | Pertemuan Jepang–Kazakhstan, Tokyo
            parties:EU+UZ   | EU–Uzbekistan meeting             | EU,UZ             | -          | European Union–Uzbekistan meeting   | Pertemuan Uni Eropa–Uzbekistan
            parties:ASEAN+CN | ASEAN–China                      | ASEAN,CN          | Jakarta    | ASEAN–China meeting, Jakarta        | Pertemuan ASEAN–Tiongkok, Jakarta
            parties:A       | Meeting of five                   | JP,KZ,KG,TJ,UZ    | Tokyo      | Meeting of Japan, Kazakhstan and 3 others, Tokyo | Pertemuan Jepang, Kazakhstan dan 3 pihak lain, Tokyo
            """;

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = MEETINGS)
    void namesMeetings(String key, String name, String parties, String city, String inEnglish, String inIndonesian) {
        var meeting = new Meeting(key, name, null, Arrays.asList(parties.split(",", -1)), city, null, null, null);
        var told = News150.change(Happening.NEW, null, News150.documents(7), null, Stage.SIGNED, meeting, "en");

        assertThat(english.write(told, News.NEW).headline()).isEqualTo(inEnglish + ": 7 cooperation documents signed");
        assertThat(indonesian.write(told, News.NEW).headline())
                .isEqualTo(inIndonesian + ": 7 dokumen kerja sama ditandatangani");
    }

    @Test
    void tellsOfNewDocumentsInIndonesian() {
        var documents = new Document(
                DocumentType.COOPERATION_DOCUMENT,
                null,
                150,
                Bound.MORE_THAN,
                List.of(Stage.SIGNED, Stage.PRESENTED),
                List.of("JP", "KZ"),
                null,
                List.of(Sector.PUBLIC, Sector.PRIVATE));
        var told = News150.change(Happening.NEW, null, documents, null, Stage.SIGNED);

        var telling = indonesian.write(told, News.NEW);

        assertThat(telling.text())
                .isEqualTo(
                        """
                        Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Jepang, 20 Desember 2025: lebih dari 150 dokumen kerja sama ditandatangani dan dipresentasikan.
                        Pihak: Jepang dan Kazakhstan.
                        Sektor: publik dan swasta.
                        Warta Contoh (naskah: Antara), terbit 21 Desember 2025, 05.07 UTC, mengutip Kantor Perdana Menteri Jepang.
                        “lebih dari 150 dokumen kerja sama”
                        Diberitakan oleh 3 sumber independen sejauh ini.
                        Sebelumnya tidak ada yang diketahui tentang ini.""");
        assertThat(telling.knownBefore()).isNull();
    }

    @Test
    void tellsOfARevisedTargetInEnglish() {
        var conversion = new Quantity(new BigDecimal("19000000000"), "USD", Bound.ABOUT);
        var before = new Target(
                Measure.BUSINESS_PROJECTS,
                new Quantity(new BigDecimal("2000000000000"), "JPY", Bound.EXACT),
                "2028",
                List.of());
        var after = new Target(
                Measure.BUSINESS_PROJECTS,
                new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT),
                "2030",
                List.of(conversion));
        var told = News150.change(Happening.REVISED, before, after, Stage.AGREED, Stage.AGREED);

        var telling = english.write(told, News.REVISED);

        assertThat(telling.headline())
                .isEqualTo("CA+JAD summit, Tokyo: target of 3 trillion yen for business projects by 2030"
                        + " (previously: 2 trillion yen by 2028)");
        assertThat(telling.text())
                .isEqualTo(
                        """
                        Central Asia plus Japan Dialogue (CA+JAD) Summit, Tokyo, Japan, 20 December 2025: now reported: target of 3 trillion yen for business projects by 2030.
                        Converted by the outlet: about 19 billion US dollars.
                        Warta Contoh (copy: Antara), published 21 December 2025, 05:07 UTC, citing Kantor Perdana Menteri Jepang.
                        “lebih dari 150 dokumen kerja sama”
                        Told by 3 independent sources so far.
                        Known before: target of 2 trillion yen for business projects by 2028.""");
    }

    @Test
    void tellsWhatWasWithdrawn() {
        var told = News150.change(Happening.WITHDRAWN, News150.documents(150), null, Stage.SIGNED, null);

        assertThat(english.write(told, News.WITHDRAWN).headline())
                .isEqualTo("CA+JAD summit, Tokyo: report withdrawn: 150 cooperation documents signed");
        assertThat(indonesian.write(told, News.WITHDRAWN).headline())
                .isEqualTo("KTT CA+JAD, Tokyo: laporan ditarik: 150 dokumen kerja sama ditandatangani");
        assertThat(indonesian.write(told, News.WITHDRAWN).text())
                .contains("laporan tentang 150 dokumen kerja sama ditandatangani telah ditarik.");
    }

    @Test
    void tellsOfWhatWasOnlyPlannedUntilNow() {
        var planned = News150.documents(5);
        var told = News150.change(Happening.STAGE_CHANGED, planned, planned, Stage.PLANNED, Stage.SIGNED);

        assertThat(english.write(told, News.NEW).knownBefore())
                .isEqualTo("5 cooperation documents planned, not yet decided");
        assertThat(indonesian.write(told, News.NEW).knownBefore())
                .isEqualTo("5 dokumen kerja sama direncanakan, belum diputuskan");
    }

    @Test
    void aDocumentGoesByItsName() {
        var titled = News150.document(DocumentType.DECLARATION, "Yokohama Declaration", 1, Bound.EXACT);
        var told = News150.change(Happening.NEW, null, titled, null, Stage.ADOPTED);

        assertThat(english.write(told, News.NEW).headline())
                .isEqualTo("CA+JAD summit, Tokyo: Yokohama Declaration adopted");
    }

    @Test
    void wordsOfTheArticleStandInAHeadlineOfItsLanguageOnly() {
        var onEnergy = new Document(
                DocumentType.MEMORANDUM, null, 1, Bound.EXACT, List.of(), List.of(), "energi nuklir", List.of());
        var told = News150.change(Happening.NEW, null, onEnergy, null, Stage.SIGNED);

        assertThat(indonesian.write(told, News.NEW).headline())
                .isEqualTo("KTT CA+JAD, Tokyo: nota kesepahaman tentang energi nuklir ditandatangani");
        assertThat(english.write(told, News.NEW).headline()).isEqualTo("CA+JAD summit, Tokyo: memorandum signed");
        assertThat(english.write(told, News.NEW).text())
                .contains("Subject, in the words of the article: “energi nuklir”.");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2025       | -          | , 2025
            2025-12    | -          | , December 2025
            2025-12-20 | -          | , 20 December 2025
            2025-04-03 | 2025-04-04 | , 3–4 April 2025
            2025-10-31 | 2025-11-01 | , 31 October–1 November 2025
            -          | -          | ''
            """)
    void tellsTheDaysAsFarAsTheyAreKnown(String start, String end, String days) {
        var meeting = new Meeting("forum:C5+1", "C5+1 Summit", null, List.of(), null, null, start, end);
        var told = News150.change(Happening.NEW, null, News150.documents(7), null, Stage.SIGNED, meeting, "en");

        assertThat(english.write(told, News.NEW).text())
                .startsWith("C5+1 Summit" + days + ": 7 cooperation documents signed.");
    }

    @Test
    void aLongHeadlineLosesItsPlaceAndThenItsEnd() {
        var title = "Joint Framework for the Responsible and Sustainable Exploitation of Critical Rare Earth Minerals";
        var titled = News150.document(DocumentType.AGREEMENT, title, 1, Bound.EXACT);
        var told = News150.change(Happening.NEW, null, titled, null, Stage.SIGNED);
        var longer = News150.change(
                Happening.NEW,
                null,
                News150.document(DocumentType.AGREEMENT, title + " and of the Lithium", 1, Bound.EXACT),
                null,
                Stage.SIGNED);

        assertThat(english.write(told, News.NEW).headline()).isEqualTo("CA+JAD summit: " + title + " signed");
        assertThat(english.write(longer, News.NEW).headline())
                .hasSizeLessThanOrEqualTo(120)
                .isEqualTo("CA+JAD summit: " + title + " and of…");
    }

    @ParameterizedTest
    @EnumSource(value = News.class, names = "REMINDER", mode = EnumSource.Mode.EXCLUDE)
    void everyAlertHasAHeadlineOfOneLineInBothLanguages(News news) {
        for (var type : DocumentType.values()) {
            for (var stage : Stage.values()) {
                var document = News150.document(type, null, 1, Bound.EXACT);
                var told = News150.change(Happening.NEW, document, document, stage, stage);
                for (var writer : List.of(english, indonesian)) {
                    assertThat(writer.write(told, news).headline())
                            .hasSizeBetween(10, 120)
                            .doesNotContain("{", "\n", "UNKNOWN");
                }
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(Words.of("id").keys()).isEqualTo(Words.of("en").keys());
    }

    @Test
    void namesTheLanguageThatIsMissing() {
        assertThatThrownBy(() -> new AlertWriter("fr"))
                .hasMessage(
                        "Alerts are written in en or id, not in 'fr'. Set summitwire.notify.language to one of them");
    }
}
