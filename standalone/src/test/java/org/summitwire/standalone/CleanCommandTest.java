package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user sees who has a folder of pages cleaned; the whole way, but for the process around it. */
class CleanCommandTest {

    private static final String LAKE =
            "Five states around the lake agreed on Monday to count the fish in it once a year.";
    private static final String OFFICE =
            "A small office in Entebbe will keep the books, and whoever wishes may read them.";
    private static final String FOLLOW =
            "The lake gazette is free to read for all who live beside the water, since 1924.";

    @TempDir
    Path folder;

    private final PrintStream stdout = System.out;

    private record Seen(int exit, String out, String err) {

        List<JsonNode> lines() {
            var json = JsonMapper.builder().build();
            return out.lines().map(json::readTree).toList();
        }
    }

    @AfterEach
    void giveStdoutBack() {
        System.setOut(stdout);
    }

    private Seen clean(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var clock = Clock.fixed(Instant.parse("2026-03-14T18:00:00Z"), ZoneOffset.UTC);
        var terminal = new Terminal(
                InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), Map.of(), clock);
        var command = new CommandLine(new CleanCommand(terminal)).setErr(new PrintWriter(err));
        var exit = command.execute(arguments);
        return new Seen(exit, out.toString(), err.toString().replace(folder.toString(), "FOLDER"));
    }

    private static String page(String title, String... paragraphs) {
        return "<html lang='en'><head><title>" + title + "</title>"
                + "<link rel='canonical' href='https://lake.example/news/" + title.toLowerCase(Locale.ROOT) + "'>"
                + "</head><body><nav><a href='/'>Home</a></nav><article><h1>" + title + "</h1><p>"
                + String.join("</p><p>", paragraphs) + "</p></article></body></html>";
    }

    private void write(String name, String html) throws IOException {
        Files.writeString(folder.resolve(name), html);
    }

    @Test
    void printsALineForEachPageInTheOrderOfTheirNames() throws IOException {
        write("b.html", page("Fish", LAKE, OFFICE));
        write("a.htm", page("Books", OFFICE, LAKE));
        write("notes.txt", "no page");

        var seen = clean(folder.toString());

        assertThat(seen.exit()).isZero();
        assertThat(seen.lines()).extracting(line -> line.get("file").asString()).containsExactly("a.htm", "b.html");
        var fish = seen.lines().get(1);
        assertThat(fish.get("text").asString()).isEqualTo(LAKE + "\n" + OFFICE);
        assertThat(fish.get("title").asString()).isEqualTo("Fish");
        assertThat(fish.get("url").asString()).isEqualTo("https://lake.example/news/fish");
        assertThat(fish.get("language").asString()).isEqualTo("en");
        assertThat(fish.get("published").isNull()).isTrue();
        assertThat(fish.get("authors").isArray()).isTrue();
        assertThat(seen.err()).isEqualTo("clean: 2 pages read, 0 not\n");
    }

    @Test
    void readsPackedPages() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(page("Fish", LAKE, OFFICE).getBytes(UTF_8));
        }
        Files.write(folder.resolve("a.html.gz"), packed.toByteArray());

        assertThat(clean(folder.toString()).lines().get(0).get("text").asString())
                .startsWith(LAKE);
    }

    @Test
    void aFileThatCannotBeReadIsALineOfItsOwn() throws IOException {
        write("a.html.gz", "not packed");
        write("b.html", page("Fish", LAKE, OFFICE));

        var seen = clean(folder.toString());

        assertThat(seen.exit()).isZero();
        assertThat(seen.lines().get(0).get("error").asString()).startsWith("is not packed with gzip");
        assertThat(seen.lines()).hasSize(2);
    }

    @Test
    void failsWhereNothingCouldBeRead() throws IOException {
        write("a.html.gz", "not packed");

        assertThat(clean(folder.toString()).exit()).isEqualTo(1);
    }

    @Test
    void countsBackFromWhenAPageWasFetched() throws IOException {
        write("a.html", page("Fish", "<span class='date'>3 hours ago</span>", LAKE, OFFICE));
        Files.setLastModifiedTime(folder.resolve("a.html"), FileTime.from(Instant.parse("2026-01-10T12:00:00Z")));

        assertThat(clean(folder.toString()).lines().get(0).get("published").asString())
                .startsWith("2026-01-10");
        assertThat(clean(folder.toString(), "--fetched", "2026-02-20T12:00:00Z")
                        .lines()
                        .get(0)
                        .get("published")
                        .asString())
                .startsWith("2026-02-20");
    }

    @Test
    void whatThePagesOfAHostRepeatIsNoneOfTheirText() throws IOException {
        for (var name : List.of("a", "b", "c", "d")) {
            write(
                    name + ".html",
                    page("Fish" + name, LAKE.replace("Five", name), OFFICE.replace("small", name), FOLLOW));
        }

        assertThat(clean(folder.toString()).lines().get(0).get("text").asString())
                .doesNotContain(FOLLOW);
        assertThat(clean(folder.toString(), "--each-alone")
                        .lines()
                        .get(0)
                        .get("text")
                        .asString())
                .contains(FOLLOW);
    }

    @Test
    void tellsWhatItTookOut() throws IOException {
        write("a.html", page("Fish", LAKE, "<b>Read also: <a href='/x'>Where the perch went</a></b>", OFFICE));

        assertThat(clean(folder.toString(), "--removed")
                        .lines()
                        .get(0)
                        .get("removed")
                        .toString())
                .contains("Where the perch went");
    }

    @Test
    void saysWhatIsWrongWithAFolder() {
        assertThat(clean(folder.resolve("none").toString()).err())
                .isEqualTo("clean: there is no folder FOLDER/none; give the path of one with web pages\n");
        assertThat(clean(folder.toString()).err())
                .startsWith("clean: there is no web page in FOLDER; expected files named");
        assertThat(clean(folder.toString()).exit()).isEqualTo(2);
    }

    @Test
    void saysWhatIsWrongWithATime() throws IOException {
        write("a.html", page("Fish", LAKE));

        assertThat(clean(folder.toString(), "--fetched", "today").err())
                .startsWith("clean: --fetched is 'today'; expected a time with an offset");
    }
}
