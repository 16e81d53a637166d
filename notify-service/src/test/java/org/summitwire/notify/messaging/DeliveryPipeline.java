package org.summitwire.notify.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.delivery.Dispatch;
import org.summitwire.notify.delivery.Notice;
import org.summitwire.notify.delivery.RetrySchedule;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterHandler;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import org.summitwire.wire.WireSettings;

/** Alerts and their delivery in the topology driver, on one thread, with a wall clock that tests turn. */
final class DeliveryPipeline implements AutoCloseable {

    static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofMinutes(30)), Duration.ofHours(1));
    static final int MOST = 3;

    final Subscribers subscribers = new Subscribers();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final List<String> configured = new ArrayList<>();
    final TopologyTestDriver driver;

    private final List<Notice> sent = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Attempt>> answers = new HashMap<>();
    private Runnable meanwhile = () -> {};
    private final Dispatch dispatch;
    private final Consumer<Notice> way;
    private volatile Instant now;

    /** The Saturday on which the news comes, just before noon in Jakarta. */
    DeliveryPipeline() {
        this(Instant.parse("2025-12-21T04:59:00Z"));
    }

    DeliveryPipeline(Instant start) {
        this(start, MOST);
    }

    /**
     * Alerts and their delivery.
     *
     * @param most deliveries that may wait for one subscription
     */
    DeliveryPipeline(Instant start, int most) {
        this(start, most, Runnable::run, notice -> {});
    }

    /**
     * Alerts and their delivery on other threads.
     *
     * @param most deliveries that may wait for one subscription
     * @param way what each message passes on its way
     */
    DeliveryPipeline(Instant start, int most, Executor threads, Consumer<Notice> way) {
        now = start;
        this.way = way;
        dispatch = new Dispatch(Dispatch.Width.USUAL, () -> now, threads);
        driver = new TopologyTestDriver(topology(most), settings(), now);
    }

    private static <T extends org.apache.avro.specific.SpecificRecord> Serde<T> serde(Class<T> type) {
        return AvroSerde.of(type, SchemaIds.bundled());
    }

    private Topology topology(int most) {
        var builder = new StreamsBuilder();
        var changed =
                builder.stream(Topic.Names.SUMMITS_CHANGED, Consumed.with(Serdes.String(), serde(SummitChanged.class)));
        var raised =
                builder.stream(Topic.Names.ALERTS_RAISED, Consumed.with(Serdes.String(), serde(AlertRaised.class)));
        var due = builder.stream(Topic.Names.DELIVERIES_DUE, Consumed.with(Serdes.String(), serde(DeliveryDue.class)));
        var outgoing = new Outgoing(
                subscribers,
                patience -> true,
                (subscription, because, time) -> {
                    configured.add(subscription.id() + ": " + because);
                    subscribers.replace(subscription.disabled(because, time));
                    return java.util.Optional.of(SubscriptionConfigured.newBuilder()
                            .setId(subscription.id())
                            .setName(subscription.name())
                            .setChannel(org.summitwire.event.Channel.newBuilder()
                                    .setKind(org.summitwire.event.ChannelKind.WEBHOOK)
                                    .build())
                            .setEnabled(false)
                            .setDisabledBecause(because)
                            .setChangedAt(time)
                            .build());
                },
                subscription -> this::answer,
                dispatch,
                RETRIES,
                new DeliveryMeters(meters, dispatch, () -> now),
                most);
        new DeliveryTopology(outgoing, SchemaIds.bundled())
                .apply(changed)
                .apply(raised)
                .apply(due)
                .to(Topic.Names.DELIVERIES, Produced.with(Serdes.String(), serde(DeliveryRecorded.class)));
        return builder.build();
    }

    private Attempt answer(Notice notice) {
        way.accept(notice);
        sent.add(notice);
        meanwhile.run();
        meanwhile = () -> {};
        var next = answers.getOrDefault(notice.subscription().id(), new ArrayDeque<>());
        return next.isEmpty() ? new Attempt.Delivered() : next.size() == 1 ? next.peek() : next.remove();
    }

    /** What the receiver says: each once, the last one from then on. */
    void answers(String subscription, Attempt... attempts) {
        answers.put(subscription, new ArrayDeque<>(List.of(attempts)));
    }

    /** What happens while the next message is under way. */
    void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    static Attempt failed(String cause) {
        return new Attempt.Failed(cause, null);
    }

    void hear(SummitChanged change) {
        driver.createInputTopic(
                        Topic.Names.SUMMITS_CHANGED,
                        Serdes.String().serializer(),
                        serde(SummitChanged.class).serializer())
                .pipeInput(change.getSummitId(), change, now);
    }

    /** The alert that this change raises comes in. */
    AlertRaised raise(SummitChanged change) {
        return raise(change, List.of());
    }

    AlertRaised raise(SummitChanged change, List<String> corrects) {
        var alert =
                AlertRaised.newBuilder(alertOn(change)).setCorrects(corrects).build();
        raise(alert);
        return alert;
    }

    void raise(AlertRaised alert) {
        driver.createInputTopic(
                        Topic.Names.ALERTS_RAISED,
                        Serdes.String().serializer(),
                        serde(AlertRaised.class).serializer())
                .pipeInput(alert.getSummitId(), alert, now);
    }

    static AlertRaised alertOn(SummitChanged change) {
        try (var pipeline = AlertPipeline.withoutReminders()) {
            pipeline.hear(change);
            return pipeline.alerts().get(0);
        }
    }

    void due(TestRecord<String, DeliveryDue> record) {
        driver.createInputTopic(
                        Topic.Names.DELIVERIES_DUE,
                        Serdes.String().serializer(),
                        serde(DeliveryDue.class).serializer())
                .pipeInput(record);
    }

    /** Lets so much time pass, tick by tick at first. */
    void pass(Duration time) {
        advance(AlertBringer.TICK.compareTo(time) < 0 ? AlertBringer.TICK : time);
        if (AlertBringer.TICK.compareTo(time) < 0) {
            advance(time.minus(AlertBringer.TICK));
            advance(AlertBringer.TICK);
        }
    }

    private void advance(Duration time) {
        now = now.plus(time);
        driver.advanceWallClockTime(time);
    }

    void at(String time) {
        pass(Duration.between(now, Instant.parse(time)));
    }

    void tick() {
        pass(AlertBringer.TICK);
    }

    Instant now() {
        return now;
    }

    /** What went out since the last look: subscription, message and the facts that it tells of. */
    List<String> sent() {
        var all = sent.stream()
                .map(it -> it.subscription().id() + " "
                        + it.alerts().stream().map(Alert::factId).collect(Collectors.joining("+")))
                .toList();
        sent.clear();
        return all;
    }

    List<Notice> notices() {
        var all = List.copyOf(sent);
        sent.clear();
        return all;
    }

    /** What was told of deliveries since the last look. */
    List<DeliveryRecorded> recorded() {
        return read(Topic.Names.DELIVERIES, DeliveryRecorded.class).stream()
                .map(TestRecord::value)
                .toList();
    }

    List<String> states() {
        return recorded().stream()
                .map(it -> it.getSubscriptionId() + " " + it.getStatus() + " " + it.getAttempts()
                        + (it.getWhy() == null ? "" : " " + it.getWhy()))
                .toList();
    }

    List<TestRecord<String, DeliveryDue>> parked() {
        return read("deliveries.due.v1.notify-service.dlq", DeliveryDue.class);
    }

    List<TestRecord<String, DeliveryDue>> matched() {
        return read(Topic.Names.DELIVERIES_DUE, DeliveryDue.class);
    }

    List<SubscriptionConfigured> turnedOff() {
        return read(Topic.Names.SUBSCRIPTIONS, SubscriptionConfigured.class).stream()
                .map(TestRecord::value)
                .toList();
    }

    private <T extends org.apache.avro.specific.SpecificRecord> List<TestRecord<String, T>> read(
            String topic, Class<T> type) {
        return driver.createOutputTopic(
                        topic, Serdes.String().deserializer(), serde(type).deserializer())
                .readRecordsToList();
    }

    @Override
    public void close() {
        dispatch.close();
        driver.close();
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(WireSettings.SERVICE, "notify-service");
        settings.put(DeadLetterHandler.SOURCE_TOPIC, Topic.Names.ALERTS_RAISED);
        return settings;
    }
}
