package org.summitwire.model.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.GlobalKTable;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitState;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.DeadLetterBox;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.Topic;
import org.summitwire.wire.TopicFollower;

/** The topology, the serdes that the binder looks for by type, and the table of accounts. */
@Configuration(proxyBeanMethods = false)
public class MessagingConfiguration {

    /** The latest meetings; the accounts of those before them are still found by their ids. */
    private static final int MOST_LISTED = 50_000;

    /** Declared as the function it is: behind a return type of SummitTopology the binder would find no streams. */
    @Bean
    BiConsumer<KStream<String, ArticlePublished>, GlobalKTable<String, SummitState>> summits(
            ArticleReader reader, SchemaIds ids, MeterRegistry meters) {
        return new SummitTopology(reader, ids, meters);
    }

    @Bean
    Serde<ArticlePublished> articlesToRead(SchemaIds ids) {
        return AvroSerde.of(ArticlePublished.class, ids);
    }

    @Bean
    Serde<SummitState> summitAccounts(SchemaIds ids) {
        return AvroSerde.of(SummitState.class, ids);
    }

    @Bean
    Chronicle chronicle(
            @Lazy InteractiveQueryService queries, @Value("${summitwire.streams.address:}") String address) {
        return new ChronicleStore(queries, address);
    }

    /** Closed by itself: the consumer is opened when the first article is looked up. */
    @Bean
    ArticleTexts publishedTexts(
            Serde<ArticlePublished> articlesToRead, @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return new PublishedTexts(consumers(brokers, "model-service-texts"), articlesToRead);
    }

    @Bean
    Outlines outlines() {
        return new Outlines(MOST_LISTED);
    }

    @Bean
    TopicFollower outlineFollower(
            Serde<SummitState> summitAccounts,
            Outlines outlines,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return OutlineFollower.of(
                TopicFollower.consumers(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers)),
                summitAccounts,
                outlines,
                DeadLetterBox.of(Topic.Names.SUMMITS_STATE, "model-service", brokers));
    }

    /** Of no group. */
    private static Supplier<Consumer<byte[], byte[]>> consumers(String brokers, String clientId) {
        Map<String, Object> settings = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                CommonClientConfigs.CLIENT_ID_CONFIG,
                clientId,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        return () -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Bean
    Accounts accounts(@Lazy InteractiveQueryService queries) {
        return new AccountTable(queries);
    }
}
