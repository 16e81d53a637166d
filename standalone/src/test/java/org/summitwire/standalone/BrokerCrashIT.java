package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The broker is killed while a transaction is decided, again and again: what was decided is carried out on all partitions at
 * the next start, and no transaction stays open. {@code -Dsummitwire.crashes=…} for more of it, {@code -Dsummitwire.seed=…} for
 * the same moments once more.
 */
class BrokerCrashIT {

    private static final int CRASHES = Integer.getInteger("summitwire.crashes", 3);
    private static final long SEED = Long.getLong("summitwire.seed", 20251220);
    private static final int WARM = 50;
    private static final int LATEST_MS = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path data;

    @Test
    void aTransactionThatACrashInterruptsIsCarriedOutOrUndoneOnAllPartitions() throws Exception {
        var random = new Random(SEED);
        System.out.println("seed " + SEED);
        for (var crash = 0; crash < CRASHES; crash++) {
            tellAndCrash(random.nextInt(LATEST_MS));

            requireAllIsDecided("after crash " + (crash + 1));
        }
    }

    private void requireAllIsDecided(String when) throws Exception {
        try (var broker = EmbeddedBroker.start(data, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            Teller.producer(broker.bootstrapServers()).close();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(ends(admin, IsolationLevel.READ_COMMITTED))
                    .as("%s nothing is open", when)
                    .isEqualTo(ends(admin, IsolationLevel.READ_UNCOMMITTED)));
            assertThat(told(broker.bootstrapServers()).values().stream().distinct())
                    .as("%s each partition has as many records", when)
                    .hasSize(1);
        }
    }

    private void tellAndCrash(int wait) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Program.java(),
                        "-Xmx200m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Teller.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var heard = 0; heard < WARM; heard++) {
                assertThat(said.readLine()).as("the process is at work").isNotNull();
            }
            assertThat(process.waitFor(wait, TimeUnit.MILLISECONDS)).isFalse();
        } finally {
            process.destroyForcibly().waitFor(); // SIGKILL
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, IsolationLevel isolation) throws Exception {
        var asked = partitions().stream().collect(toMap(it -> it, it -> OffsetSpec.latest()));
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked, new ListOffsetsOptions(isolation))
                .all()
                .get()
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static Map<Integer, Integer> told(String brokers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(partitions());
            consumer.seekToBeginning(partitions());
            var ends = consumer.endOffsets(partitions());
            var told = new HashMap<Integer, Integer>();
            while (partitions().stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(it -> told.merge(it.partition(), 1, Integer::sum));
            }
            return told;
        }
    }

    private static List<TopicPartition> partitions() {
        return IntStream.range(0, Teller.PARTITIONS)
                .mapToObj(it -> new TopicPartition(Teller.TOPIC, it))
                .toList();
    }
}
