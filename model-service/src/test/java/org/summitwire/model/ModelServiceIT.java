package org.summitwire.model;

import java.util.Map;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On a broker in this process: Kafka's own test kit, as Spring's wrapper of it is older than the broker. */
class ModelServiceIT extends ModelServiceChecks {

    private static final Map<String, String> SMALL = Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1");

    private KafkaClusterTestKit broker;

    @BeforeEach
    void startBroker() throws Exception {
        var nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumControllerNodes(1)
                .setNumBrokerNodes(1)
                .build();
        var kit = new KafkaClusterTestKit.Builder(nodes);
        SMALL.forEach(kit::setConfigProp);
        broker = kit.build();
        broker.format();
        broker.startup();
        broker.waitForReadyBrokers();
    }

    @AfterEach
    void stopBroker() throws Exception {
        stop(); // the service first: a broker that goes first leaves dead members behind
        broker.close();
    }

    @Override
    String brokers() {
        return broker.bootstrapServers();
    }
}
