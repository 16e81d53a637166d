package org.summitwire.wire.spring;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.CreateTopicsOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.SmartLifecycle;
import org.summitwire.wire.Topic;

/**
 * Makes the topics that are missing, before anything reads from them. Waits for a broker that is away: by then the web
 * server answers, alive and not ready. Starts behind the web server and ahead of the bindings.
 */
final class TopicCreation implements SmartLifecycle {

    /**
     * The web server starts at 2048 below the last phase and Kafka Streams at 1025 below. Bindings start behind this
     * because {@link BindingWiring} says so.
     */
    static final int PHASE = DEFAULT_PHASE - 1500;

    /** Every client has gzip; those in JavaScript have nothing else. The broker packs anew what comes packed otherwise. */
    private static final String READABLE_BY_ALL = "gzip";

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final int PATIENCE_MS = 5000;
    private static final int PAUSE_MS = 2000;

    /** Services whose records may be parked; each has dead letters of the topics that it reads. */
    private static final Map<String, List<Topic>> READERS = Map.of(
            "ingest-service", List.of(Topic.PAGES_FOUND, Topic.ARTICLES_FETCHED),
            "model-service", List.of(Topic.ARTICLES_PUBLISHED, Topic.SUMMITS_STATE),
            "notify-service", List.of(Topic.SUMMITS_CHANGED, Topic.ALERTS_RAISED, Topic.DELIVERIES_DUE));

    private final Supplier<Admin> admins;
    private final TopicSettings settings;
    private final ApplicationContext context;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private volatile boolean running;

    TopicCreation(Supplier<Admin> admins, TopicSettings settings, ApplicationContext context) {
        this.admins = admins;
        this.settings = settings;
        this.context = context;
    }

    /**
     * Returns once all topics are there. The work is done by a thread of its own, so that this one waits without a
     * limit: Spring ends a start that waits so when the context is closed, and waits for any other to come to its end.
     */
    @Override
    public void start() {
        running = true;
        AvailabilityChangeEvent.publish(context, LivenessState.CORRECT);
        var worker = new Thread(this::createUntilAllAreThere, "summitwire-topics");
        worker.setDaemon(true);
        worker.start();
        try {
            finished.get();
        } catch (InterruptedException e) {
            running = false;
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new ApplicationContextException("Closed while waiting for the Kafka broker", e);
        } catch (ExecutionException e) {
            throw new ApplicationContextException(
                    "Topics cannot be made: " + e.getCause().getMessage(), e.getCause());
        }
    }

    private void createUntilAllAreThere() {
        try {
            while (running && !createMissing()) {
                Thread.sleep(PAUSE_MS);
            }
            finished.complete(null);
        } catch (InterruptedException e) {
            finished.complete(null);
        } catch (RuntimeException e) {
            finished.completeExceptionally(e);
        }
    }

    private boolean createMissing() throws InterruptedException {
        try {
            var admin = admins.get();
            var present = admin.listTopics(new ListTopicsOptions().timeoutMs(PATIENCE_MS))
                    .names()
                    .get();
            var missing =
                    wanted().stream().filter(it -> !present.contains(it.name())).toList();
            admin.createTopics(missing, new CreateTopicsOptions().timeoutMs(PATIENCE_MS))
                    .all()
                    .get();
            LOG.info(
                    "Topics are there: made={}",
                    missing.stream().map(NewTopic::name).toList());
            return true;
        } catch (BeansException e) { // where the broker is a container, it has no address before it runs
            LOG.warn(
                    "Waiting for the Kafka broker; alive, not ready. {}",
                    e.getMostSpecificCause().getMessage());
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                LOG.debug("Another instance was quicker to make a topic", e);
            } else if (e.getCause() instanceof TimeoutException) {
                LOG.warn(
                        "Waiting for the Kafka broker; alive, not ready. Start it, or set spring.kafka.bootstrap-servers"
                                + " (SUMMITWIRE_BROKERS) to where it is");
            } else {
                LOG.warn("Topics cannot be made yet: {}", e.getCause().getMessage());
            }
            return false;
        }
    }

    private List<NewTopic> wanted() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : Topic.values()) {
            topics.add(new NewTopic(
                            topic.topicName(),
                            Optional.of(settings.partitionsOf(topic)),
                            Optional.of(settings.replicationFactor()))
                    .configs(configOf(topic)));
        }
        READERS.forEach((service, read) -> read.forEach(topic -> topics.add(
                new NewTopic(topic.deadLetters(service), Optional.of(1), Optional.of(settings.replicationFactor()))
                        .configs(deletedAfter(settings.deadLetterRetention().toMillis())))));
        return topics;
    }

    private Map<String, String> configOf(Topic topic) {
        Map<String, String> config = new HashMap<>(
                switch (topic.kept()) {
                    case LATEST -> Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT);
                    case LONG -> deletedAfter(settings.retention().toMillis());
                    case SHORT -> deletedAfter(settings.workRetention().toMillis());
                });
        config.put(COMPRESSION_TYPE_CONFIG, READABLE_BY_ALL);
        return config;
    }

    private static Map<String, String> deletedAfter(long millis) {
        return Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_DELETE, RETENTION_MS_CONFIG, Long.toString(millis));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
