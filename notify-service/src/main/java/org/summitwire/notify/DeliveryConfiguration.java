package org.summitwire.notify;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.DeliveryDue;
import org.summitwire.event.DeliveryRecorded;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.api.DeliveryController;
import org.summitwire.notify.api.DeliveryRequests;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.delivery.Dispatch;
import org.summitwire.notify.delivery.Senders;
import org.summitwire.notify.messaging.DeliveriesTable;
import org.summitwire.notify.messaging.DeliveryMeters;
import org.summitwire.notify.messaging.DeliveryPost;
import org.summitwire.notify.messaging.DeliveryTopology;
import org.summitwire.notify.messaging.LiveSubscriptions;
import org.summitwire.notify.messaging.Outgoing;
import org.summitwire.notify.messaging.SubscriptionMessages;
import org.summitwire.notify.messaging.SubscriptionTable;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.TopicFollower;

/** How alerts reach their subscribers. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

    /** Deliveries that are held in memory, for lists; a kilobyte each. */
    private static final int MOST_LISTED = 10_000;

    @Bean
    Serde<DeliveryDue> deliveriesDue(SchemaIds ids) {
        return AvroSerde.of(DeliveryDue.class, ids);
    }

    @Bean
    Serde<DeliveryRecorded> deliveriesRecorded(SchemaIds ids) {
        return AvroSerde.of(DeliveryRecorded.class, ids);
    }

    @Bean
    Dispatch dispatch(NotifySettings settings, Clock clock) {
        return new Dispatch(Dispatch.Width.of(settings.atOnce()), clock, Dispatch.threads());
    }

    @Bean
    DeliveryMeters deliveryMeters(MeterRegistry meters, Dispatch dispatch, Clock clock) {
        return new DeliveryMeters(meters, dispatch, clock);
    }

    /** For the deliveries; whoever else asks for subscriptions has the table. */
    @Bean
    @Fallback
    LiveSubscriptions liveSubscriptions(SubscriptionTable table, SubscriptionMessages messages) {
        return LiveSubscriptions.of(table, messages);
    }

    /** Declared as the function it is: behind another return type the binder would find no streams. */
    @Bean
    Function<
                    KStream<String, SummitChanged>,
                    Function<
                            KStream<String, AlertRaised>,
                            Function<KStream<String, DeliveryDue>, KStream<String, DeliveryRecorded>>>>
            deliveries(
                    NotifySettings settings,
                    LiveSubscriptions subscriptions,
                    SubscriptionTable table,
                    Senders senders,
                    Dispatch dispatch,
                    DeliveryMeters meters,
                    SchemaIds ids) {
        var outgoing = new Outgoing(
                subscriptions,
                table::awaitLoaded,
                subscriptions,
                senders::of,
                dispatch,
                settings.schedule(),
                meters,
                Outgoing.MOST_EACH);
        return new DeliveryTopology(outgoing, ids);
    }

    @Bean
    DeliveryLog deliveryLog() {
        return new DeliveryLog(DeliveryController.MOST_EACH, MOST_LISTED);
    }

    @Bean
    TopicFollower deliveriesTable(
            SchemaIds ids, DeliveryLog log, @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return DeliveriesTable.of(
                TopicFollower.consumers(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers)),
                ids,
                MOST_LISTED,
                log);
    }

    @Bean
    DeliveryPost deliveryPost(SchemaIds ids, Clock clock, @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        Map<String, Object> producer = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                CommonClientConfigs.CLIENT_ID_CONFIG,
                "notify-service-resend",
                ProducerConfig.ACKS_CONFIG,
                "all");
        return new DeliveryPost(
                new KafkaProducer<>(producer, new ByteArraySerializer(), new ByteArraySerializer()),
                searching(brokers),
                ids,
                clock);
    }

    @Bean
    DeliveryRequests deliveryRequests(DeliveryController deliveryController, DeliveryLog log) {
        return new DeliveryRequests(deliveryController, log);
    }

    @Bean
    DeliveryController deliveryController(DeliveryLog log, LiveSubscriptions subscriptions, DeliveryPost post) {
        return new DeliveryController(log, subscriptions, post);
    }

    /** For a search that ends: an answer that the broker holds back would be waited for when it is closed. */
    private static Supplier<Consumer<byte[], byte[]>> searching(String brokers) {
        Map<String, Object> consumer = Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false);
        return () -> new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
