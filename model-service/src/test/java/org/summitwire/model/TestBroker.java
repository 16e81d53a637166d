package org.summitwire.model;

import java.util.Map;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A broker in this process: Kafka's own test kit, as Spring's wrapper of it is older than the broker. */
public final class TestBroker {

    private static final Map<String, String> SMALL = Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1");

    private final KafkaClusterTestKit kit;

    private TestBroker(KafkaClusterTestKit kit) {
        this.kit = kit;
    }

    public static TestBroker start() throws Exception {
        var nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumControllerNodes(1)
                .setNumBrokerNodes(1)
                .build();
        var builder = new KafkaClusterTestKit.Builder(nodes);
        SMALL.forEach(builder::setConfigProp);
        var kit = builder.build();
        kit.format();
        kit.startup();
        kit.waitForReadyBrokers();
        return new TestBroker(kit);
    }

    public String brokers() {
        return kit.bootstrapServers();
    }

    public void close() throws Exception {
        kit.close();
    }
}
