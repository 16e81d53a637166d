package org.summitwire.ingest.fetching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.submission.Limits;
import org.summitwire.ingest.submission.SubmissionReader;

class FeederTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-10T12:00:00Z"));
    private static final int LARGEST = 2_000_000;

    @TempDir
    Path folder;

    private final List<String> published = new ArrayList<>();
    private final List<Path> archives = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private Path inbox;
    private Path data;

    @BeforeEach
    void makeFolders() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        data = folder.resolve("data");
    }

    @Test
    void aFileIsReadWhenItHasComeToRest() throws Exception {
        var watched = watched(this::publish);
        var file = Files.writeString(inbox.resolve("a.jsonl"), article(1));

        watched.look();
        assertThat(published).isEmpty();
        Files.writeString(file, article(1) + "\n" + article(2));
        watched.look();
        assertThat(published).isEmpty();
        watched.look();

        assertThat(published).containsExactly("KTT 1", "KTT 2");
        assertThat(inbox.resolve("done/a.jsonl")).exists();
        assertThat(file).doesNotExist();
    }

    @Test
    void badLinesAreKeptAndStopNobody() throws Exception {
        var bad = "{\"title\":\"\u00e9\"}";
        Files.write(inbox.resolve("a.jsonl"), (article(1) + "\n" + bad + "\n\n{}\n" + article(2)).getBytes(ISO_8859_1));

        lookTwice(watched(this::publish));

        assertThat(published).containsExactly("KTT 1", "KTT 2");
        assertThat(Files.readAllBytes(inbox.resolve("rejected/a.jsonl")))
                .isEqualTo((bad + "\n{}\n").getBytes(ISO_8859_1));
        assertThat(Files.readAllLines(inbox.resolve("rejected/a.reasons.jsonl")))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"line 2\"", "not-utf8");
        assertThat(setAside("not-utf8")).isEqualTo(1);
    }

    @Test
    void archivesOfPagesAreHandedOn() throws Exception {
        Files.writeString(inbox.resolve("a.warc.gz"), "not looked at here");

        lookTwice(watched(this::publish));

        assertThat(archives).containsExactly(inbox.resolve("a.warc.gz"));
        assertThat(inbox.resolve("done/a.warc.gz")).exists();
    }

    @Test
    void whatWasMendedIsReadWhenItIsMovedBack() throws Exception {
        var watched = watched(this::publish);
        Files.writeString(inbox.resolve("a.jsonl"), article(1).replace("2025-12-21T", "yesterday "));
        lookTwice(watched);
        var rejected = inbox.resolve("rejected/a.jsonl");
        Files.writeString(rejected, Files.readString(rejected).replace("yesterday ", "2025-12-21T"));

        Files.move(rejected, inbox.resolve("a.jsonl"));
        lookTwice(watched);

        assertThat(published).containsExactly("KTT 1");
        assertThat(inbox.resolve("done/a.jsonl.2")).exists();
    }

    @Test
    void anArrayLosesItsBadElementsAlone() throws Exception {
        Files.writeString(inbox.resolve("a.json"), "[" + article(1) + ",{\"title\":7}," + article(2) + "]");

        lookTwice(watched(this::publish));

        assertThat(published).containsExactly("KTT 1", "KTT 2");
        assertThat(inbox.resolve("rejected/a.jsonl")).hasContent("{\"title\":7}");
    }

    @Test
    void filesUnderWayAndFilesOfOthersStay() throws Exception {
        var watched = watched(this::publish);
        for (var name : List.of(".a.jsonl", "a.jsonl.part", "a.txt")) {
            Files.writeString(inbox.resolve(name), article(1));
        }

        for (int look = 0; look < 5; look++) {
            watched.look();
        }

        assertThat(published).isEmpty();
        assertThat(inbox.resolve("a.txt")).exists();
        assertThat(setAside("not-readable")).isEqualTo(1); // said once, of a.txt
    }

    @Test
    void aFileOfTheStartIsReadOnceForEachContent() throws Exception {
        var file = Files.writeString(folder.resolve("start.jsonl"), article(1));

        feeder(this::publish).feed(file);
        feeder(this::publish).feed(file);
        assertThat(published).containsExactly("KTT 1");
        Files.writeString(file, article(2));
        feeder(this::publish).feed(file);

        assertThat(published).containsExactly("KTT 1", "KTT 2");
    }

    @Test
    void aLedgerThatACrashCutOffIsReadOn() throws Exception {
        var file = Files.writeString(folder.resolve("start.jsonl"), article(1));
        Files.createDirectories(data);
        Files.writeString(data.resolve("fed.txt"), "0123abc");

        feeder(this::publish).feed(file);
        feeder(this::publish).feed(file);

        assertThat(published).containsExactly("KTT 1");
    }

    @Test
    void aFolderIsReadByName() throws Exception {
        Files.writeString(inbox.resolve("b.jsonl"), article(2));
        Files.writeString(inbox.resolve("a.json"), article(1));
        Files.writeString(inbox.resolve("README.md"), "no article");

        feeder(this::publish).feed(inbox);

        assertThat(published).containsExactly("KTT 1", "KTT 2");
    }

    @Test
    void aFileThatIsNotThereIsCounted() throws Exception {
        feeder(this::publish).feed(folder.resolve("none.jsonl"));

        assertThat(setAside("not-readable")).isEqualTo(1);
    }

    @Test
    void aFileWaitsForTheBroker() throws Exception {
        var tries = new ArrayList<Integer>();
        var file = Files.writeString(folder.resolve("start.jsonl"), article(1));

        feeder(articles -> {
                    tries.add(articles.size());
                    if (tries.size() < 3) {
                        throw new NotAcknowledged("away", null);
                    }
                    publish(articles);
                })
                .feed(file);

        assertThat(tries).containsExactly(1, 1, 1);
        assertThat(published).containsExactly("KTT 1");
    }

    @Test
    void longFilesAreReadInBatches() throws Exception {
        var sizes = new ArrayList<Integer>();
        var lines = IntStream.range(0, 450).mapToObj(FeederTest::article).collect(Collectors.joining("\r\n"));
        var file = Files.writeString(folder.resolve("start.jsonl"), lines);

        feeder(articles -> sizes.add(articles.size())).feed(file);

        assertThat(sizes).containsExactly(200, 200, 50);
    }

    private static void lookTwice(WatchedFolder watched) throws Exception {
        watched.look();
        watched.look();
    }

    private void publish(List<Article> articles) {
        articles.forEach(article -> published.add(article.title()));
    }

    private WatchedFolder watched(Outbox outbox) {
        return new WatchedFolder(inbox, files(new PatientOutbox(outbox, Duration.ofMillis(1), meters)), setAside());
    }

    private Feeder feeder(Outbox outbox) throws IOException {
        var patient = new PatientOutbox(outbox, Duration.ofMillis(1), meters);
        var ledger = new Ledger(data.resolve("fed.txt"));
        return new Feeder(
                List.of(),
                data.resolve("rejected"),
                null,
                Duration.ofMillis(1),
                files(patient),
                patient,
                ledger,
                setAside());
    }

    private ArticleFileReader files(PatientOutbox outbox) {
        var reader = new SubmissionReader(Limits.usual(), CLOCK);
        return new ArticleFileReader(
                reader, new Intake(new Cleaner(), CLOCK, meters), outbox, setAside(), archives::add, LARGEST);
    }

    private SetAside setAside() {
        return new SetAside(meters, "ingest-service");
    }

    private double setAside(String reason) {
        return meters.get("summitwire.set.aside")
                .tags("stage", "files", "reason", reason)
                .counter()
                .count();
    }

    private static String article(int number) {
        return """
                {"url":"https://news.example/%1$d","publisher":"Kabar Raya","publishedAt":"2025-12-21T07:10:00+07:00",\
                "title":"KTT %1$d","body":"Keenam pemimpin bertemu di Tokyo."}"""
                .formatted(number);
    }
}
