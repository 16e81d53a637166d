package org.summitwire.model;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On a broker in this process. */
class ModelServiceIT extends ModelServiceChecks {

    private TestBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        broker = TestBroker.start();
    }

    @AfterEach
    void stopBroker() throws Exception {
        stop(); // the service first: a broker that goes first leaves dead members behind
        broker.close();
    }

    @Override
    String brokers() {
        return broker.brokers();
    }
}
