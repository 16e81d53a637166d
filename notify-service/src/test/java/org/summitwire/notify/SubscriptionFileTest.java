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
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.summitwire.notify.delivery.TargetChecks;
import org.summitwire.notify.messaging.SubscriptionMessages;
import org.summitwire.notify.messaging.SubscriptionPost;
import org.summitwire.notify.messaging.SubscriptionTable;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

@ExtendWith(OutputCaptureExtension.class)
class SubscriptionFileTest {

    private static final String TOPIC = Topic.Names.SUBSCRIPTIONS;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-14T12:00:00Z"), ZoneOffset.UTC);

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
        var settings = settings(file);
        var messages = new SubscriptionMessages(new Sealing(settings.serviceKey()));
        var table = new SubscriptionTable(SubscriptionFileTest::emptyTopic, SchemaIds.bundled(), messages, List.of());
        var post = new SubscriptionPost(written, SchemaIds.bundled(), messages, table, Duration.ofMillis(1));
        var starting = new SubscriptionFile(settings, table, post, TargetChecks.allowing(), NOON);

        table.follower().start();
        starting.start();
        await().atMost(PATIENCE).until(() -> !written.history().isEmpty());
        starting.stop();
        table.follower().stop();

        assertThat(written.history())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).asString(UTF_8).isEqualTo("desk"));
        assertThat(log.getOut())
                .contains("is left out, line 1: [channel.target is https://inside.example/…")
                .contains("summitwire.notify.web.allowed-hosts")
                .doesNotContain("T0KEN");
    }

    private static SubscriptionSettings settings(Path file) {
        return new SubscriptionSettings(Base64.getEncoder().encodeToString(new byte[32]), file, Duration.ofSeconds(1));
    }

    private static MockConsumer<byte[], byte[]> emptyTopic() {
        var partition = new TopicPartition(TOPIC, 0);
        var consumer = new MockConsumer<byte[], byte[]>("earliest");
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, null, null, null)));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, 0L));
        return consumer;
    }
}
