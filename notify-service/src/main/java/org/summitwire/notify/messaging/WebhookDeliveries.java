package org.summitwire.notify.messaging;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.util.backoff.FixedBackOff;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.delivery.Channel;
import org.summitwire.notify.delivery.Courier;
import org.summitwire.notify.delivery.Pause;
import org.summitwire.notify.messaging.Handover.ChannelClosed;
import org.summitwire.wire.Topic;

/**
 * Brings alerts over channels that can fail or hang. Each has a consumer group of its own, {@code
 * notify-service-delivery-<channel>}: its offset is the state of its retries, and no other channel waits for it. A channel
 * that is closed stops with its offset before the undelivered alert; the next start tries it again.
 */
public final class WebhookDeliveries implements SmartLifecycle {

    /** Behind the topics and the input bindings. */
    private static final int PHASE = DEFAULT_PHASE - 900;

    private static final long RETRY_MS = 5_000;
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(WebhookDeliveries.class);

    private final List<Channel> channels;
    private final BiFunction<Channel, Pause, Courier> couriers;
    private final Map<String, Object> consumers;
    private final Handover handover;
    private final Duration attempt;
    private final Map<String, KafkaMessageListenerContainer<byte[], byte[]>> containers = new ConcurrentHashMap<>();
    private StopSignal signal = new StopSignal();
    private volatile boolean running;

    /**
     * Brings alerts over these channels.
     *
     * @param consumers settings of the Kafka consumers, those for the brokers at least
     * @param attempt the longest that one attempt takes
     * @param alert the longest that one alert takes, retries included
     */
    public WebhookDeliveries(
            List<Channel> channels,
            BiFunction<Channel, Pause, Courier> couriers,
            Map<String, Object> consumers,
            Serde<AlertRaised> alerts,
            DeadLetterPost deadLetters,
            Duration attempt,
            Duration alert) {
        this.channels = List.copyOf(channels);
        this.couriers = couriers;
        this.handover = new Handover(alerts.deserializer(), deadLetters);
        this.attempt = attempt;
        this.consumers = new HashMap<>(consumers);
        this.consumers.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        this.consumers.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        this.consumers.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.consumers.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.consumers.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
        var patience = Math.min(Integer.MAX_VALUE, alert.plus(MARGIN).toMillis());
        this.consumers.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, (int) patience);
    }

    @Override
    public synchronized void start() {
        signal = new StopSignal();
        for (var channel : channels) {
            var container = containerFor(couriers.apply(channel, signal));
            containers.put(channel.name(), container);
            container.start();
        }
        running = true;
    }

    private KafkaMessageListenerContainer<byte[], byte[]> containerFor(Courier courier) {
        var properties = new ContainerProperties(Topic.Names.ALERTS_RAISED);
        properties.setGroupId(RaiseAlerts.SERVICE + "-delivery-" + courier.channel());
        properties.setAckMode(ContainerProperties.AckMode.RECORD);
        properties.setStopImmediate(true);
        properties.setMissingTopicsFatal(false);
        properties.setShutdownTimeout(attempt.plusSeconds(5).toMillis());
        properties.setMessageListener((MessageListener<byte[], byte[]>) message -> deliver(message, courier));
        var container = new KafkaMessageListenerContainer<>(
                new DefaultKafkaConsumerFactory<byte[], byte[]>(consumers), properties);
        container.setBeanName("delivery-" + courier.channel());
        container.setCommonErrorHandler(
                new DefaultErrorHandler(new FixedBackOff(RETRY_MS, FixedBackOff.UNLIMITED_ATTEMPTS)));
        return container;
    }

    private void deliver(ConsumerRecord<byte[], byte[]> message, Courier courier) {
        try {
            handover.hand(message, courier);
        } catch (InterruptedException stopping) {
            throw new KafkaException("Stopped before the alert was delivered; the next start delivers it", stopping);
        } catch (ChannelClosed closed) {
            LOG.warn(
                    "{}. It gets no more alerts until the next start; remove it from summitwire.notify.webhooks or mend"
                            + " the receiver",
                    closed.getMessage());
            Objects.requireNonNull(containers.get(courier.channel())).stop(() -> {});
            throw new KafkaException(closed);
        }
    }

    @Override
    public synchronized void stop() {
        signal.stop();
        containers.values().forEach(KafkaMessageListenerContainer::stop);
        containers.clear();
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
