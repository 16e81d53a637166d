package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.SubmissionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes files of articles through the whole pipeline, on a broker of its own, and prints what came of them. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Feed files of articles, one JSON object a line, through the whole pipeline on a broker of its own, and print"
                    + " to stdout, one JSON object a line, what was read of each article (type article), what changed"
                    + " (type change) and what was alerted (type alert).",
            "Progress goes to stderr. Nothing is kept. Exit codes: 0 done, 1 failed, 2 wrong usage, 3 with --strict where"
                    + " a line was not an article."
        })
final class Replay implements Callable<Integer> {

    private static final int BATCH = 200;
    private static final int REJECTED = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "articles, one JSON object a line; - for stdin")
    private List<Path> files = List.of();

    @Option(names = "--strict", description = "exit with 3 where a line was not an article")
    private boolean strict;

    private final PrintStream progress = System.err;

    @Override
    public Integer call() throws Exception {
        for (var file : files) {
            if (!isStdin(file) && !Files.isReadable(file)) {
                throw new StartFailed(
                        "There is no readable file " + file + " to replay; give the path of a file with one"
                                + " JSON article a line",
                        null);
            }
        }
        System.setOut(System.err); // stdout is for results; what libraries print there is not one
        var folder = Files.createTempDirectory("summitwire-replay");
        try (var broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
                var services = Services.start(broker.bootstrapServers(), settings(folder))) {
            return replay(services);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /**
     * One partition keeps the order of the files; nothing but the result goes to stdout. What the environment says of sources and
     * subscribers is for those who serve: a replay asks no site and tells nobody.
     */
    static List<String> settings(Path folder) {
        return List.of(
                "server.port=0",
                "logging.level.org.summitwire.web.security=ERROR", // nobody asks it anything
                "spring.cloud.function.definition=publish;summits;alerts;deliver", // nobody has subscribed to anything
                "summitwire.topics.partitions=1",
                "summitwire.streams.state-dir=" + folder.resolve("state"),
                "summitwire.notify.console=false",
                "summitwire.notify.subscriptions=",
                "summitwire.following.enabled=false",
                "summitwire.following.feeds=",
                "summitwire.ingest.files=",
                "summitwire.ingest.watch=",
                "summitwire.ingest.ledger=",
                "logging.file.name=" + folder.resolve("replay.log"));
    }

    private int replay(Services services) throws Exception {
        var fed = new ArrayList<Fed>();
        for (var file : files) {
            feed(file, services, fed);
        }
        progress.printf("replay: %d articles published; working through them …%n", fed.size());
        var isQuiet = services.pipeline().awaitQuiet(PATIENCE, new Waiting(progress)::tell);
        try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8)) {
            new Results(services, out).print(fed);
        }
        if (!isQuiet) {
            progress.println("replay: the pipeline stood still for " + PATIENCE.toSeconds()
                    + " s with records waiting; what is there is printed, the rest is missing");
            return ExitCode.SOFTWARE;
        }
        var rejected = fed.stream().filter(it -> it.rejection() != null).count();
        progress.printf(
                "replay: done, %d articles%s%n",
                fed.size(), rejected == 0 ? "" : ", " + rejected + " lines were not articles (type rejected)");
        return strict && rejected > 0 ? REJECTED : ExitCode.OK;
    }

    private void feed(Path file, Services services, List<Fed> fed) throws IOException, NotAcknowledged {
        var reader = services.bean(SubmissionReader.class);
        var batch = new ArrayList<Entry>();
        var in = isStdin(file) ? System.in : Files.newInputStream(file);
        // bytes in, bytes out: whether they are UTF-8 is the reader's to say
        try (var lines = new BufferedReader(new InputStreamReader(in, ISO_8859_1))) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    batch.add(reader.readLine(line.getBytes(ISO_8859_1), number));
                }
                if (batch.size() == BATCH) {
                    publish(batch, services, fed);
                }
            }
            publish(batch, services, fed);
        }
    }

    private void publish(List<Entry> batch, Services services, List<Fed> fed) throws NotAcknowledged {
        var intake = services.bean(Intake.class);
        var articles = new ArrayList<Article>();
        for (var entry : batch) {
            var taken = intake.take(List.of(entry));
            taken.articles().forEach(it -> fed.add(Fed.accepted(it)));
            taken.refused().forEach(it -> fed.add(Fed.rejected(it)));
            articles.addAll(taken.articles());
        }
        services.bean(Outbox.class).publish(articles);
        batch.clear();
        progress.printf("replay: %d articles published%n", fed.size());
    }

    private static boolean isStdin(Path file) {
        return file.toString().equals("-");
    }

    /** One line that was fed: the article that it became, or why it became none. */
    record Fed(@Nullable String externalId, String articleId, String revision, @Nullable String rejection) {

        static Fed accepted(Article article) {
            var identity = article.identity();
            return new Fed(article.externalId(), identity.id(), identity.revision(), null);
        }

        static Fed rejected(Entry.Wrong wrong) {
            return new Fed(RawId.of(wrong.raw()), "", "", wrong.faults().toString());
        }

        /** The id that the file gave it, or else our own. */
        String name() {
            return externalId == null ? articleId : externalId;
        }
    }

    /** Tells now and then how much is waiting. */
    private static final class Waiting {

        private static final int EVERY = 50;

        private final PrintStream progress;
        private int looks;

        Waiting(PrintStream progress) {
            this.progress = progress;
        }

        void tell(long waiting) {
            if (looks++ % EVERY == 0 && waiting > 0) {
                progress.printf("replay: %d records waiting%n", waiting);
            }
        }
    }
}
