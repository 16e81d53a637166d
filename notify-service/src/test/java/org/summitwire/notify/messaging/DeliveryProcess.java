package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.AlertWriters;
import org.summitwire.notify.alerting.ReminderPolicy;
import org.summitwire.notify.delivery.Attempt;
import org.summitwire.notify.delivery.Dispatch;
import org.summitwire.notify.delivery.Notice;
import org.summitwire.notify.delivery.RetrySchedule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterHandler;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import org.summitwire.wire.WireSettings;

/** The streams of the notify service in a process that can be killed, without all that takes long to start. */
public final class DeliveryProcess {

    /** Each takes what its name says. */
    static final List<Subscription> SUBSCRIPTIONS = List.of(
            Subscribers.desk("all"),
            Subscribers.filtered("targets", "kind = 'target'"),
            Subscribers.filtered("documents", "kind = 'document'"),
            Subscribers.voices("two-voices", 2),
            Subscribers.desk("flaky"));

    private static final RetrySchedule RETRIES = new RetrySchedule(
            List.of(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofHours(1)),
            Duration.ofHours(1));

    private final HttpClient http = HttpClient.newHttpClient();
    private final String instance;
    private final URI receiver;

    private DeliveryProcess(String instance, URI receiver) {
        this.instance = instance;
        this.receiver = receiver;
    }

    /** Brokers, the name of the instance, the folder of its state, the address of the receiver. */
    public static void main(String[] arguments) {
        var process = new DeliveryProcess(arguments[1], URI.create(arguments[3]));
        start(alerts(), settings("notify-service-alerts", arguments));
        start(process.deliveries(), settings("notify-service-deliveries", arguments));
    }

    private static void start(Topology topology, Properties settings) {
        var streams = new KafkaStreams(topology, settings);
        streams.setUncaughtExceptionHandler(failure -> {
            failure.printStackTrace();
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        });
        streams.start();
    }

    private static Topology alerts() {
        var builder = new StreamsBuilder();
        var reminders = new Reminders(false, Duration.ofHours(1), new ReminderPolicy(null), Reminders.MOST);
        var changes = serde(SummitChanged.class);
        new AlertTopology(new AlertWriters("en"), new SimpleMeterRegistry(), changes, reminders)
                .apply(builder.stream(Topic.Names.SUMMITS_CHANGED, Consumed.with(Serdes.String(), changes)))
                .to(Topic.Names.ALERTS_RAISED, Produced.with(Serdes.String(), serde(AlertRaised.class)));
        return builder.build();
    }

    private Topology deliveries() {
        var builder = new StreamsBuilder();
        var subscribers = new Subscribers();
        subscribers.set(SUBSCRIPTIONS.toArray(Subscription[]::new));
        var clock = Clock.systemUTC();
        var dispatch = new Dispatch(Dispatch.Width.USUAL, clock, Dispatch.threads());
        var outgoing = new Outgoing(
                subscribers,
                patience -> true,
                (subscription, because, now) -> Optional.empty(),
                subscription -> this::post,
                dispatch,
                RETRIES,
                new DeliveryMeters(new SimpleMeterRegistry(), dispatch, clock),
                Outgoing.MOST_EACH);
        new DeliveryTopology(outgoing, SchemaIds.bundled())
                .apply(builder.stream(
                        Topic.Names.SUMMITS_CHANGED, Consumed.with(Serdes.String(), serde(SummitChanged.class))))
                .apply(builder.stream(
                        Topic.Names.ALERTS_RAISED, Consumed.with(Serdes.String(), serde(AlertRaised.class))))
                .apply(builder.stream(
                        Topic.Names.DELIVERIES_DUE, Consumed.with(Serdes.String(), serde(DeliveryDue.class))))
                .to(Topic.Names.DELIVERIES, Produced.with(Serdes.String(), serde(DeliveryRecorded.class)));
        return builder.build();
    }

    /** One line: subscription, message, alert, instance. */
    private Attempt post(Notice notice) throws InterruptedException {
        var line = notice.subscription().id() + " " + notice.id() + " "
                + notice.alerts().get(0).id() + " " + instance;
        var request = HttpRequest.newBuilder(receiver)
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofString(line, UTF_8))
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            return status == 200 ? new Attempt.Delivered() : new Attempt.Failed("answered " + status, null);
        } catch (IOException failed) {
            return new Attempt.Failed(failed.toString(), null);
        }
    }

    private static <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
        return AvroSerde.of(type, SchemaIds.bundled());
    }

    /** As in wire.yml; sessions as short as a broker allows. */
    private static Properties settings(String application, String... arguments) {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, arguments[0]);
        settings.put(StreamsConfig.STATE_DIR_CONFIG, arguments[2]);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 100);
        settings.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        settings.put("group.instance.id", arguments[1]);
        settings.put("session.timeout.ms", 6000);
        settings.put("heartbeat.interval.ms", 1000);
        settings.put(WireSettings.SERVICE, "notify-service");
        settings.put(DeadLetterHandler.SOURCE_TOPIC, Topic.Names.ALERTS_RAISED);
        return settings;
    }
}
