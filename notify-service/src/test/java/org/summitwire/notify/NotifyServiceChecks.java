package org.summitwire.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ConfigurableApplicationContext;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.Bound;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.delivery.DeliveryIds;
import org.summitwire.notify.messaging.Changes;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.DeadLetters;
import org.summitwire.wire.Redrive;
import org.summitwire.wire.SchemaIds;

/** What the whole service does on a real broker, whichever it is. */
abstract class NotifyServiceChecks {

    private static final int NOT_READY_YET = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);

    private final AvroSerde<SummitChanged> changes = AvroSerde.of(SummitChanged.class, SchemaIds.bundled());
    private final AvroSerde<AlertRaised> alerts = AvroSerde.of(AlertRaised.class, SchemaIds.bundled());
    private final Receiver hook = new Receiver(Receiver.OK);
    private final Receiver hanging = new Receiver(Receiver.NEVER);
    private ConfigurableApplicationContext service;

    @TempDir
    Path stateDirectory;

    abstract String brokers();

    @AfterEach
    void stop() {
        if (service != null) {
            service.close();
            service = null;
        }
        hook.close();
        hanging.close();
    }

    @Test
    void aChangeBecomesOneAlertThatIsDeliveredOnceAndSurvivesARestart() throws Exception {
        start();
        var bindings = service.getBean(BindingsLifecycleController.class);
        assertThat(bindings.queryState("alerts-in-0")).isNotEmpty();
        assertThat(bindings.queryState("deliver-in-0")).isNotEmpty();
        assertThat(bindings.queryState("deliveries-in-0")).isNotEmpty();
        assertThat(bindings.queryState("deliveries-in-1")).isNotEmpty();
        assertThat(bindings.queryState("deliveries-in-2")).isNotEmpty();
        send(Changes.newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED));
        send(Changes.newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED));
        send(Changes.newDocuments("fact-2", 150, Bound.MORE_THAN));

        var raised = raised(2);
        var first = alerts.deserializer()
                .deserialize("alerts.raised.v1", raised.get(0).value());
        assertThat(raised.get(0).key()).isEqualTo(Changes.SUMMIT);
        assertThat(first.getHeadline())
                .isEqualTo("CA+JAD summit, Tokyo: target of 3 trillion yen for business projects by 2030");
        assertThat(DeadLetters.header(raised.get(0).headers(), CloudEvents.ID)).contains(first.getAlertId());
        assertThat(DeadLetters.header(raised.get(0).headers(), CloudEvents.CONTENT_TYPE))
                .contains("application/avro");

        await().atMost(PATIENCE).until(() -> hook.received().size() == 2); // while the other hook hangs
        var delivered = hook.received().get(0);
        assertThat(delivered.header("webhook-id")).isEqualTo(DeliveryIds.of("hook-desk", first.getAlertId()));
        assertThat(delivered.header("webhook-signature")).isEqualTo(signatureOf(delivered));
        assertThat(delivered.body()).contains("\"headline\":\"CA+JAD summit, Tokyo: target of 3 trillion yen");
        assertThat(get("/alerts/" + first.getAlertId())).contains("3000000000000");

        service.close();
        start();
        assertThat(get("/alerts?summit=" + Changes.SUMMIT))
                .as("from when it is ready")
                .contains(first.getAlertId(), "150");
        send(Changes.newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED)); // told again: no alert
        send(Changes.revisedDocuments(
                "fact-2", Changes.documents(150, Bound.MORE_THAN), Changes.documents(160, Bound.EXACT)));

        var afterwards = raised(3);
        assertThat(afterwards)
                .extracting(it -> alerts.deserializer()
                        .deserialize("alerts.raised.v1", it.value())
                        .getHeadline())
                .last()
                .isEqualTo("CA+JAD summit, Tokyo: 160 cooperation documents signed (previously: more than 150)");
        await().atMost(PATIENCE).until(() -> hook.received().size() == 3);
        assertThat(hook.received()).extracting(it -> it.header("webhook-id")).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeReadIsParkedAsItCameAndTheNextIsHeard() throws Exception {
        start();
        sendRaw("summits.changed.v1", "no avro".getBytes(UTF_8));
        sendRaw("alerts.raised.v1", "no avro either".getBytes(UTF_8));
        send(Changes.newDocuments("fact-9", 9, Bound.EXACT));

        await().atMost(PATIENCE)
                .until(() -> hook.received().stream().anyMatch(it -> it.body().contains("9 cooperation documents")));
        await("the others that read them have passed them over")
                .atMost(PATIENCE)
                .until(() -> get("/actuator/prometheus").contains("stage=\"passed-over\"")
                        && get("/actuator/prometheus").contains("stage=\"console\""));
        var changes = parked("summits.changed.v1.notify-service.dlq");
        assertThat(changes).extracting(it -> new String(it.value(), UTF_8)).containsOnlyOnce("no avro");
        var alerts = parked("alerts.raised.v1.notify-service.dlq");
        assertThat(alerts).extracting(it -> new String(it.value(), UTF_8)).containsOnlyOnce("no avro either");
        assertThat(DeadLetters.header(alerts.get(0).headers(), DeadLetters.TOPIC))
                .contains("alerts.raised.v1");
        assertThat(get("/actuator/prometheus"))
                .contains(
                        "summitwire_set_aside_total{",
                        "summitwire_alerts_raised_total{",
                        "summitwire_deliveries_total{");
    }

    @Test
    void whatIsParkedIsSentAgainFromTheDeadLettersAndByCommand() throws Exception {
        try (var picky = new Receiver(Receiver.answer(400), Receiver.answer(400), Receiver.OK);
                var gone = new Receiver(Receiver.answer(410))) {
            start(
                    "--summitwire.notify.key=" + Base64.getEncoder().encodeToString(KEY),
                    "--summitwire.notify.web.allowed-hosts=127.0.0.1:*",
                    "--summitwire.notify.retries=10ms",
                    "--summitwire.notify.webhooks[2].name=picky",
                    "--summitwire.notify.webhooks[2].url=" + picky.url(),
                    "--summitwire.notify.webhooks[2].secret=" + SECRET);
            put(
                    "/subscriptions/desk-of-old",
                    "{\"name\":\"Old desk\",\"channel\":{\"kind\":\"webhook\",\"target\":\"" + gone.url() + "\"}}");
            send(Changes.knownAt("2100-01-01T00:00:00Z", Changes.newDocuments("fact-1", 150, Bound.MORE_THAN)));
            var alert = alerts.deserializer()
                    .deserialize("alerts.raised.v1", raised(1).get(0).value());
            var delivery = DeliveryIds.of("hook-picky", alert.getAlertId());

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/deliveries?status=parked"))
                    .contains(
                            delivery,
                            "given up after 2 attempts: answered 400",
                            DeliveryIds.of("desk-of-old", alert.getAlertId()),
                            "answered 410"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/subscriptions/desk-of-old"))
                    .contains("\"enabled\":false", "the receiver wants no more: answered 410"));
            assertThat(read("deliveries.due.v1.notify-service.dlq")).hasSize(2);

            new Redrive(brokers())
                    .run(new Redrive.Selection("deliveries.due.v1.notify-service.dlq", "undeliverable"), step -> {});
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/deliveries/" + delivery))
                    .contains("\"status\":\"delivered\""));
            assertThat(post("/deliveries/" + delivery + "/resend")).isEqualTo(202);
            await().atMost(PATIENCE).until(() -> picky.received().size() == 4);

            assertThat(picky.received())
                    .extracting(it -> it.header("webhook-id"))
                    .containsOnly(delivery);
            assertThat(gone.received()).hasSize(1);
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/subscriptions/hook-picky/deliveries"))
                    .contains("\"reason\":\"resent\""));
            assertThat(post("/deliveries/" + DeliveryIds.of("desk-of-old", alert.getAlertId()) + "/resend"))
                    .isEqualTo(409);
            assertThat(post("/deliveries/nope/resend")).isEqualTo(404);
            assertThat(get("/actuator/prometheus"))
                    .contains(
                            "summitwire_deliveries_pending",
                            "summitwire_deliveries_overdue_seconds",
                            "summitwire_deliveries_busy{");
        }
    }

    @Test
    void whatWasRemindedOfOnceIsNotRemindedOfAgainByAnInstanceThatBeginsWithNothing() throws Exception {
        String[] reminders = {
            "--summitwire.notify.reminders.enabled=true",
            "--summitwire.notify.reminders.silent-after=P1D",
            "--summitwire.notify.reminders.check-every=1s"
        };
        start(reminders);
        send(Changes.newTarget("fact-1", "3000000000000", "JPY", Stage.AGREED)); // known long ago
        raised(2);
        await().atMost(PATIENCE)
                .until(() -> hook.received().stream().anyMatch(it -> it.body().contains("\"change\":\"reminder\"")));

        service.close();
        stateDirectory = stateDirectory.resolve("anew"); // the stores come from their changelogs
        start(reminders);
        send(Changes.newTarget("fact-2", "5", "GW", Stage.AGREED));

        assertThat(raised(4))
                .extracting(it -> alerts.deserializer().deserialize("alerts.raised.v1", it.value()))
                .extracting(it -> it.getChange() + " " + it.getFactId())
                .containsExactly("NEW fact-1", "REMINDER fact-1", "NEW fact-2", "REMINDER fact-2");
    }

    private void start(String... more) {
        service = new SpringApplicationBuilder(NotifyService.class)
                .properties(Map.of("spring.config.name", "notify-service"))
                .run(with(
                        more,
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + brokers(),
                        "--summitwire.topics.partitions=2",
                        "--summitwire.streams.state-dir=" + stateDirectory,
                        "--summitwire.instance=notify-test",
                        "--summitwire.notify.timeout=2s",
                        "--summitwire.notify.webhooks[0].name=hanging",
                        "--summitwire.notify.webhooks[0].url=" + hanging.url(),
                        "--summitwire.notify.webhooks[0].secret=" + SECRET,
                        "--summitwire.notify.webhooks[1].name=desk",
                        "--summitwire.notify.webhooks[1].url=" + hook.url(),
                        "--summitwire.notify.webhooks[1].secret=" + SECRET));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(get("/actuator/health/readiness"))
                .endsWith("\"status\":\"UP\"}")
                .contains("\"alerts-so-far\":\"read\"", "\"deliveries\":\"read\"", "\"subscriptions\":\"read\""));
    }

    private static String[] with(String[] more, String... settings) {
        return Stream.concat(Stream.of(settings), Stream.of(more)).toArray(String[]::new);
    }

    private void send(SummitChanged change) throws Exception {
        sendRaw("summits.changed.v1", changes.serializer().serialize("summits.changed.v1", change));
    }

    private void sendRaw(String topic, byte[] value) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers()), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, Changes.SUMMIT, value)).get();
        }
    }

    /** All that is on the topic, committed, once there are that many. */
    private List<ConsumerRecord<String, byte[]>> raised(int count) {
        return await().atMost(PATIENCE).until(() -> read("alerts.raised.v1"), it -> it.size() >= count);
    }

    private List<ConsumerRecord<String, byte[]>> parked(String topic) {
        return await().atMost(PATIENCE).until(() -> read(topic), it -> !it.isEmpty());
    }

    private List<ConsumerRecord<String, byte[]>> read(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", brokers(), "isolation.level", "read_committed");
        var read = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
        }
        return read;
    }

    private String get(String path) throws Exception {
        var request = HttpRequest.newBuilder(address(path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int post(String path) throws Exception {
        return send(HttpRequest.newBuilder(address(path))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private void put(String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .header("content-type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json))
                .build();
        await().atMost(PATIENCE).until(() -> send(request), it -> it != NOT_READY_YET); // as its answer asks for
        assertThat(send(request)).isBetween(200, 202);
    }

    private static int send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private URI address(String path) {
        return URI.create(
                "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    /** By hand, as a receiver would: HMAC-SHA256 of id, timestamp and body. */
    private static String signatureOf(Receiver.Received delivered) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        var signed =
                delivered.header("webhook-id") + "." + delivered.header("webhook-timestamp") + "." + delivered.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
    }
}
