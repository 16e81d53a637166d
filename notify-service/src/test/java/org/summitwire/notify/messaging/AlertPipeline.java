package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.AlertWriters;
import org.summitwire.notify.alerting.ReminderPolicy;
import org.summitwire.notify.alerting.Silence;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterHandler;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.WireSettings;

/** The topology in its driver, with a wall clock that tests turn. */
final class AlertPipeline implements AutoCloseable {

    static final String TOPIC = "summits.changed.v1";
    static final Duration CHECK = Duration.ofHours(1);

    final Serde<SummitChanged> changes = AvroSerde.of(SummitChanged.class, SchemaIds.bundled());
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final TopologyTestDriver driver;

    private final Serde<AlertRaised> alerts = AvroSerde.of(AlertRaised.class, SchemaIds.bundled());
    private final TestInputTopic<String, SummitChanged> changed;
    private final TestOutputTopic<String, AlertRaised> raised;
    private Instant now;

    private AlertPipeline(Reminders reminders, Instant now) {
        this.now = now;
        driver = new TopologyTestDriver(topology(reminders), settings(), now);
        changed = driver.createInputTopic(TOPIC, Serdes.String().serializer(), changes.serializer());
        raised = driver.createOutputTopic("alerts.raised.v1", Serdes.String().deserializer(), alerts.deserializer());
    }

    static AlertPipeline withoutReminders() {
        return new AlertPipeline(reminders(false, null, Reminders.MOST), Changes.KNOWN);
    }

    static AlertPipeline reminding(@Nullable String silentAfter) {
        return reminding(silentAfter, Reminders.MOST);
    }

    static AlertPipeline reminding(@Nullable String silentAfter, int most) {
        return new AlertPipeline(reminders(true, silentAfter, most), Changes.KNOWN);
    }

    private static Reminders reminders(boolean enabled, @Nullable String silentAfter, int most) {
        var silence = silentAfter == null ? null : Silence.parse(silentAfter);
        return new Reminders(enabled, CHECK, new ReminderPolicy(silence), most);
    }

    /** The change comes in now, whenever it says that it was known. */
    void hear(SummitChanged change) {
        changed.pipeInput(change.getSummitId(), change, now);
    }

    /** The change comes in now, with the record's time. */
    void hearLate(SummitChanged change, Instant time) {
        changed.pipeInput(change.getSummitId(), change, time);
    }

    /** Lets the wall clock be that time, at which whatever is due by then is done once. */
    void at(String time) {
        var then = Instant.parse(time);
        driver.advanceWallClockTime(Duration.between(now, then));
        now = then;
    }

    void wait(Duration time) {
        at(now.plus(time).toString());
    }

    TestRecord<String, AlertRaised> record() {
        return raised.readRecord();
    }

    List<AlertRaised> alerts() {
        return raised.readValuesToList();
    }

    List<String> headlines() {
        return alerts().stream().map(AlertRaised::getHeadline).toList();
    }

    /** How many targets are watched. */
    int watched() {
        var number = 0;
        try (var all = driver.getKeyValueStore(WatchedTargets.STORE).all()) {
            for (; all.hasNext(); all.next()) {
                number++;
            }
        }
        return number;
    }

    private Topology topology(Reminders reminders) {
        var builder = new StreamsBuilder();
        new AlertTopology(new AlertWriters("en"), meters, changes, reminders)
                .apply(builder.stream(TOPIC, Consumed.with(Serdes.String(), changes)))
                .to("alerts.raised.v1", Produced.with(Serdes.String(), alerts));
        return builder.build();
    }

    String description() {
        return topology(reminders(false, null, 1)).describe().toString();
    }

    @Override
    public void close() {
        driver.close();
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(WireSettings.SERVICE, "notify-service");
        settings.put(DeadLetterHandler.SOURCE_TOPIC, TOPIC);
        return settings;
    }
}
