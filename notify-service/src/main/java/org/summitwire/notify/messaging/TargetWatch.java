package org.summitwire.notify.messaging;

import static java.util.Objects.requireNonNull;
import static org.apache.kafka.streams.processor.PunctuationType.WALL_CLOCK_TIME;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.wire.DeadLetters;

/**
 * Hears changes, and every now and then looks through all targets once, a bounded number at a time. The time of day is that
 * of Kafka Streams. While old changes are worked through, as after a time away, nobody is reminded: what is said of a target
 * further on is not heard yet.
 */
final class TargetWatch extends ContextualProcessor<String, SummitChanged, String, AlertRaised> {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration OLD = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(TargetWatch.class);

    private final ReminderDesk desk;
    private final MeterRegistry meters;
    private final Reminders reminders;

    private @Nullable WatchedTargets targets;

    /** Whether the last record since the last check was old when it came. */
    private boolean isBehind;

    /** The last key that was looked at in a check that is not over; null where none is under way. */
    private @Nullable String reached;

    private @Nullable Cancellable rest;

    TargetWatch(ReminderDesk desk, MeterRegistry meters, Reminders reminders) {
        this.desk = desk;
        this.meters = meters;
        this.reminders = reminders;
    }

    @Override
    public void init(ProcessorContext<String, AlertRaised> context) {
        super.init(context);
        targets = new WatchedTargets(context.getStateStore(WatchedTargets.STORE));
        if (reminders.enabled()) {
            context.schedule(reminders.checkEvery(), WALL_CLOCK_TIME, this::check);
        }
    }

    @Override
    public void process(Record<String, SummitChanged> message) {
        isBehind = context().currentSystemTimeMs() - message.timestamp() > OLD.toMillis();
        targets().hear(message.value());
    }

    private void check(long time) {
        if (isBehind) {
            isBehind = false;
            LOG.info(
                    "reminders put off task={} why=\"old changes are worked through\"",
                    context().taskId());
        } else if (rest == null) {
            look(time);
        }
    }

    private void look(long time) {
        var next = targets().next(reached, reminders.most());
        next.forEach(entry -> remind(entry, Instant.ofEpochMilli(time)));
        if (next.size() == reminders.most()) {
            reached = next.get(next.size() - 1).key;
            rest = rest == null ? context().schedule(PAUSE, WALL_CLOCK_TIME, this::look) : rest;
        } else {
            end();
        }
    }

    private void end() {
        reached = null;
        if (rest != null) {
            rest.cancel();
            rest = null;
        }
    }

    private void remind(KeyValue<String, WatchedTarget> entry, Instant now) {
        var due = due(entry, now);
        if (due.isEmpty()) {
            return;
        }
        var watch = entry.value.watch();
        for (var alert : due) {
            tell(alert);
            watch = watch.reminded(alert.getAlertId());
        }
        targets().keep(entry.key, new WatchedTarget(entry.value.last(), watch));
    }

    /** A timer has no record to park: one target that cannot be told must not keep the others from being told. */
    private List<AlertRaised> due(KeyValue<String, WatchedTarget> entry, Instant now) {
        try {
            return desk.due(entry.value, now);
        } catch (RuntimeException untold) {
            DeadLetters.count(
                    RaiseAlerts.SERVICE, "reminders", untold.getClass().getSimpleName());
            LOG.warn(
                    "target is not watched any more target={} change={} cause=\"{}\"; it is again with its next change",
                    entry.key,
                    entry.value.last().getChangeId(),
                    untold.toString());
            targets().forget(entry.key);
            return List.of();
        }
    }

    private void tell(AlertRaised alert) {
        var headers = new RecordHeaders();
        AlertMessages.writeHeaders(headers, alert);
        context()
                .forward(new Record<>(
                        alert.getSummitId(), alert, alert.getKnownAt().toEpochMilli(), headers));
        meters.counter(RaiseAlerts.RAISED, "class", "reminder", "kind", "target")
                .increment();
        LOG.info(
                "reminder raised alert={} summit={} fact={} change={} headline=\"{}\"",
                alert.getAlertId(),
                alert.getSummitId(),
                alert.getFactId(),
                alert.getChangeId(),
                alert.getHeadline());
    }

    private WatchedTargets targets() {
        return requireNonNull(targets, "init comes first");
    }
}
