package org.summitwire.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.summitwire.ingest.api.ArticlesController;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.fetching.ArticleFileReader;
import org.summitwire.ingest.fetching.Feeder;
import org.summitwire.ingest.fetching.Ledger;
import org.summitwire.ingest.fetching.PatientOutbox;
import org.summitwire.ingest.fetching.WatchedFolder;
import org.summitwire.ingest.following.WebArchive;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.messaging.KafkaOutbox;
import org.summitwire.ingest.submission.SubmissionReader;
import org.summitwire.wire.SchemaIds;
import org.summitwire.wire.spring.WireConfiguration;

/** All there is of this service. Its application imports it, and so does the standalone runner. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IngestSettings.class)
@Import({WireConfiguration.class, FollowingConfiguration.class})
public class IngestConfiguration {

    private static final String SERVICE = "ingest-service";

    @Bean
    SubmissionReader submissionReader(IngestSettings settings, Clock clock) {
        return new SubmissionReader(settings.limits().perArticle(), clock);
    }

    @Bean
    Intake intake(Clock clock, MeterRegistry meters) {
        return new Intake(new Cleaner(), clock, meters);
    }

    @Bean
    SetAside ingestSetAside(MeterRegistry meters) {
        return new SetAside(meters, SERVICE);
    }

    @Bean
    KafkaOutbox articleOutbox(
            KafkaProperties kafka,
            SchemaIds ids,
            IngestSettings settings,
            MeterRegistry meters,
            ObjectProvider<ObservationRegistry> observations) {
        return new KafkaOutbox(
                kafka.buildProducerProperties(),
                ids,
                settings.confirmWithin(),
                meters,
                observations.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean
    ArticlesController articlesController(
            IngestSettings settings,
            SubmissionReader reader,
            Intake intake,
            KafkaOutbox outbox,
            SetAside setAside,
            MeterRegistry meters) {
        var limits = settings.limits();
        return new ArticlesController(
                limits.request().toBytes(), limits.inFlight().toBytes(), reader, intake, outbox, setAside, meters);
    }

    @Bean
    PatientOutbox patientOutbox(KafkaOutbox outbox, IngestSettings settings, MeterRegistry meters) {
        return new PatientOutbox(outbox, settings.retryAfter(), meters);
    }

    @Bean
    ArticleFileReader articleFileReader(
            IngestSettings settings,
            SubmissionReader reader,
            Intake intake,
            PatientOutbox outbox,
            SetAside setAside,
            WebArchive archives) {
        return new ArticleFileReader(
                reader,
                intake,
                outbox,
                setAside,
                archives,
                settings.limits().request().toBytes());
    }

    @Bean
    FeederLifecycle articleFeederLifecycle(Feeder feeder) {
        return new FeederLifecycle(feeder);
    }

    @Bean
    Feeder articleFeeder(IngestSettings settings, ArticleFileReader files, PatientOutbox outbox, SetAside setAside)
            throws IOException {
        var watched = settings.watch() == null ? null : new WatchedFolder(settings.watch(), files, setAside);
        return new Feeder(
                settings.files(),
                settings.rejectedFolder(),
                watched,
                settings.watchEvery(),
                files,
                outbox,
                new Ledger(settings.ledger()),
                setAside);
    }
}
