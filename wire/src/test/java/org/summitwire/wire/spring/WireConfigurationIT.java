package org.summitwire.wire.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.kstream.KStream;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.summitwire.wire.TestBroker;
import org.summitwire.wire.Topic;

/** A service with one input, one output and one stream, on a broker that is there, away, and gone again. */
class WireConfigurationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private volatile int port;
    private volatile ConfigurableApplicationContext context;
    private Thread starting;

    @TempDir
    Path states;

    @AfterEach
    void close() throws Exception {
        for (var i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    @Test
    void topicsAreMadeAsConfigured() throws Exception {
        var broker = startBroker();
        startService(
                broker.bootstrapServers(),
                "--summitwire.topics.partitions=3",
                "--summitwire.topics.partitions-of[alerts.raised.v1]=2",
                "--summitwire.topics.retention=400d",
                "--summitwire.topics.dead-letter-retention=10d");
        eventually(() -> assertThat(readiness()).isEqualTo("200 UP"));

        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var topics = admin.listTopics().names().get();
            assertThat(topics)
                    .contains(
                            "articles.published.v1",
                            "summits.reported.v1",
                            "summits.changed.v1",
                            "summits.state.v1",
                            "alerts.raised.v1",
                            "subscriptions.v1",
                            "feeds.v1",
                            "articles.published.v1.model-service.dlq",
                            "summits.changed.v1.notify-service.dlq");
            assertThat(partitions(admin, Topic.Names.ARTICLES_PUBLISHED)).isEqualTo(3);
            assertThat(partitions(admin, Topic.Names.ALERTS_RAISED)).isEqualTo(2);
            assertThat(partitions(admin, "articles.published.v1.model-service.dlq"))
                    .isEqualTo(1);
            assertThat(setting(admin, Topic.Names.ARTICLES_PUBLISHED, "cleanup.policy"))
                    .isEqualTo("delete");
            assertThat(setting(admin, Topic.Names.ARTICLES_PUBLISHED, "retention.ms"))
                    .isEqualTo("34560000000");
            assertThat(setting(admin, Topic.Names.SUMMITS_STATE, "cleanup.policy"))
                    .isEqualTo("compact");
            assertThat(setting(admin, "articles.published.v1.model-service.dlq", "retention.ms"))
                    .isEqualTo("864000000");
        }
    }

    @Test
    void aBrokerThatIsAwayMakesAServiceUnreadyNeverDead() throws Exception {
        var free = Relay.freePort();
        startService("localhost:" + free);

        eventually(() -> assertThat(liveness()).isEqualTo("200 UP"));
        assertThat(readiness()).startsWith("503");
        assertThat(context.getBean(InputBindingLifecycle.class).isRunning()).isFalse();
        assertThat(starting.isAlive()).isTrue();

        var broker = startBroker();
        var relay = new Relay(free, portOf(broker));
        open.add(relay);
        eventually(() -> assertThat(readiness()).isEqualTo("200 UP"));
        assertThat(liveness()).isEqualTo("200 UP");
        eventually(() -> {
            tell(broker, "KTT");
            assertThat(Service.HEARD).contains("KTT!");
        });

        relay.close();
        broker.close();
        eventually(() -> assertThat(readiness()).startsWith("503"));
        assertThat(liveness()).isEqualTo("200 UP");
    }

    @Test
    void aStreamThreadThatDiesIsReplacedAndItsWorkGoesOn() throws Exception {
        var broker = startBroker();
        // until it is over, the thread that died counts as a member of its group
        startService(
                broker.bootstrapServers(),
                "--spring.cloud.stream.kafka.streams.binder.functions.stress.configuration.session.timeout.ms=6000",
                "--spring.cloud.stream.kafka.streams.binder.functions.stress.configuration.heartbeat.interval.ms=2000");
        eventually(() -> assertThat(readiness()).isEqualTo("200 UP"));

        Service.falls.set(true);
        tell(broker, "Senayan");

        eventually(() -> assertThat(Service.HEARD).contains("Senayan!"));
        assertThat(Service.falls).isFalse();
        eventually(() -> assertThat(readiness()).isEqualTo("200 UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:1", "no-such-host.invalid:9092"})
    void aServiceThatWaitsForItsBrokerLivesAndEndsAtOnceWhenItIsToldTo(String brokers) throws Exception {
        startService(brokers);
        eventually(() -> assertThat(liveness()).isEqualTo("200 UP"));
        assertThat(readiness()).startsWith("503");

        var before = System.nanoTime();
        context.close();
        starting.join(10_000);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(starting.isAlive()).isFalse();
        assertThat(context.isActive()).isFalse();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(WireConfiguration.class)
    static class Service {

        static final List<String> HEARD = new CopyOnWriteArrayList<>();

        /** Whether the thread that works on the next article dies of it. */
        static final AtomicBoolean falls = new AtomicBoolean();

        @Bean
        Function<KStream<String, byte[]>, KStream<String, byte[]>> stress() {
            return articles -> articles.mapValues(it -> {
                if (falls.getAndSet(false)) {
                    throw new StackOverflowError("as a test asked");
                }
                return (new String(it, UTF_8) + "!").getBytes(UTF_8);
            });
        }

        @Bean
        Function<byte[], byte[]> pass() {
            return it -> it;
        }

        @Bean
        Consumer<byte[]> hear() {
            return it -> HEARD.add(new String(it, UTF_8));
        }
    }

    private TestBroker startBroker() throws Exception {
        var broker = TestBroker.start();
        open.add(broker::close);
        return broker;
    }

    private void startService(String brokers, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--spring.config.import=classpath:wire.yml",
                "--spring.kafka.bootstrap-servers=" + brokers,
                "--summitwire.streams.state-dir=" + states,
                "--server.port=0",
                "--spring.cloud.function.definition=stress;pass;hear",
                "--spring.cloud.stream.bindings.stress-in-0.destination=articles.published.v1",
                "--spring.cloud.stream.bindings.stress-out-0.destination=summits.changed.v1",
                "--spring.cloud.stream.bindings.pass-in-0.destination=summits.changed.v1",
                "--spring.cloud.stream.bindings.pass-in-0.group=passing",
                "--spring.cloud.stream.bindings.pass-out-0.destination=alerts.raised.v1",
                "--spring.cloud.stream.bindings.hear-in-0.destination=alerts.raised.v1",
                "--spring.cloud.stream.bindings.hear-in-0.group=hearing",
                "--spring.cloud.stream.kafka.bindings.pass-in-0.consumer.startOffset=earliest",
                "--spring.cloud.stream.kafka.streams.binder.functions.stress.applicationId=stress",
                "--spring.cloud.stream.kafka.streams.binder.functions.stress.configuration"
                        + ".summitwire.service=model-service",
                "--spring.cloud.stream.kafka.streams.binder.functions.stress.configuration"
                        + ".summitwire.dead-letters.topic=articles.published.v1",
                "--management.endpoint.health.group.readiness.include=readinessState,broker,streams"));
        arguments.addAll(List.of(settings));
        var application = new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.SERVLET)
                .properties("spring.config.name=none")
                .listeners((ApplicationListener<WebServerInitializedEvent>) it -> {
                    context = (ConfigurableApplicationContext) it.getApplicationContext();
                    port = it.getWebServer().getPort();
                })
                .build();
        starting = new Thread(() -> {
            try {
                application.run(arguments.toArray(String[]::new));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        });
        starting.setDaemon(true);
        starting.start();
        await().atMost(PATIENCE).until(() -> port > 0);
        open.add(() -> context.close());
    }

    private String liveness() throws IOException, InterruptedException {
        return answer("liveness");
    }

    private String readiness() throws IOException, InterruptedException {
        return answer("readiness");
    }

    private String answer(String probe) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/" + probe))
                .timeout(Duration.ofSeconds(10));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        var status = answer.body().replaceFirst(".*\"status\":\"(\\w+)\"}$", "$1");
        return answer.statusCode() + " " + (answer.statusCode() == 200 ? status : answer.body());
    }

    private void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE)
                .pollInterval(200, MILLISECONDS)
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(() -> {
                    assertThat(failures).isEmpty();
                    assertion.run();
                });
    }

    private static void tell(TestBroker broker, String words) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topic.Names.ARTICLES_PUBLISHED, "a", words.getBytes(UTF_8)))
                    .get();
        }
    }

    private static int portOf(TestBroker broker) {
        return Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
    }

    private static int partitions(Admin admin, String topic) throws ExecutionException, InterruptedException {
        var found = admin.describeTopics(List.of(topic)).allTopicNames().get();
        return found.get(topic).partitions().size();
    }

    private static String setting(Admin admin, String topic, String name)
            throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }
}
