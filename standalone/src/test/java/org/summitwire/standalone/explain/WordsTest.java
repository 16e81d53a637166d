package org.summitwire.standalone.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Sector;
import org.summitwire.model.reading.Stage;

class WordsTest {

    @ParameterizedTest(name = "{2} {0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            3000000000000 | JPY      | EXACT     | 3 trillion Japanese yen
            12500000000   | EUR      | AT_LEAST  | at least 12.5 billion euros
            1234567       | USD      | EXACT     | 1,234,567 US dollars
            300000        | person   | NEARLY    | nearly 300,000 people
            40            | percent  | UP_TO     | up to 40%
            2             | multiple | EXACT     | 2 times
            1.5           | GW       | ABOUT     | about 1.5 GW
            7             | other    | MORE_THAN | more than 7
            1500000       | XYZ      | EXACT     | 1.5 million XYZ
            """)
    void writesAmountsInWordsAndNeverRounded(BigDecimal amount, String unit, Bound bound, String words) {
        assertThat(Figures.words(new Quantity(amount, unit, bound))).isEqualTo(words);
    }

    static Stream<Arguments> facts() {
        var yen = new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT);
        var dollars = new Quantity(new BigDecimal("19000000000"), "USD", Bound.ABOUT);
        return Stream.of(
                Arguments.of(
                        new Fact.Participant("Sanae Takaichi", "JP", Role.HEAD_OF_GOVERNMENT),
                        "Sanae Takaichi, head of government, Japan"),
                Arguments.of(
                        new Fact.Participant("António Costa", "EU", Role.ORGANISATION_HEAD),
                        "António Costa, head of the organisation, European Union"),
                Arguments.of(new Fact.Participant(null, "KZ", Role.OTHER), "Kazakhstan"),
                Arguments.of(
                        new Fact.Area(
                                "connectivity",
                                true,
                                List.of(new Evidence("rail", 3, 7), new Evidence("ports", 9, 14))),
                        "connectivity, a priority field, signed; covers rail; ports"),
                Arguments.of(new Fact.Area("energy", false, List.of()), "energy, signed"),
                Arguments.of(new Fact.Initiative("Corridor"), "Corridor, signed"),
                Arguments.of(
                        document(DocumentType.MEMORANDUM, null, 1, Bound.EXACT, null), "memorandum, signed, presented"),
                Arguments.of(
                        document(DocumentType.DECLARATION, "Tokyo Declaration", 1, Bound.EXACT, null, "JP", "UZ"),
                        "declaration \"Tokyo Declaration\", signed, presented; parties Japan, Uzbekistan"),
                Arguments.of(
                        document(DocumentType.LETTER_OF_INTENT, null, 1500, Bound.MORE_THAN, "water"),
                        "more than 1,500 letters of intent, signed, presented; on \"water\""),
                Arguments.of(
                        new Fact.Target(
                                Measure.BUSINESS_PROJECTS, yen, "2030", Period.of(5, 1, 0), List.of(dollars), "t"),
                        "business projects: 3 trillion Japanese yen by 2030 within 5 years and 1 month"
                                + " (as converted by the outlet: about 19 billion US dollars), signed"),
                Arguments.of(
                        new Fact.Pledge("JP", "KG", yen, List.of(), "t"),
                        "Japan to Kyrgyzstan: 3 trillion Japanese yen, signed"),
                Arguments.of(
                        new Fact.Pledge(null, null, yen, List.of(), "t"),
                        "giver not said: 3 trillion Japanese yen, signed"),
                Arguments.of(
                        new Fact.SideMeeting(new TreeSet<>(Set.of("JP", "KZ")), "Takaichi", true, "t"),
                        "Japan, Kazakhstan (Takaichi), one by one"),
                Arguments.of(new Fact.Initiative("a\u001b[2Jb"), "a\uFFFD[2Jb, signed"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void saysAFactInPlainWords(Fact fact, String words) {
        assertThat(FactWords.of(new Report(fact, Stage.SIGNED, new Evidence("x", 0, 1), null, "r")))
                .isEqualTo(words);
    }

    private static Fact.Document document(
            DocumentType type, String title, long count, Bound bound, String subject, String... parties) {
        return new Fact.Document(
                type,
                title,
                count,
                bound,
                List.of(Stage.SIGNED, Stage.PRESENTED),
                new TreeSet<>(Set.of(parties)),
                subject,
                Set.<Sector>of());
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -,          -,          day not told
            2025-12-20, -,          20 December 2025
            2025-12-20, 2025-12-20, 20 December 2025
            2025-12-19, 2025-12-20, 19–20 December 2025
            2025-11-30, 2025-12-01, 30 November 2025–1 December 2025
            -,          2025-12-01, until 1 December 2025
            """)
    void saysTheDaysOfAMeeting(LocalDate start, LocalDate end, String words) {
        assertThat(MeetingWords.days(start, end)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u001b[31m", "\u009b31m", "\u0007", "\u202e", "\u2028", "\ud800", "\u200e", "\r", "\u007f"})
    void nothingThatATerminalObeysIsShown(String words) {
        assertThat(Harmless.lines("a" + words + "b")
                        .replace("\uFFFD", "")
                        .replace("[31m", "")
                        .replace("31m", ""))
                .isEqualTo("ab");
        assertThat(Harmless.lines(words)).hasSameSizeAs(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "日本", "naïve", "e\u0301", "ক\u200dষ", "“–”", "😀"})
    void whatItCanShowIsShown(String words) {
        assertThat(Harmless.line(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            a.jsonl        | {}             | LINES
            a.NDJSON       | {}             | LINES
            a.json         | Talks          | DOCUMENT
            standard input | {"title": 1}   | DOCUMENT
            standard input | [ {"title": 1} | DOCUMENT
            standard input | []             | DOCUMENT
            standard input | [TOKYO] Talks  | TEXT
            standard input | Talks          | TEXT
            a.txt          | {"title": 1}   | TEXT
            a.txt          | <b>Talks</b>   | TEXT
            a.htm          | Talks          | PAGE
            standard input | <h1>Talks</h1> | PAGE
            a.txt          | ` `            | DOCUMENT
            """)
    void tellsTheFormOfAFile(String name, String content, Form form) {
        assertThat(Form.of(name, content.getBytes(UTF_8))).isEqualTo(form);
    }

    @Test
    void lettersGoOnBehindTheAlphabet() {
        var letters = new Letters();

        var all = Stream.generate(letters::next).limit(703).toList();

        assertThat(List.of(all.get(0), all.get(25), all.get(26), all.get(51), all.get(52), all.get(702)))
                .containsExactly("a", "z", "aa", "az", "ba", "aaa");
    }

    @Test
    void aKindThatIsNotKnownIsNamedWithThoseThatAre() {
        assertThat(Only.named(List.of("Side-Meeting", "target")).kinds())
                .containsExactlyInAnyOrder(Kind.SIDE_MEETING, Kind.TARGET);
        assertThatThrownBy(() -> Only.named(List.of("deal")))
                .hasMessage("there is no kind 'deal'; expected participant, area, initiative, document, target, pledge,"
                        + " side_meeting or passed_over");
    }
}
