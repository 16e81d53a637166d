package org.summitwire.wire;

import java.util.Map;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;

/** A real broker in this process, on a free port: Kafka's own test kit, as Spring's wrapper is older than the broker. */
public final class TestBroker {

    private static final Map<String, String> ONE_NODE = Map.of(
            "auto.create.topics.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "offsets.topic.num.partitions", "4",
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.num.partitions", "4",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    private final KafkaClusterTestKit kit;
    private boolean closed;

    private TestBroker(KafkaClusterTestKit kit) {
        this.kit = kit;
    }

    public static TestBroker start() throws Exception {
        var nodes = new TestKitNodes.Builder()
                .setCombined(true)
                .setNumBrokerNodes(1)
                .setNumControllerNodes(1)
                .build();
        var builder = new KafkaClusterTestKit.Builder(nodes);
        ONE_NODE.forEach(builder::setConfigProp);
        var kit = builder.build();
        kit.format();
        kit.startup();
        kit.waitForReadyBrokers();
        return new TestBroker(kit);
    }

    public String bootstrapServers() {
        return kit.bootstrapServers();
    }

    /** Closing twice is closing once. */
    public void close() throws Exception {
        if (!closed) {
            closed = true;
            kit.close();
        }
    }
}
