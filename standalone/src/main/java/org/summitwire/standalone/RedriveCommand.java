package org.summitwire.standalone;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.summitwire.wire.Redrive;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what was set aside, and feeds it again. */
@Command(
        name = "redrive",
        mixinStandardHelpOptions = true,
        description = {
            "Feed what was set aside (topics *.dlq) again, each record once, to where it came from. Works on a running"
                    + " Summitwire or any cluster that it runs on. Mend the cause first: what fails again is set aside again."
        })
final class RedriveCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "TOPIC",
            arity = "0..1",
            description =
                    "the topic of dead letters, for example articles.published.v1.model-service.dlq (default: all)")
    private @Nullable String topic;

    @Option(names = "--brokers", paramLabel = "HOST:PORT", description = "(default: ${DEFAULT-VALUE})")
    private String brokers = "localhost:9092";

    @Option(names = "--reason", paramLabel = "WORD", description = "only what was set aside for this reason")
    private @Nullable String reason;

    @Option(names = "--dry-run", description = "list what is set aside and change nothing")
    private boolean dryRun;

    @Override
    public Integer call() {
        var redrive = new Redrive(brokers);
        try {
            var selection = new Redrive.Selection(topic, reason);
            return dryRun ? list(redrive.list(selection)) : run(redrive, selection);
        } catch (KafkaException e) {
            throw new StartFailed(
                    "Cannot work on the broker at " + brokers + ": " + e.getMessage()
                            + ". Is Summitwire running? Start it with ./run, or name its broker with --brokers.",
                    e);
        } catch (IllegalArgumentException e) {
            throw new StartFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static int list(List<Redrive.Parked> parked) {
        var out = System.out;
        out.printf("%d records are set aside.%n", parked.size());
        parked.forEach(it -> out.printf(
                "%s  from %s  stage %s  reason %s%n    %s%n",
                it.position(), it.origin(), it.stage(), it.reason(), it.cause()));
        return ExitCode.OK;
    }

    private static int run(Redrive redrive, Redrive.Selection selection) {
        var out = System.out;
        var outcome = redrive.run(
                selection, step -> out.printf("%s: %s%n", step.parked().position(), step.told()));
        outcome.fed().forEach((origin, count) -> out.printf("%d fed again to %s%n", count, origin));
        outcome.left().forEach((letters, count) -> out.printf("%d left on %s%n", count, letters));
        if (outcome.fed().isEmpty() && outcome.left().isEmpty()) {
            out.println("Nothing is set aside.");
        }
        return ExitCode.OK;
    }
}
