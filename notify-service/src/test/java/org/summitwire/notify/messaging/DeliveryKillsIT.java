package org.summitwire.notify.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.DeliveryStatus;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.delivery.DeliveryIds;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;

/**
 * Two processes are killed at random moments, again and again, while alerts are raised, matched and sent: none is lost, none is
 * on a topic twice, and a receiver that gets one twice gets it with the same id. {@code -Dsummitwire.kills=1000} for more of it,
 * {@code -Dsummitwire.seed=…} for the same moments once more.
 */
class DeliveryKillsIT {

    private static final int KILLS = Integer.getInteger("summitwire.kills", 15);
    private static final long SEED = Long.getLong("summitwire.seed", 20251220);
    private static final int PARTITIONS = 2;
    private static final int SUMMITS = 5;
    private static final int SOON_MS = 300;
    private static final int LATEST_MS = 1_500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_FACTS = Duration.ofMillis(50);
    private static final int LAST_LINES = 60;
    private static final int DELIVERIES_EACH = 4;
    /** Kills are to meet what is new, and not what those before them left behind. */
    private static final int MOST_WAITING = 200;

    private final Random random = new Random(SEED);
    private final ConcurrentLinkedQueue<String> received = new ConcurrentLinkedQueue<>();
    private final Set<String> refusedOnce = ConcurrentHashMap.newKeySet();
    private final AtomicInteger facts = new AtomicInteger();
    private final AtomicInteger[] sentBy = {new AtomicInteger(), new AtomicInteger()};
    private final Process[] processes = new Process[2];
    private @Nullable KafkaProducer<String, SummitChanged> producer;
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
                .setConfigProp("offsets.topic.num.partitions", "4")
                .setConfigProp("offsets.topic.replication.factor", "1")
                .setConfigProp("transaction.state.log.num.partitions", "4")
                .setConfigProp("transaction.state.log.replication.factor", "1")
                .setConfigProp("transaction.state.log.min.isr", "1")
                .setConfigProp("group.initial.rebalance.delay.ms", "0")
                .build();
        broker.format();
        broker.startup();
        broker.waitForReadyBrokers();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var names = new ArrayList<>(List.of(
                    Topic.Names.SUMMITS_CHANGED,
                    Topic.Names.ALERTS_RAISED,
                    Topic.Names.DELIVERIES_DUE,
                    Topic.Names.DELIVERIES,
                    Topic.Names.SUBSCRIPTIONS));
            names.addAll(names.stream()
                    .map(it -> Topic.deadLetters(it, RaiseAlerts.SERVICE))
                    .toList());
            admin.createTopics(names.stream()
                            .map(it -> new NewTopic(it, PARTITIONS, (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        web.setExecutor(Executors.newCachedThreadPool());
        web.createContext("/", this::take);
        web.start();
    }

    @AfterEach
    void stop() throws Exception {
        for (var process : processes) {
            if (process != null) {
                process.destroyForcibly().waitFor();
            }
        }
        if (producer != null) {
            producer.close();
        }
        web.stop(0);
        broker.close();
    }

    @Test
    void killsLoseNoAlertAndPutNoneOnATopicTwice() throws Exception {
        run(0);
        run(1);
        await().atMost(PATIENCE).until(() -> {
            // something to begin with, so that kills meet work
            return feedOne() && !received.isEmpty();
        });
        var feeder = Executors.newSingleThreadExecutor();
        var isOver = new AtomicBoolean();
        Future<?> feeding = feeder.submit(() -> {
            while (!isOver.get()) {
                if (DELIVERIES_EACH * facts.get() - sent() < MOST_WAITING) {
                    feedOne();
                }
                LockSupport.parkNanos(BETWEEN_FACTS.toNanos());
            }
        });
        var atWork = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            var isToBeAtWork = random.nextBoolean();
            var victim = isToBeAtWork ? whoeverSendsNext() : random.nextInt(processes.length);
            var wait = random.nextInt(isToBeAtWork ? SOON_MS : LATEST_MS);
            if (processes[victim].waitFor(wait, TimeUnit.MILLISECONDS)) {
                fail("process %s ended by itself with %s after %s kills: %s"
                        .formatted(victim, processes[victim].exitValue(), kill, lastWords(victim)));
            }
            processes[victim].destroyForcibly().waitFor(); // SIGKILL
            run(victim);
            atWork += isToBeAtWork ? 1 : 0;
            if ((kill + 1) % 50 == 0) {
                System.out.printf("%d of %d kills, %d alerts%n", kill + 1, KILLS, facts.get());
            }
        }
        isOver.set(true);
        feeding.get();
        feeder.shutdown();

        whileMoreCome(() -> read(Topic.Names.ALERTS_RAISED, AlertRaised.class).size(), facts.get());
        var expected = expected();
        whileMoreCome(() -> new HashSet<>(delivered()).size(), expected.size());
        whileMoreCome(this::recordedAsDelivered, expected.size());

        System.out.printf(
                "%d kills with seed %d, %d of them while messages went out: %d alerts, %d deliveries, %d repeats%n",
                KILLS,
                SEED,
                atWork,
                facts.get(),
                expected.size(),
                received.size() - refusedOnce.size() - expected.size());
        assertThat(new HashSet<>(delivered())).isEqualTo(new HashSet<>(expected));
        assertThat(messagesByDelivery()).allSatisfy((delivery, messages) -> assertThat(messages)
                .containsExactly(DeliveryIds.of(delivery.split(" ", -1)[0], delivery.split(" ", -1)[1])));
        assertThat(read(Topic.Names.ALERTS_RAISED, AlertRaised.class))
                .extracting(AlertRaised::getAlertId)
                .doesNotHaveDuplicates()
                .hasSize(facts.get());
        assertThat(read(Topic.Names.DELIVERIES_DUE, DeliveryDue.class))
                .extracting(DeliveryDue::getDeliveryId)
                .doesNotHaveDuplicates()
                .hasSize(expected.size());
        assertThat(read(Topic.deadLetters(Topic.Names.DELIVERIES_DUE, RaiseAlerts.SERVICE), DeliveryDue.class))
                .isEmpty();
    }

    private String lastWords(int number) throws IOException {
        var lines = Files.readAllLines(log(number));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /** Which of them has work is for Streams to say, and need not be one that was just started. */
    private int whoeverSendsNext() {
        var before = Stream.of(sentBy).mapToInt(AtomicInteger::get).toArray();
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> IntStream.range(0, sentBy.length)
                                .filter(it -> sentBy[it].get() > before[it])
                                .findFirst()
                                .orElse(-1),
                        it -> it >= 0);
    }

    private int sent() {
        return Stream.of(sentBy).mapToInt(AtomicInteger::get).sum();
    }

    /** A target or a document, and a second voice for it. */
    private boolean feedOne() {
        var number = facts.getAndIncrement();
        var fact = "fact-" + number;
        var isTarget = number % 2 == 0;
        var change = isTarget
                ? Changes.newTarget(fact, "3000000000000", "JPY", Stage.AGREED)
                : Changes.newDocuments(fact, 150, Bound.EXACT);
        var again = Changes.change(
                "corroborated-" + fact,
                ChangeClass.CORROBORATED,
                isTarget ? ChangeSubject.TARGET : ChangeSubject.DOCUMENT,
                fact,
                change.getAfter(),
                change.getAfter(),
                change.getStageAfter(),
                change.getStageAfter());
        send(number, change);
        send(
                number,
                SummitChanged.newBuilder(again)
                        .setLineages(List.of("lineage-1", "lineage-2"))
                        .build());
        return true;
    }

    private void send(int number, SummitChanged change) {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", broker.bootstrapServers()),
                    new StringSerializer(),
                    AvroSerde.of(SummitChanged.class, SchemaIds.bundled()).serializer());
        }
        var summit = "summit-" + number % SUMMITS;
        try {
            producer.send(new ProducerRecord<>(Topic.Names.SUMMITS_CHANGED, summit, Changes.in(summit, change)))
                    .get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** After many kills much is left to be done: patience ends when nothing more comes, and not when it takes long. */
    private static void whileMoreCome(IntSupplier count, int wanted) {
        var here = count.getAsInt();
        while (here < wanted) {
            var before = here;
            here = await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(500))
                    .until(count::getAsInt, it -> it > before);
        }
    }

    /** Subscription and alert, for each that is to come. */
    private Set<String> expected() {
        var expected = new HashSet<String>();
        for (var alert : read(Topic.Names.ALERTS_RAISED, AlertRaised.class)) {
            var kind = alert.getSubject() == ChangeSubject.TARGET ? "targets" : "documents";
            List.of("all", kind, "two-voices", "flaky").forEach(it -> expected.add(it + " " + alert.getAlertId()));
        }
        return expected;
    }

    private List<String> delivered() {
        return received.stream()
                .map(it -> it.split(" ", -1))
                .map(it -> it[0] + " " + it[2])
                .toList();
    }

    private Map<String, Set<String>> messagesByDelivery() {
        return received.stream()
                .map(it -> it.split(" ", -1))
                .collect(groupingBy(it -> it[0] + " " + it[2], mapping(it -> it[1], toSet())));
    }

    private int recordedAsDelivered() {
        var delivered = new HashMap<String, Integer>();
        read(Topic.Names.DELIVERIES, DeliveryRecorded.class).stream()
                .filter(it -> it.getStatus() == DeliveryStatus.DELIVERED)
                .forEach(it -> delivered.merge(it.getDeliveryId(), 1, Integer::sum));
        assertThat(delivered.values()).allMatch(times -> times == 1);
        return delivered.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        var line = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add(line);
        var words = line.split(" ", -1);
        sentBy[words[3].equals("instance-0") ? 0 : 1].incrementAndGet();
        var isRefused = words[0].equals("flaky") && words[1].hashCode() % 4 == 0 && refusedOnce.add(words[1]);
        exchange.sendResponseHeaders(isRefused ? 503 : 200, -1);
        exchange.close();
    }

    private Path log(int number) {
        return folder.resolve("process-" + number + ".log");
    }

    private void run(int number) throws IOException {
        processes[number] = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeliveryProcess.class.getName(),
                        broker.bootstrapServers(),
                        "instance-" + number,
                        folder.resolve("state-" + number).toString(),
                        "http://127.0.0.1:" + web.getAddress().getPort() + "/")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(number).toFile()))
                .start();
    }

    private <T extends SpecificRecord> List<T> read(String topic, Class<T> type) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        var values = AvroSerde.of(type, SchemaIds.bundled()).deserializer();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<T>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(record.value()));
            }
            return found;
        }
    }
}
