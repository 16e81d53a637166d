package org.summitwire.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.api.ReadingJson;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.Reading;
import org.summitwire.standalone.explain.Articles;
import org.summitwire.standalone.explain.Explanation;
import org.summitwire.standalone.explain.Found;
import org.summitwire.standalone.explain.Given;
import org.summitwire.standalone.explain.Harmless;
import org.summitwire.standalone.explain.Only;
import org.summitwire.standalone.explain.Sheet;
import org.summitwire.standalone.explain.Told;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files of articles and shows what was read and why. Starts no broker and no server, and keeps nothing. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = {
            "Show what would be read from articles and why, with the words marked, and what was passed over. Starts nothing"
                    + " and keeps nothing.",
            "A file holds JSON (an article, an array, or one a line), HTML, or plain text, its first line the title."
                    + " Articles are checked and cleaned as POST /articles does.",
            "Exit codes: 0 read, also where nothing was found; 2 where something could not be read, or wrong usage."
        })
final class ReadCommand implements Callable<Integer> {

    private static final int LARGEST = 32 << 20;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of articles; - for stdin")
    private List<String> files = List.of();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            description =
                    "when articles that do not say so were published, 2025-12-20 or a time with offset: 'yesterday' is"
                            + " read by it (default: now)")
    private @Nullable String published;

    @Option(
            names = "--language",
            paramLabel = "id|en",
            description = "of articles that do not say so (default: found out)")
    private @Nullable String language;

    @Option(names = "--publisher", paramLabel = "NAME", description = "of articles that do not say so")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL", description = "of articles that do not say so; it is only shown")
    private @Nullable String url;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description =
                    "participant, area, initiative, document, target, pledge, side_meeting, passed_over; repeatable")
    private List<String> only = List.of();

    @Option(names = "--json", description = "a line of JSON an article: what POST /readings answers, and the article")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "always, never, or auto: where stdout is a terminal and NO_COLOR is not set (default: auto)")
    private String color = "auto";

    private final Terminal terminal;
    private int shown;

    /** For the command line. */
    ReadCommand() {
        this(Terminal.ofProcess());
    }

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            var given = Given.of(published, publisher, language, url, terminal.clock());
            return read(new Articles(given, terminal.clock()), Only.named(only), terminal.sheet(color));
        } catch (IllegalArgumentException wrong) {
            return refuse("read: " + wrong.getMessage());
        } finally {
            terminal.out().flush();
        }
    }

    private int read(Articles articles, Only wanted, Sheet sheet) {
        var reader = CompletableFuture.supplyAsync(Readers::standard); // its words are loaded while files are
        var exit = ExitCode.OK;
        for (var file : files) {
            for (var found : in(file, articles)) {
                if (found instanceof Found.Right right) {
                    show(right.told(), reading(right.told(), reader.join()), wanted, sheet);
                } else if (found instanceof Found.Wrong wrong) {
                    exit = refuse(wrong.words());
                }
            }
        }
        return exit;
    }

    private static Reading reading(Told told, ArticleReader reader) {
        var article = told.article();
        return told.retracted()
                ? new Reading(Objects.requireNonNullElse(article.language(), "und"), List.of(), List.of())
                : reader.read(article);
    }

    private void show(Told told, Reading reading, Only wanted, Sheet sheet) {
        if (json) {
            terminal.out().print(ReadingJson.line(wanted.of(reading), told.identification()) + "\n");
        } else {
            terminal.out().print(shown++ == 0 ? "" : "\n" + "─".repeat(sheet.width()) + "\n\n");
            Explanation.write(sheet, wanted, told, reading);
        }
        terminal.out().flush();
    }

    private List<Found> in(String file, Articles articles) {
        var isStdin = file.equals("-");
        var name = isStdin ? "standard input" : file;
        try (var in = isStdin ? terminal.in() : Files.newInputStream(Path.of(file))) {
            return articles.in(name, bytes(in));
        } catch (NoSuchFileException | InvalidPathException missing) {
            return wrong(name, "there is no such file. Give the path of a file, or - for standard input");
        } catch (IOException unreadable) {
            return wrong(name, "cannot be read: " + unreadable.getMessage() + ". Give a file that you may read");
        }
    }

    private static List<Found> wrong(String file, String words) {
        return List.of(new Found.Wrong(Harmless.line(file + ": " + words + ".")));
    }

    private static byte[] bytes(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("more than " + LARGEST + " bytes, expected at most that; split it");
        }
        return bytes;
    }

    /** Told on stderr, after what stands on stdout so far. */
    private int refuse(String words) {
        terminal.out().flush();
        terminal.err().print(words + "\n");
        terminal.err().flush();
        return ExitCode.USAGE;
    }
}
