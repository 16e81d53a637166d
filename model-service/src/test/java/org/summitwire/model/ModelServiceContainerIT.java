package org.summitwire.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The same on the broker's own image. */
@Tag("containers")
class ModelServiceContainerIT extends ModelServiceChecks {

    private KafkaContainer broker;

    @BeforeEach
    void startBroker() {
        assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "Skipped: no container engine answers. Start one to run the tests tagged 'containers'");
        broker = new KafkaContainer("apache/kafka:4.3.1").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        broker.start();
    }

    @AfterEach
    void stopBroker() {
        stop();
        if (broker != null) {
            broker.stop();
        }
    }

    @Override
    String brokers() {
        return broker.getBootstrapServers();
    }
}
