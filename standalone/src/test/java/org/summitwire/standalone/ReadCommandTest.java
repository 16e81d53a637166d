package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user sees who has an article read; the whole way, but for the process around it. */
class ReadCommandTest {

    private static final Path SEEDS = Path.of("..", "seeds", "articles.jsonl");
    private static final String TALKS =
            """
            Japan and Kyrgyzstan sign 12 documents

            BISHKEK, March 14 -- Japanese Prime Minister Sanae Takaichi and Kyrgyz President Sadyr Japarov held talks in Bishkek on Saturday and signed 12 cooperation documents.

            The two sides set a target of 500 million dollars in trade by 2030.

            ADVERTISEMENT
            """;
    private static final String RAIN =
            "{\"title\": \"Rain\", \"publishedAt\": \"2026-03-14T12:00:00Z\", \"body\": \"It rained.\"}";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("COLUMNS", "80"));

    private record Seen(int exit, String out, String err) {}

    private Seen read(String stdin, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = Clock.fixed(Instant.parse("2026-03-14T18:00:00Z"), ZoneOffset.UTC);
        var terminal = new Terminal(
                new ByteArrayInputStream(stdin.getBytes(UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                environment,
                clock);
        var command = new CommandLine(new ReadCommand(terminal)).setErr(new PrintWriter(err));
        var exit = command.execute(arguments);
        return new Seen(exit, out.toString(), err.toString().replace(folder.toString(), "FOLDER"));
    }

    @Test
    void showsWhatWasReadAndTheWordsForIt() {
        var seen = read(TALKS, "-", "--publisher", "Steppe Gazette");

        assertThat(seen)
                .isEqualTo(new Seen(
                        0,
                        """
                        Japan and Kyrgyzstan sign 12 documents
                        Steppe Gazette · English · published 2026-03-14 18:00 +00:00 · standard input
                        The article has no date: it is read as published now. Give its day with
                        --published.

                        Meeting 1: JP–KG meeting
                          held; Bishkek, Kyrgyzstan; 14 March 2026; parties Japan, Kyrgyzstan
                          Participants
                            [1] Sanae Takaichi, head of government, Japan  (en: <office> <name>)
                            [2] Sadyr Japarov, head of state, Kyrgyzstan  (en: <office> <name>)
                          Documents
                            [3] 12 cooperation documents, signed; parties Japan, Kyrgyzstan  (en:
                                <number> <document>)
                          Targets
                            [4] trade: 500 million US dollars by 2030, agreed  (en: <goal> <amount>)

                        The article, as it was read

                        [BISHKEK][M1], March 14 -- Japanese Prime Minister [Sanae Takaichi][1] and
                        Kyrgyz President [Sadyr Japarov][2] held talks in Bishkek on [Saturday][M1] and
                        [signed 12 cooperation documents][3].

                        The two sides [set a target of 500 million dollars in trade by 2030][4].

                        Taken off before reading
                          ADVERTISEMENT  (en: advertisement)
                        """,
                        ""));
    }

    @Test
    void onATerminalKindsOfFactsHaveColours() {
        environment.put("SUMMITWIRE_TERMINAL", "1");

        assertThat(read(TALKS, "-").out())
                .contains("\u001b[36mSanae Takaichi[1]\u001b[0m")
                .contains("\u001b[94msigned 12\u001b[0m\n\u001b[94mcooperation documents[3]\u001b[0m.")
                .contains("\u001b[93mset a target of 500 million dollars in trade by 2030[4]\u001b[0m.");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            -, -,    -,      false
            1, -,    -,      true
            1, 1,    -,      false
            1, -,    never,  false
            -, 1,    always, true
            1, -,    auto,   true
            """)
    void coloursWhereItMay(String terminal, String noColor, String color, boolean coloured) {
        environment.put("SUMMITWIRE_TERMINAL", terminal == null ? "" : terminal);
        environment.put("NO_COLOR", noColor == null ? "" : noColor);

        var seen = color == null ? read(TALKS, "-") : read(TALKS, "-", "--color=" + color);

        assertThat(seen.out().contains("\u001b")).isEqualTo(coloured);
    }

    @Test
    void showsOnlyTheKindsThatAreAskedFor() {
        assertThat(read(TALKS, "-", "--only", "target").out())
                .contains("  Targets\n    [1] trade: 500 million US dollars by 2030")
                .contains("[set a target of 500 million dollars in trade by 2030][1].")
                .contains("and signed 12 cooperation\ndocuments.")
                .doesNotContain("Participants", "[M1]", "Taken off");
    }

    @Test
    void whatTellsOfNoMeetingSaysSo() {
        var seen = read(RAIN, "-");

        assertThat(seen.exit()).isZero();
        assertThat(seen.out())
                .isEqualTo(
                        """
                        Rain
                        unnamed · English · published 2026-03-14 12:00 +00:00 · standard input

                        Nothing is read: no meeting of states was recognised, and facts are read of a
                        meeting only. A meeting is recognised by a forum's name, or by states or their
                        leaders that meet.

                        The article, as it was read

                        It rained.
                        """);
    }

    @Test
    void aScriptAndALanguageThatAreNotReadAreNamed() {
        assertThat(read("雨\n\n東京で雨が降った。", "-", "--language", "ja").out())
                .contains("Its language, Japanese, is not read yet: it is read as ")
                .contains("Most of its letters are of a script that no language read here is written in.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s]", "%s\n%s\n", "\n{\n\"title\": \"T\", \"body\": \"B\"}", "  [ %s, %s ]"})
    void readsJsonInEveryForm(String form) {
        var seen = read(form.formatted(RAIN, RAIN), "-");

        assertThat(seen.exit()).as(seen.err()).isZero();
        assertThat(seen.out()).contains("Nothing is read");
    }

    @Test
    void aPageIsReadByItsHeadingAndItsOwnDay() throws IOException {
        var page = Files.writeString(
                folder.resolve("page.html"),
                """
                <html><head><title>Site</title><meta property="article:published_time" content="2026-03-12T09:00:00+06:00"></head>
                <body><nav>Home | World</nav><h1>Talks in Bishkek</h1><p>It rained <b>hard</b>.</p></body></html>
                """);

        assertThat(read("", page.toString()).out())
                .startsWith("Talks in Bishkek\nunnamed · English · published 2026-03-12 09:00 +06:00")
                .endsWith("The article, as it was read\n\nIt rained hard.\n");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            a.jsonl | {"title": "T", "body": "B", "publishedAt": "yesterday"} | FOLDER/a.jsonl, line 1: 'publishedAt': found yesterday, expected a date and time with offset as in RFC 3339, 2025-12-20T18:30:00+09:00. Mend it, or leave it out and give the day with --published.
            a.json  | [{"title": "T", "body": "B"}, {"title": 7, "body": "B"}] | FOLDER/a.json, article 2: 'title': found 7, expected text. Mend it.
            a.json  | [7]                                                     | FOLDER/a.json, article 1: found the number 7, expected a JSON object with the fields of an article. Give a file of an article: JSON, plain text or HTML.
            a.json  | {"title": "T", "language": "english", "body": "B"}      | FOLDER/a.json: 'language': found english, expected a code of two letters as in ISO 639-1, id or en. Mend it, or leave it out: the language is found out.
            a.txt   | One line                                                | FOLDER/a.txt: 'body': found empty text, expected text of 1 to 200000 characters. The first line of a text is its title; the article stands below it.
            a.json  | {"title": "T", "body": "ADVERTISEMENT"}                 | FOLDER/a.json: 'body': found nothing but page noise, expected the text of an article. Give the article's text beside its title.
            a.txt   | ``                                                      | FOLDER/a.txt: found nothing, expected an article. Give a file of an article: JSON, plain text or HTML.
            """)
    void whatCannotBeReadIsNamedWithWhatToDo(String name, String content, String words) throws IOException {
        var file = Files.writeString(folder.resolve(name), content);

        var seen = read("", file.toString());

        assertThat(seen.err().strip()).isEqualTo(words);
        assertThat(seen.exit()).isEqualTo(2);
    }

    @Test
    void theOthersAreReadAllTheSame() throws IOException {
        var file = Files.writeString(folder.resolve("a.jsonl"), RAIN + "\n{\"x\n\n" + RAIN + "\n");

        var seen = read("", folder.resolve("nowhere.txt").toString(), file.toString());

        assertThat(seen.exit()).isEqualTo(2);
        assertThat(seen.out()).contains("FOLDER/a.jsonl, line 1".replace("FOLDER", folder.toString()), "line 4");
        assertThat(seen.err())
                .contains(
                        "FOLDER/nowhere.txt: there is no such file. Give the path of a file, or - for standard input.")
                .contains("FOLDER/a.jsonl, line 2: found ")
                .contains("Mend the JSON");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --only=deal        | there is no kind 'deal'; expected participant
            --color=sometimes  | --color is 'sometimes'; expected auto, always or never
            --published=Friday | --published is 'Friday'; expected 2025-12-20 or 2025-12-20T18:30:00+09:00
            """)
    void aWrongOptionIsNamed(String option, String words) {
        var seen = read(RAIN, "-", option);

        assertThat(seen.exit()).isEqualTo(2);
        assertThat(seen.err()).contains(words);
    }

    @Test
    void noArticleReachesTheTerminalAsACommand() {
        var title = "T\u001b]0;owned\u0007\u009b2J";
        var article = "{\"title\":\"" + escaped(title) + "\",\"publisher\":\"" + escaped(title) + "\",\"body\":\""
                + escaped("Japan\u001b[2J and \u202eKyrgyzstan met.\n\nBaca juga: \u001b[31m red") + "\"}";

        var seen = read(article, "-", "--publisher", title, "--url", title);

        assertThat(seen.out()
                        .codePoints()
                        .filter(it -> Character.isISOControl(it) && it != '\n')
                        .count())
                .isZero();
        assertThat(seen.out()).doesNotContain("\u202e");
    }

    private static String escaped(String text) {
        var json = JsonMapper.shared().writeValueAsString(text);
        return json.substring(1, json.length() - 1);
    }

    @Test
    void everySeedIsShownWithItsFacts() throws IOException {
        var seen = read("", SEEDS.toString());

        assertThat(seen.exit()).as(seen.err()).isZero();
        for (var line : Files.readAllLines(SEEDS)) {
            assertThat(seen.out())
                    .contains(
                            JsonMapper.shared().readTree(line).get("publisher").stringValue());
        }
        assertThat(seen.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(seen.out())
                .contains("3 trillion Japanese yen")
                .contains("more than 150 cooperation documents")
                .contains("{a:");
    }

    @Test
    void everySeedIsALineOfJsonWhoseOffsetsCountInItsBody() throws IOException {
        var lines = read("", "--json", SEEDS.toString())
                .out()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(lines).hasSameSizeAs(Files.readAllLines(SEEDS));
        assertThat(lines).anySatisfy(line -> assertThat(evidence(line)).hasSizeGreaterThan(20));
        assertThat(lines).allSatisfy(line -> assertThat(evidence(line)).allSatisfy(words -> {
            var body = line.at("/article/body").stringValue();
            var quoted = body.substring(
                    words.get("start").intValue(), words.get("end").intValue());
            assertThat(quoted).isEqualTo(words.get("quote").stringValue());
        }));
    }

    private static List<JsonNode> evidence(JsonNode line) {
        return Stream.of("evidence", "attributionEvidence")
                .flatMap(name -> line.findValues(name).stream())
                .flatMap(words -> words.isArray() ? words.values().stream() : Stream.of(words))
                .filter(JsonNode::isObject)
                .toList();
    }
}
