package org.summitwire.ingest;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.summitwire.ingest.api.FeedsController;
import org.summitwire.ingest.following.FeedCounts;
import org.summitwire.ingest.following.Follower;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.PageFetcher;
import org.summitwire.ingest.following.Poller;
import org.summitwire.ingest.following.Sources;
import org.summitwire.ingest.following.Ticket;
import org.summitwire.ingest.following.WebArchive;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.messaging.FeedTable;
import org.summitwire.ingest.messaging.KafkaPost;
import org.summitwire.ingest.messaging.PageIntake;
import org.summitwire.ingest.messaging.PublishConfiguration;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.web.address.Resolver;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.TopicFollower;

/** What follows sources: the table of them, the group that shares their hosts, the web, and the gate to what is published. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FollowingSettings.class, WebProperties.class})
@Import(PublishConfiguration.class)
class FollowingConfiguration {

    private static final String GROUP = "ingest-service-hosts";

    @Bean
    Sources sources() {
        return new Sources();
    }

    @Bean
    FeedCounts feedCounts(Clock clock, @Value("${summitwire.instance}") String instance) {
        return new FeedCounts(instance, clock.instant());
    }

    @Bean
    WebClient webClient(WebProperties web, Clock clock, @Value("${summitwire.instance}") String instance) {
        return new WebClient(web.settings(), clock, instance.hashCode(), Resolver.system());
    }

    @Bean
    FeedTable feedTable(KafkaProperties kafka, SchemaIds ids, Sources sources) {
        return new FeedTable(TopicFollower.consumers(kafka.buildConsumerProperties()), ids, sources);
    }

    @Bean
    Following following(
            KafkaProperties kafka,
            SchemaIds ids,
            FollowingSettings settings,
            IngestSettings ingest,
            Sources sources,
            FeedTable table,
            FeedCounts counts,
            WebClient web,
            Clock clock,
            MeterRegistry meters,
            @Value("${summitwire.instance}") String instance) {
        var group = new HashMap<>(kafka.buildConsumerProperties());
        group.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        group.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        group.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        group.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        group.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        group.put(
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                Math.toIntExact(settings.sessionTimeout().toMillis()));
        group.put(
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                Math.toIntExact(settings.sessionTimeout().toMillis() / 5));
        var hosts = new Later();
        var intake = new PageIntake(consumer(group), ids, hosts);
        var post = new KafkaPost(kafka.buildProducerProperties(), ids, ingest.confirmWithin(), intake::finished);
        var follower = new Follower(
                sources,
                new Poller(web, clock, settings.polling()),
                new PageFetcher(web, clock),
                post,
                intake::partitionOf,
                clock,
                meters,
                counts);
        hosts.follower = follower;
        hosts.post = post;
        return new Following(settings, table, sources, intake, follower, post, clock);
    }

    @Bean
    WebArchive webArchive(Following following, MeterRegistry meters) {
        return new WebArchive(following.post(), meters);
    }

    @Bean
    FeedsController feedsController(
            Sources sources,
            FeedTable table,
            Following following,
            FeedCounts counts,
            Clock clock,
            IngestSettings settings) {
        return new FeedsController(sources, table::isLoaded, following.post(), counts, clock, settings.confirmWithin());
    }

    private static Supplier<Consumer<byte[], byte[]>> consumer(Map<String, Object> settings) {
        return () -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** The intake hands to the follower, which tells the intake what is done with: one of them has to be first. */
    private static final class Later implements PageIntake.Hosts {

        private volatile @Nullable Follower follower;
        private volatile @Nullable KafkaPost post;

        private Follower follower() {
            return requireNonNull(follower, "the follower is there before the intake starts");
        }

        @Override
        public void assigned(Set<Integer> partitions) {
            follower().assigned(partitions);
        }

        @Override
        public void revoked(Set<Integer> partitions) {
            follower().revoked(partitions);
        }

        @Override
        public void fetch(FoundPage page, Ticket ticket) {
            follower().fetch(page, ticket);
        }

        @Override
        public void unreadable(ConsumerRecord<byte[], byte[]> message, RuntimeException cause) throws NotAcknowledged {
            requireNonNull(post, "the post is there before the intake starts").park(message, cause);
        }
    }
}
