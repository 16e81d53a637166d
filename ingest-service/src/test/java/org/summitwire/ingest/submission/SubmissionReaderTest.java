package org.summitwire.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SubmissionReaderTest {

    private static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
    private static final String GOOD =
            """
            {"id":"a-1","url":"https://news.example/a","publisher":"Kabar Raya","publishedAt":"2025-12-21T07:10:00+07:00",\
            "title":"KTT","body":"Mereka bertemu.","language":"id"}""";

    private final SubmissionReader reader =
            new SubmissionReader(new Limits(3, 20, 100, 60, 30, 2, 8), InstantSource.fixed(NOW));

    @Test
    void readsAnArticle() {
        var entry = reader.readDocument(GOOD.getBytes(UTF_8)).get(0);

        assertThat(entry).isInstanceOf(Entry.Right.class);
        var read = ((Entry.Right) entry).submission();
        assertThat(read.publishedAt()).isEqualTo(Instant.parse("2025-12-21T00:10:00Z"));
        assertThat(read.offset()).hasToString("+07:00");
        assertThat(read.modifiedAt()).isEqualTo(read.publishedAt());
        assertThat(read.retracted()).isFalse();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            url         | "ftp://news.example/a"            | ftp://news.example/a
            url         | "news.example/a"                  | news.example/a
            url         | "https:///a"                      | https:///a
            url         | "https://user:pw@news.example/a"  | https://user:pw@news.example/a
            url         | "https://news.example/a b"        | https://news.example/a b
            url         | "https://news.example/%zz"        | https://news.example/%zz
            url         | 7                                 | 7
            publisher   | -                                 | nothing
            publisher   | null                              | null
            publisher   | ""                                | empty text
            publisher   | " "                               | white space only
            publisher   | ["Kabar Raya"]                    | ["Kabar Raya"]
            publishedAt | -                                 | nothing
            publishedAt | "2025-12-21"                      | 2025-12-21
            publishedAt | "2025-12-21T07:10:00"             | 2025-12-21T07:10:00
            publishedAt | "2025-02-30T07:10:00Z"            | 2025-02-30T07:10:00Z
            publishedAt | "21 Des 2025"                     | 21 Des 2025
            publishedAt | "1989-12-31T23:59:59Z"            | 1989-12-31T23:59:59Z
            publishedAt | "2026-01-11T12:00:01Z"            | 2026-01-11T12:00:01Z
            publishedAt | 1766275800                        | 1766275800
            modifiedAt  | "gestern"                         | gestern
            title       | -                                 | nothing
            title       | "a title that is too long"        | 24 characters
            title       | "a\\u0000b"                       | U+0000 at character 1
            body        | ""                                | empty text
            body        | "a\\ud800b"                       | U+D800 at character 1
            body        | {"text":"x"}                      | {"text":"x"}
            language    | "ind"                             | ind
            language    | "id-ID"                           | id-ID
            authors     | "Raka W."                         | "Raka W."
            authors     | ["a","b","c"]                     | 3 names
            retracted   | "yes"                             | "yes"
            """)
    void namesTheFieldAndTheValueFound(String field, String value, String found) {
        var article = (ObjectNode) JsonMapper.shared().readTree(GOOD);
        if (value == null) {
            article.remove(field);
        } else {
            article.put(field, "the value");
        }

        var fault = theFaultOf(article.toString().replace("\"the value\"", String.valueOf(value)));

        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.found()).isEqualTo(found);
        assertThat(fault.expected()).isNotBlank();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            publishedAt | "2025-12-21t07:10:00.123456789z"
            publishedAt | "2025-12-21 07:10:00-00:00"
            publishedAt | "2026-01-11T12:00:00Z"
            modifiedAt  | null
            id          | 17
            url         | null
            url         | "HTTPS://NEWS.example:8443/a?b=c#d"
            language    | "EN"
            language    | "ru"
            language    | ""
            agency      | "Antara"
            authors     | ["Raka W."]
            retracted   | true
            comments    | [{"unknown":"field"}]
            """)
    void takesWhatIsRight(String field, String value) {
        var article = (ObjectNode) JsonMapper.shared().readTree(GOOD);
        article.set(field, JsonMapper.shared().readTree(value));

        assertThat(reader.readDocument(article.toString().getBytes(UTF_8)).get(0))
                .isInstanceOf(Entry.Right.class);
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        var wrong = (Entry.Wrong) reader.readDocument("{\"url\":1,\"language\":\"x\"}".getBytes(UTF_8))
                .get(0);

        assertThat(wrong.faults().stream().map(Fault::field))
                .containsExactly("url", "publishedAt", "publisher", "title", "body", "language");
    }

    @Test
    void anArticleTakenBackNeedsNoBody() {
        var article = (ObjectNode) JsonMapper.shared().readTree(GOOD);
        article.put("retracted", true).put("body", "");

        assertThat(reader.readDocument(article.toString().getBytes(UTF_8)).get(0))
                .isInstanceOf(Entry.Right.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            {"a":1           | NOT_JSON
            {"a":1,"a":2}    | NOT_JSON
            {"x":{"a":1,"a":2}} | NOT_JSON
            {} {}            | NOT_JSON
            [1]              | NO_ARTICLE
            []               | NO_ARTICLE
            17               | NO_ARTICLE
            "text"           | NO_ARTICLE
            null             | NO_ARTICLE
            {}               | WRONG_FIELD
            [[[[[[[[[1]]]]]]]]] | NOT_JSON
            [{}]]            | WRONG_FIELD
            """)
    void tellsWhatADocumentIsNot(String document, Reason reason) {
        assertThat(((Entry.Wrong) reader.readDocument(document.getBytes(UTF_8)).get(0)).reason())
                .isEqualTo(reason);
    }

    @Test
    void tellsWhereBytesAreNotText() {
        assertThat(theFaultOf(new byte[] {'{', '"', (byte) 0xe9, '"', '}'}).found())
                .isEqualTo("byte 0xe9 at byte 2");
        assertThat(theFaultOf(new byte[] {'{', 0, '}'}).found()).isEqualTo("a NUL byte at byte 1");
        assertThat(theFaultOf("\ufeff{}".getBytes(UTF_16LE)).found()).isEqualTo("a UTF-16 byte order mark at byte 0");
        assertThat(theFaultOf(new byte[0]).found()).isEqualTo("nothing");
        assertThat(theFaultOf(" \n ".getBytes(UTF_8)).found()).isEqualTo("white space only");
    }

    @Test
    void aByteOrderMarkOfUtf8IsPassedOver() {
        assertThat(reader.readDocument(("\ufeff" + GOOD).getBytes(UTF_8)).get(0))
                .isInstanceOf(Entry.Right.class);
    }

    @Test
    void linesAreKnownByTheirContent() {
        var entries = reader.readDocument((GOOD + "\r\n\n" + GOOD + "\n{}\n").getBytes(UTF_8));

        assertThat(entries.stream().map(SubmissionReaderTest::placeOf)).containsExactly("line 1", "line 3", "line 4");
    }

    @Test
    void elementsOfAnArrayAreNamedByIndex() {
        var entries = reader.readDocument(("[" + GOOD + ",\n{}]").getBytes(UTF_8));

        assertThat(entries.stream().map(SubmissionReaderTest::placeOf)).containsExactly("index 0", "index 1");
    }

    @Test
    void moreArticlesThanOneRequestMayHoldAreToldOnce() {
        var many = IntStream.range(0, 9).mapToObj(at -> GOOD).collect(Collectors.joining(",", "[", "]"));
        var lines = IntStream.range(0, 9).mapToObj(at -> GOOD).collect(Collectors.joining("\n"));

        for (var entries :
                List.of(reader.readDocument(many.getBytes(UTF_8)), reader.readLines(lines.getBytes(UTF_8)))) {
            assertThat(entries).hasSize(4);
            assertThat(((Entry.Wrong) entries.get(3)).reason()).isEqualTo(Reason.TOO_MANY);
        }
    }

    @Test
    void whatIsShownOfAValueIsShortAndPrintable() {
        assertThat(Fault.shown("a\nb\u202e" + "x".repeat(100))).isEqualTo("a\\u000ab\\u202e" + "x".repeat(76) + "…");
    }

    private Fault theFaultOf(String document) {
        return theFaultOf(document.getBytes(UTF_8));
    }

    private Fault theFaultOf(byte[] document) {
        return ((Entry.Wrong) reader.readDocument(document).get(0)).faults().get(0);
    }

    private static String placeOf(Entry entry) {
        return entry instanceof Entry.Right right
                ? right.submission().place().toString()
                : ((Entry.Wrong) entry).place().toString();
    }
}
