package org.summitwire.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.ArticlePublished;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/** Two processes share twenty hosts, one is killed in the midst of polls: each article comes, and comes once. */
class TakeOverIT {

    private static final int HOSTS = 20;
    private static final int FIRST = 3;
    private static final int LATER = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Process> processes = new ArrayList<>();
    private final AtomicInteger pagesAsked = new AtomicInteger();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final Set<String> askedTwiceAtOnce = ConcurrentHashMap.newKeySet();
    private volatile int entries = FIRST;
    private KafkaClusterTestKit broker;
    private HttpServer web;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws Exception {
        var nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumBrokerNodes(1)
                .setNumControllerNodes(1)
                .build();
        broker = new KafkaClusterTestKit.Builder(nodes)
                .setConfigProp("auto.create.topics.enable", "false")
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("transaction.state.log.replication.factor", "1")
                .setConfigProp("transaction.state.log.min.isr", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .build();
        broker.format();
        broker.startup();
        broker.waitForReadyBrokers();
        web = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 100);
        web.setExecutor(Executors.newCachedThreadPool());
        web.createContext("/", this::answer);
        web.start();
        Files.writeString(folder.resolve("feeds.jsonl"), feeds());
    }

    @AfterEach
    void stop() throws Exception {
        processes.forEach(Process::destroyForcibly);
        web.stop(0);
        broker.close();
    }

    @Test
    void aKillInMidPollLosesNoArticleAndPublishesNoneTwice() throws Exception {
        var one = instance("one");
        instance("other");
        await().atMost(PATIENCE).until(() -> hasHosts("one") && hasHosts("other"));
        await().atMost(PATIENCE).until(() -> pagesAsked.get() >= HOSTS * FIRST / 2);

        var before = pagesAsked.get();
        entries = FIRST + 1;
        await().atMost(PATIENCE).until(() -> pagesAsked.get() > before + HOSTS / 4);
        one.destroyForcibly().waitFor(); // SIGKILL
        var killed = Instant.now();
        entries = FIRST + LATER;

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> new HashSet<>(published()).size() == HOSTS * (FIRST + LATER));
        assertThat(Duration.between(killed, Instant.now())).isLessThan(Duration.ofMinutes(1));
        assertThat(published()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected());
        assertThat(askedTwiceAtOnce).isEmpty();
    }

    private boolean hasHosts(String name) throws IOException {
        return Files.readString(log(name)).contains("Asking the hosts of [" + Topic.Names.PAGES_FOUND);
    }

    private Path log(String name) {
        return folder.resolve(name + ".log");
    }

    private List<String> expected() {
        return IntStream.range(0, HOSTS)
                .boxed()
                .flatMap(host -> IntStream.range(0, FIRST + LATER).mapToObj(entry -> page(host, entry)))
                .toList();
    }

    private String feeds() {
        var lines = new StringBuilder();
        for (var host = 0; host < HOSTS; host++) {
            lines.append(
                    "{\"id\":\"feed-%d\",\"url\":\"http://%s/feed.xml\",\"leastInterval\":\"PT1S\",\"mostInterval\":\"PT3S\"}%n"
                            .formatted(host, address(host)));
        }
        return lines.toString();
    }

    /** All of 127.0.0.0/8 is this machine: each of its addresses is a host of its own here. */
    private String address(int host) {
        return "127.0.1." + (host + 1) + ":" + web.getAddress().getPort();
    }

    private String page(int host, int entry) {
        return "http://" + address(host) + "/news-" + entry;
    }

    private void answer(HttpExchange exchange) throws IOException {
        var host = exchange.getRequestHeaders().getFirst("Host");
        if (underWay.merge(host, 1, Integer::sum) > 1) {
            askedTwiceAtOnce.add(host);
        }
        try {
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/news-")) {
                pagesAsked.incrementAndGet();
                send(exchange, 200, "text/html", article(host, path));
            } else if (path.equals("/feed.xml")) {
                send(exchange, 200, "application/rss+xml", feed(host));
            } else {
                send(exchange, 404, "text/plain", "nothing here");
            }
        } finally {
            underWay.merge(host, -1, Integer::sum);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String feed(String host) {
        var items = new StringBuilder();
        for (var entry = 0; entry < entries; entry++) {
            items.append("<item><title>News %d of %s</title><link>http://%s/news-%d</link></item>"
                    .formatted(entry, host, host, entry));
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><link>http://" + host
                + "/</link><description>All</description>" + items + "</channel></rss>";
    }

    private static String article(String host, String path) {
        return """
                <!DOCTYPE html><html lang="en"><head><title>Talks %2$s at %1$s</title></head><body><article>
                <h1>Talks %2$s at %1$s</h1>
                <p>The ministers of both countries met for %2$s on Tuesday at %1$s, and agreed to meet once more next spring.</p>
                <p>They spoke of trade, of the railway that is to link their capitals, and of the students whom each side takes.</p>
                <p>A statement that was read out afterwards named three working groups, which are to report within a year.</p>
                </article></body></html>
                """
                .formatted(host, path.substring(1));
    }

    private Process instance(String name) throws IOException {
        var command = List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestService.class.getName(),
                "--server.port=0",
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--summitwire.instance=" + name,
                "--summitwire.topics.partitions=4",
                "--summitwire.streams.state-dir=" + folder.resolve("state-" + name),
                "--summitwire.following.feeds=" + folder.resolve("feeds.jsonl"),
                "--summitwire.ingest.web.allowed-hosts=127.0.1.0/24:*",
                "--summitwire.ingest.web.politeness.pause=200ms",
                "--summitwire.ingest.web.politeness.per-address=100",
                "--summitwire.following.least-interval=1s",
                "--summitwire.following.session-timeout=6s",
                "--spring.cloud.stream.kafka.streams.binder.configuration.session.timeout.ms=6000",
                "--spring.cloud.stream.kafka.streams.binder.configuration.heartbeat.interval.ms=1000");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
        processes.add(process);
        return process;
    }

    /** The addresses of all articles on their topic, one a record. */
    private List<String> published() {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        var values = AvroSerde.of(ArticlePublished.class, SchemaIds.bundled()).deserializer();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            var partitions = consumer.partitionsFor(Topic.Names.ARTICLES_PUBLISHED).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> found.add(record.value().getUrl()));
            }
            return found;
        }
    }
}
