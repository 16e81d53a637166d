package org.summitwire.notify;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.kstream.KStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.FixedBackOff;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.AlertWriters;
import org.summitwire.notify.api.AlertController;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.delivery.ConsoleChannel;
import org.summitwire.notify.messaging.AlertTopology;
import org.summitwire.notify.messaging.AlertsSoFar;
import org.summitwire.notify.messaging.DeliverAlerts;
import org.summitwire.notify.page.AlertPages;
import org.summitwire.page.PageConfiguration;
import org.summitwire.page.WordFile;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.TopicFollower;
import org.summitwire.wire.spring.WireConfiguration;

/** All there is of this service. Its application imports it, and so does the standalone runner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotifySettings.class)
@Import({
    WireConfiguration.class,
    PageConfiguration.class,
    PostingConfiguration.class,
    SubscriptionConfiguration.class,
    ChannelConfiguration.class,
    DeliveryConfiguration.class,
    AlertController.class,
    AlertPages.class
})
public class NotifyConfiguration {

    /** What the pages of this service say. */
    @Bean
    WordFile notifyWords() {
        return new WordFile("org/summitwire/notify/page/words");
    }

    /** The binder finds serdes by type. */
    @Bean
    Serde<SummitChanged> changesToJudge(SchemaIds ids) {
        return AvroSerde.of(SummitChanged.class, ids);
    }

    @Bean
    Serde<AlertRaised> alertsRaised(SchemaIds ids) {
        return AvroSerde.of(AlertRaised.class, ids);
    }

    /** Declared as the function it is: behind another return type the binder would find no streams. */
    @Bean
    Function<KStream<String, SummitChanged>, KStream<String, AlertRaised>> alerts(
            NotifySettings settings, MeterRegistry meters, Serde<SummitChanged> changesToJudge) {
        return new AlertTopology(
                new AlertWriters(settings.language()),
                meters,
                changesToJudge,
                settings.reminders().plan());
    }

    /** The console of this process; a context that shows alerts elsewhere has a channel of its own. */
    @Bean
    @Fallback
    ConsoleChannel consoleChannel() {
        return new ConsoleChannel(new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8));
    }

    @Bean
    Consumer<Message<byte[]>> deliver(
            NotifySettings settings, SchemaIds ids, ConsoleChannel console, Clock clock, MeterRegistry meters) {
        return new DeliverAlerts(
                AvroSerde.of(AlertRaised.class, ids), settings.console() ? console : null, clock, meters);
    }

    /** Where the registry is away, an alert is read again until it can be. */
    @Bean
    CommonErrorHandler alertDeliveryErrors() {
        return new DefaultErrorHandler(new FixedBackOff(5_000, FixedBackOff.UNLIMITED_ATTEMPTS));
    }

    @Bean
    LatestAlerts latestAlerts(NotifySettings settings) {
        return new LatestAlerts(settings.latest());
    }

    @Bean
    TopicFollower alertsSoFar(
            NotifySettings settings,
            SchemaIds ids,
            LatestAlerts latest,
            @Value("${spring.kafka.bootstrap-servers}") String brokers) {
        return AlertsSoFar.of(
                TopicFollower.consumers(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers)),
                AvroSerde.of(AlertRaised.class, ids),
                AvroSerde.of(SummitChanged.class, ids),
                settings.latest(),
                new AlertsSoFar.Listener() {

                    @Override
                    public void raised(Alert alert) {
                        latest.add(alert);
                    }

                    @Override
                    public void told(String factId, int voices, Instant knownAt) {
                        latest.told(factId, voices, knownAt);
                    }

                    @Override
                    public void settled() {
                        latest.settle();
                    }
                });
    }
}
