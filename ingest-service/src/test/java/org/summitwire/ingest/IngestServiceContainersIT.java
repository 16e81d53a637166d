package org.summitwire.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The same on the broker's public image. */
@Tag("containers")
class IngestServiceContainersIT extends IngestScenarios {

    private static final KafkaContainer BROKER =
            new KafkaContainer("apache/kafka:4.3.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");

    @BeforeAll
    static void startBroker() {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "no container engine answers: skipped");
        BROKER.start();
    }

    @AfterAll
    static void stopBroker() {
        BROKER.stop();
    }

    @Override
    String brokers() {
        return BROKER.getBootstrapServers();
    }
}
