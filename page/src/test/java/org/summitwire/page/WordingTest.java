package org.summitwire.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wordings wordings = new Wordings(List.of());

    private enum Bound {
        EXACT,
        MORE_THAN,
        STRANGE
    }

    private enum Type {
        MEMORANDUM,
        STRANGE
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(wordings.in(Language.EN).words().keys())
                .containsExactlyElementsOf(wordings.in(Language.ID).words().keys());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            3000000000000 | JPY     | EXACT     | 3 trillion yen         | 3 triliun yen
            19300000000   | USD     | MORE_THAN | more than 19.3 billion US dollars | lebih dari 19,3 miliar dolar AS
            1234567       | USD     | EXACT     | 1,234,567 US dollars   | 1.234.567 dolar AS
            30000         | person  | EXACT     | 30,000 people          | 30.000 orang
            1             | person  | EXACT     | 1 person               | 1 orang
            2.5           | percent | EXACT     | 2.5%                   | 2,5%
            7             | barrel  | STRANGE   | 7 barrel               | 7 barrel
            """)
    void quantitiesAreWrittenAsTheLanguageDoes(
            BigDecimal amount, String unit, Bound bound, String english, String indonesian) {
        assertThat(wordings.in(Language.EN).figures().quantity(amount, unit, bound))
                .isEqualTo(english);
        assertThat(wordings.in(Language.ID).figures().quantity(amount, unit, bound))
                .isEqualTo(indonesian);
    }

    @ParameterizedTest
    @CsvSource({
        "Japan, JP",
        "jepang, JP",
        "Indonesia, ID",
        "' turkiye ', TR",
        "Selandia Baru, NZ",
        "ASEAN,",
        "Atlantis,"
    })
    void aStateIsKnownByItsNameInEitherLanguage(String name, String code) {
        assertThat(Parties.code(name)).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void oneDocumentGoesWithoutItsNumber() {
        var figures = wordings.in(Language.EN).figures();

        assertThat(figures.documents(Type.MEMORANDUM, 1, Bound.EXACT, true)).isEqualTo("memorandum");
        assertThat(figures.documents(Type.MEMORANDUM, 150, Bound.MORE_THAN, false))
                .isEqualTo("more than 150 memorandums");
        assertThat(figures.documents(Type.STRANGE, 3, Bound.EXACT, true)).isEqualTo("3 documents");
    }

    @Test
    void daysAndPartiesAreNamed() {
        var english = wordings.in(Locale.US);
        var indonesian = wordings.in(Locale.forLanguageTag("id-ID"));
        var first = LocalDate.parse("2025-12-19");

        assertThat(english.days(first, first.plusDays(1))).isEqualTo("19–20 December 2025");
        assertThat(indonesian.days(first, null)).isEqualTo("19 Desember 2025");
        assertThat(english.date("2030")).isEqualTo("2030");
        assertThat(english.date("2030-06")).isEqualTo("June 2030");
        assertThat(english.moment(Instant.parse("2025-12-20T09:35:00Z"))).isEqualTo("20 Dec 2025, 09:35 UTC");
        assertThat(indonesian.parties(List.of("JP", "ASEAN"))).isEqualTo("Jepang dan ASEAN");
    }

    @Test
    void wordsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> wordings.in(Language.EN).say("nothing"))
                .hasMessageContaining("No words for 'nothing'");
        assertThatThrownBy(() -> new Wordings(List.of(new WordFile("nowhere"))).in(Language.ID))
                .hasMessageContaining("nowhere-id.properties");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a?b=c, true",
        "HTTP://news.example/, true",
        "javascript:alert(1), false",
        "'data:text/html,x', false",
        "//news.example/, false",
        "/meetings, false",
        "https:news, false",
        "'https://news.example/ \"x', false"
    })
    void onlyAddressesOfTheWebAreLinks(String address, boolean isLink) {
        assertThat(WebAddress.of(address)).isEqualTo(isLink ? address : null);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example, true",
        "'', true",
        "https://a.example/, false",
        "ftp://a.example, false",
        "a.example, false"
    })
    void settingsAreAddressesOfServices(String address, boolean fits) {
        if (fits) {
            assertThat(new PageSettings(address, "", "").meetings()).isEqualTo(address);
        } else {
            assertThatThrownBy(() -> new PageSettings("", address, ""))
                    .hasMessageContaining("summitwire.page.alerts must be")
                    .hasMessageContaining(address);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            first one. | 6  | 9  | 'first '       | 'one' | '.'
            the words  | 0  | 3  | ''             | 'the' | ' words'
            """)
    void wordsAreMarkedInTheirParagraph(
            String paragraph, int start, int end, String before, String marked, String after) {
        var body = "Before.\n\n" + paragraph + "\n\nAfter.";
        var shift = "Before.\n\n".length();

        var passage = Passage.in(body, marked, start + shift, end + shift);

        assertThat(passage).isEqualTo(new Passage(before, marked, after, true));
        assertThat(Passage.in(body, marked, start + shift + 1, end + shift + 1)).isEqualTo(Passage.of(marked));
        assertThat(Passage.in(null, marked, start, end).whole()).isFalse();
    }

    @Test
    void aLongParagraphIsCutAroundTheWords() {
        var body = "word ".repeat(500) + "these words" + " word".repeat(500);

        var passage = Passage.in(body, "these words", 2_500, 2_511);

        assertThat(passage.before()).startsWith("… word").endsWith("word ").hasSizeLessThan(700);
        assertThat(passage.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(700);
    }
}
