package org.summitwire.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.extraction.Extractor;
import org.summitwire.standalone.clean.CleanJson;
import org.summitwire.standalone.clean.PageFile;
import org.summitwire.standalone.clean.PageFolder;
import org.summitwire.standalone.clean.SiteMemory;
import org.summitwire.standalone.explain.Harmless;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a folder of web pages and prints the article of each. Starts no broker and no server, and keeps nothing. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = {
            "Find the article on each web page of a folder (*.html, *.htm, also with .gz) and print it to stdout as a line"
                    + " of JSON, in the order of the files' names: file, url, title, published, authors, language, text and"
                    + " more; the paragraphs of text are parted by one line break. Starts nothing and keeps nothing.",
            "Progress goes to stderr. A file that cannot be read gives a line with file and error.",
            "Exit codes: 0 done; 1 where no file could be read; 2 wrong usage."
        })
final class CleanCommand implements Callable<Integer> {

    private static final int TOLD_EVERY = 100;

    @Parameters(paramLabel = "DIR", description = "a folder of web pages")
    private Path folder = Path.of(".");

    @Option(
            names = "--fetched",
            paramLabel = "TIME",
            description =
                    "when the pages were fetched, 2026-01-31T12:00:00Z: '3 hours ago' is counted from it (default: when"
                            + " each file was changed last)")
    private @Nullable String fetched;

    @Option(
            names = "--each-alone",
            description = "do not hold against a page what other pages of its host in the folder repeat")
    private boolean eachAlone;

    @Option(
            names = "--removed",
            description = "tell, too, what was taken out of the part of the page that holds the article")
    private boolean removed;

    private final Terminal terminal;
    private final Extractor extractor = new Extractor();

    /** For the command line. */
    CleanCommand() {
        this(Terminal.ofProcess());
    }

    CleanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        System.setOut(System.err); // stdout is for results; what libraries print there is not one
        quieten();
        try {
            return clean(PageFolder.filesIn(folder), fetchedAt());
        } catch (IllegalArgumentException wrong) {
            tell("clean: " + wrong.getMessage());
            return ExitCode.USAGE;
        } finally {
            terminal.out().flush();
        }
    }

    /** Libraries tell of their loading; here that is of no use. */
    private static void quieten() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        }
    }

    private int clean(List<Path> files, @Nullable Instant fetchedAt) {
        var sites = eachAlone ? SiteMemory.empty() : SiteMemory.of(files);
        int failed = 0;
        for (int at = 0; at < files.size(); at++) {
            failed += print(files.get(at), fetchedAt, sites) ? 0 : 1;
            if ((at + 1) % TOLD_EVERY == 0) {
                tell("clean: " + (at + 1) + " of " + files.size() + " pages");
            }
        }
        tell("clean: " + (files.size() - failed) + " pages read, " + failed + " not");
        return failed == files.size() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Whether the file could be read. */
    private boolean print(Path file, @Nullable Instant fetchedAt, SiteMemory sites) {
        var name = String.valueOf(file.getFileName());
        try {
            var page = PageFile.read(file, fetchedAt);
            var extracted = extractor.extract(page, sites.of(page));
            line(CleanJson.line(name, extracted, removed));
            return true;
        } catch (IOException unreadable) {
            line(CleanJson.error(name, String.valueOf(unreadable.getMessage())));
            return false;
        }
    }

    private @Nullable Instant fetchedAt() {
        if (fetched == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(fetched).toInstant();
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException(
                    "--fetched is '" + fetched + "'; expected a time with an offset, such as 2026-01-31T12:00:00Z",
                    notATime);
        }
    }

    private void line(String json) {
        terminal.out().print(json + "\n");
    }

    private void tell(String words) {
        terminal.out().flush();
        terminal.err().print(Harmless.line(words) + "\n");
        terminal.err().flush();
    }
}
