package org.summitwire.benchmark.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;

/** Kafka Streams that do next to nothing, with the settings of the services' own: what the services could reach at most. */
final class BareStreams implements AutoCloseable {

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();
    /** Groups for the count: that many have the first two characters of an article's id. */
    private static final int OF_KEY = 2;

    private final KafkaStreams streams;

    private final CountDownLatch running;

    private BareStreams(KafkaStreams streams, CountDownLatch running) {
        this.streams = streams;
        this.running = running;
    }

    /** Counts the records of a topic by groups of keys: one repartition with the whole values, one store with its log. */
    static BareStreams counting(String topic, AtomicLong counted, Stand stand) {
        var builder = new StreamsBuilder();
        var counts = new HashMap<String, Long>();
        builder.stream(topic, Consumed.with(BYTES, BYTES))
                .groupBy((key, value) -> new String(key, 0, OF_KEY, US_ASCII), Grouped.with(Serdes.String(), BYTES))
                .count(Materialized.with(Serdes.String(), Serdes.Long()))
                .toStream()
                .foreach((group, count) -> {
                    var before = counts.put(group, count);
                    counted.addAndGet(count - (before == null ? 0 : before));
                });
        return start("bare-" + topic, builder.build(), stand);
    }

    /** Passes records on as they are. */
    static BareStreams passing(String from, String to, Stand stand) {
        var builder = new StreamsBuilder();
        builder.stream(from, Consumed.with(BYTES, BYTES)).to(to, Produced.with(BYTES, BYTES));
        return start("bare-" + to, builder.build(), stand);
    }

    private static BareStreams start(String application, Topology topology, Stand stand) {
        var settings = new Properties();
        settings.putAll(stand.streamsSettings());
        settings.putAll(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG,
                application,
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                stand.brokers(),
                StreamsConfig.STATE_DIR_CONFIG,
                stand.folder().resolve("bare").toString(),
                "auto.offset.reset",
                "earliest"));
        var running = new CountDownLatch(1);
        var streams = new KafkaStreams(topology, settings);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            }
        });
        streams.start();
        return new BareStreams(streams, running);
    }

    void awaitRunning() throws InterruptedException {
        running.await();
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(20));
        streams.cleanUp();
    }
}
