package org.summitwire.wire.spring;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_COMPACT;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_DELETE;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.summitwire.wire.Topic;

/**
 * Makes the topics that are missing, before anything reads from them. Waits for a broker that is away: by then the web
 * server answers, alive and not ready. Starts behind the web server and ahead of the bindings.
 */
final class TopicCreation implements SmartLifecycle {

    /** The web server starts at 2048 below the last phase, input bindings at 1000 below. */
    static final int PHASE = DEFAULT_PHASE - 1500;

    private static final Logger LOG = LoggerFactory.getLogger(TopicCreation.class);
    private static final long PATIENCE_SECONDS = 15;

    /** Services whose records may be parked; each has dead letters of the topics that it reads. */
    private static final Map<String, List<Topic>> READERS = Map.of(
            "model-service", List.of(Topic.ARTICLES_PUBLISHED, Topic.SUMMITS_STATE),
            "notify-service", List.of(Topic.SUMMITS_CHANGED, Topic.ALERTS_RAISED));

    private final Admin admin;
    private final TopicSettings settings;
    private final ApplicationContext context;
    private volatile boolean running;

    TopicCreation(Admin admin, TopicSettings settings, ApplicationContext context) {
        this.admin = admin;
        this.settings = settings;
        this.context = context;
    }

    @Override
    public void start() {
        running = true;
        AvailabilityChangeEvent.publish(context, LivenessState.CORRECT);
        while (running && !createMissing()) {
            LOG.warn("Waiting for the Kafka broker: set spring.kafka.bootstrap-servers (SUMMITWIRE_BROKERS) if it is"
                    + " elsewhere. Alive, not ready.");
        }
    }

    private boolean createMissing() {
        try {
            var present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var missing =
                    wanted().stream().filter(it -> !present.contains(it.name())).toList();
            for (var created : admin.createTopics(missing).values().entrySet()) {
                created.getValue().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                LOG.debug("Created topic {}", created.getKey());
            }
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return createMissing(); // another instance was quicker
            }
            LOG.warn("Topics cannot be made yet: {}", e.getCause().getMessage());
            return false;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private List<NewTopic> wanted() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : Topic.values()) {
            topics.add(new NewTopic(
                            topic.topicName(),
                            Optional.of(settings.partitionsOf(topic)),
                            Optional.of(settings.replicationFactor()))
                    .configs(
                            topic.kept() == Topic.Kept.LATEST
                                    ? Map.of(CLEANUP_POLICY_CONFIG, CLEANUP_POLICY_COMPACT)
                                    : deletedAfter(settings.retention().toMillis())));
        }
        READERS.forEach((service, read) -> read.forEach(topic -> topics.add(
                new NewTopic(topic.deadLetters(service), Optional.of(1), Optional.of(settings.replicationFactor()))
                        .configs(deletedAfter(settings.deadLetterRetention().toMillis())))));
        return topics;
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
