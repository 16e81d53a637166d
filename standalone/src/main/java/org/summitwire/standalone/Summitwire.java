package org.summitwire.standalone;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;

/** The command line. Without a command it serves. */
@Command(
        name = "run",
        description = {
            "Summitwire reads news and keeps, for every meeting of states, an account of what was agreed there,"
                    + " with the evidence; it raises an alert for each new document or target.",
            ""
        },
        header = "Summitwire: what meetings of states agreed on, as it is reported.%n",
        synopsisHeading = "Usage: ",
        commandListHeading = "%nCommands (without one: serve)%n",
        optionListHeading = "%nOptions%n",
        footer = {
            "",
            "Examples",
            "  ./run                                serve on http://localhost:8080, broker on localhost:9092",
            "  ./run --language id                  the same, alerts in Indonesian",
            "  ./run --webhook http://localhost:9000/hook",
            "  ./run read article.txt               what is read from an article, and why",
            "  ./run clean pages/ >articles.jsonl   the articles on web pages in a folder",
            "  ./run replay articles.jsonl >out.jsonl",
            "  ./run redrive --dry-run              list what was set aside",
            "  ./run key --role editor              a key for somebody who may change things",
            "",
            "Environment: SUMMITWIRE_HEAP (320m), SUMMITWIRE_JAVA_OPTS, SUMMITWIRE_NO_BUILD=1 (run the jar as it is)."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Summitwire.ServeCommand.class,
            ReadCommand.class,
            CleanCommand.class,
            Replay.class,
            RedriveCommand.class,
            KeyCommand.class,
            HelpCommand.class
        })
final class Summitwire extends Serve {

    /** The default by its name. */
    @Command(
            name = "serve",
            mixinStandardHelpOptions = true,
            description = "Start the broker and the services, feed the seeds, and show the alerts.")
    static final class ServeCommand extends Serve {}

    private Summitwire() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Summitwire())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Summitwire::explain);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        var words = wordsFor(failure);
        if (words == null) {
            failure.printStackTrace(err);
            return ExitCode.SOFTWARE;
        }
        err.println(words);
        return ExitCode.USAGE;
    }

    /** What the user can mend; null where the program is wrong. */
    private static @Nullable String wordsFor(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailed) {
                return cause.getMessage();
            }
            if (cause instanceof BeanCreationException
                    && NestedExceptionUtils.getMostSpecificCause(cause) instanceof IllegalArgumentException) {
                return "A setting is not right: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
            }
        }
        return null;
    }
}
