package org.summitwire.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.summitwire.event.SubscriptionConfigured;
import org.summitwire.notify.delivery.TargetChecks;
import org.summitwire.notify.messaging.SubscriptionMessages;
import org.summitwire.notify.messaging.SubscriptionPost;
import org.summitwire.notify.messaging.SubscriptionTable;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.ServiceKey;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper.NotKept;
import org.summitwire.notify.subscription.config.Reading;
import org.summitwire.notify.subscription.config.SubscriptionForm;
import org.summitwire.notify.subscription.config.SubscriptionList;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

@ExtendWith(OutputCaptureExtension.class)
class SubscriptionFileTest {

    private static final String TOPIC = Topic.Names.SUBSCRIPTIONS;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-14T12:00:00Z"), ZoneOffset.UTC);

    private static final String BASE64 = Base64.getEncoder().encodeToString(new byte[32]);
    private static final ServiceKey KEY = ServiceKey.of(BASE64);
    private static final SubscriptionMessages MESSAGES = new SubscriptionMessages(new Sealing(KEY));

    private final Deserializer<SubscriptionConfigured> records =
            AvroSerde.of(SubscriptionConfigured.class, SchemaIds.bundled()).deserializer();
    private final MockProducer<byte[], byte[]> written =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    @TempDir
    private Path folder;

    @Test
    void oneThatWouldNotBeSentToIsLeftOutWithItsReasonAndTheOthersArePutIn(CapturedOutput log) throws IOException {
        var file = Files.writeString(
                folder.resolve("subscriptions.json"),
                """
                {"id":"inside","channel":{"kind":"webhook","target":"https://inside.example/T0KEN"}}
                {"id":"desk","channel":{"kind":"webhook","target":"https://hooks.example/T0KEN"}}
                """);

        putIn(file);

        assertThat(written.history())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).asString(UTF_8).isEqualTo("desk"));
        assertThat(log.getOut())
                .contains("is left out, line 1: [channel.target is https://inside.example/…")
                .contains("summitwire.notify.web.allowed-hosts")
                .doesNotContain("T0KEN");
    }

    @ParameterizedTest
    @CsvSource({"Desk, false", "Desk of Japan, true"})
    void oneThatTheServiceTurnedOffStaysOffUntilSomebodyChangesIt(String name, boolean isPutIn) throws Exception {
        var entry =
                """
                {"id":"desk","name":"Desk","channel":{"kind":"webhook","target":"https://hooks.example/T0KEN"}}
                {"id":"last","channel":{"kind":"feed"}}
                """;
        var file = Files.writeString(folder.resolve("subscriptions.json"), entry.replace("\"Desk\"", '"' + name + '"'));

        putIn(
                file,
                read(entry)
                        .disabled(
                                "the receiver answered 410 Gone", NOON.instant().plusSeconds(9)));

        assertThat(written.history())
                .extracting(it -> new String(it.key(), UTF_8))
                .containsExactlyElementsOf(isPutIn ? List.of("desk", "last") : List.of("last"));
        assertThat(written.history()).allSatisfy(it -> assertThat(
                        records.deserialize(TOPIC, it.value()).getEnabled())
                .isTrue());
    }

    /** Until the last of the file is put in. */
    private void putIn(Path file, Subscription... there) throws IOException {
        var settings = settings(file);
        var topic = topic(there);
        var table = new SubscriptionTable(() -> topic, SchemaIds.bundled(), MESSAGES, List.of());
        var post = new SubscriptionPost(written, SchemaIds.bundled(), MESSAGES, table, Duration.ofMillis(1));
        var starting = new SubscriptionFile(settings, table, post, TargetChecks.allowing(), NOON);
        var ids = Files.readAllLines(file);
        var last = ids.get(ids.size() - 1).replaceAll(".*\"id\":\"([a-z]+)\".*", "$1");

        table.follower().start();
        starting.start();
        await().atMost(PATIENCE)
                .until(() -> written.history().stream().anyMatch(it -> new String(it.key(), UTF_8).equals(last)));
        starting.stop();
        table.follower().stop();
    }

    private static Subscription read(String entry) {
        var read = SubscriptionList.read(
                entry.getBytes(UTF_8), id -> new SubscriptionForm(null, null, NOON.instant(), new Sealing(KEY)));
        return ((Reading.Right<Subscription>) read.values().iterator().next()).value();
    }

    private static SubscriptionSettings settings(Path file) {
        return new SubscriptionSettings(BASE64, file, Duration.ofSeconds(1));
    }

    private static MockConsumer<byte[], byte[]> topic(Subscription... there) {
        var partition = new TopicPartition(TOPIC, 0);
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, (long) there.length));
        consumer.schedulePollTask(() -> {
            for (int at = 0; at < there.length; at++) {
                consumer.addRecord(
                        new ConsumerRecord<>(TOPIC, 0, at, there[at].id().getBytes(UTF_8), value(there[at])));
            }
        });
        return consumer;
    }

    private static byte[] value(Subscription subscription) {
        var producer =
                new MockProducer<byte[], byte[]>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
        var table = new SubscriptionTable(SubscriptionFileTest::topic, SchemaIds.bundled(), MESSAGES, List.of());
        try (var post = new SubscriptionPost(producer, SchemaIds.bundled(), MESSAGES, table, Duration.ofMillis(1))) {
            post.put(subscription);
            return producer.history().get(0).value();
        } catch (NotKept never) {
            throw new IllegalStateException(never);
        }
    }
}
