package org.summitwire.wire.spring;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.beans.BeansException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the broker answers. It being away makes a service unready, never dead. */
final class BrokerHealth implements HealthIndicator {

    private static final int PATIENCE_MS = 2000;

    private final Supplier<Admin> admin;

    BrokerHealth(Supplier<Admin> admin) {
        this.admin = admin;
    }

    @Override
    public Health health() {
        try {
            var nodes = admin.get()
                    .describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MS))
                    .nodes()
                    .get(PATIENCE_MS, TimeUnit.MILLISECONDS);
            return (nodes.isEmpty() ? Health.down() : Health.up())
                    .withDetail("nodes", nodes.size())
                    .build();
        } catch (ExecutionException | TimeoutException e) {
            return Health.down()
                    .withDetail("reason", "The Kafka broker does not answer within " + PATIENCE_MS + " ms")
                    .build();
        } catch (BeansException e) {
            return Health.down()
                    .withDetail(
                            "reason",
                            "The Kafka broker has no address: "
                                    + e.getMostSpecificCause().getMessage())
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }
}
