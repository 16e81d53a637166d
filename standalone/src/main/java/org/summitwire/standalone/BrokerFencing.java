package org.summitwire.standalone;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After a crash, the controller alone until it has fenced the broker of before, and so taken the lead of all partitions from it.
 *
 * <p>A broker that starts at once takes the lead that it had for its own, finds transactions that were decided and not yet
 * carried out, and while it waits to be registered anew drops their markers, as if the partitions had been deleted (Kafka 4.1 to
 * 4.3, KAFKA-20734). Such a transaction stays open for ever, and nobody reads past it. With no leader known before the broker is
 * registered, the coordinator starts when it can carry them out. The next start is sooner too: a broker is not registered while
 * the session of the one before it lasts.
 */
final class BrokerFencing {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerFencing.class);

    /** Written by a broker that was closed, and taken away by one that starts. */
    private static final String CLOSED = ".kafka_cleanshutdown";

    /** Kafka's own. */
    private static final String LOCK = ".lock";

    private static final Duration SESSION = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration LOOK = Duration.ofMillis(20);

    private BrokerFencing() {}

    /** Whether a broker worked on the data and was not closed. */
    static boolean isNeeded(Path data) {
        return Files.exists(data.resolve("__transaction_state-0")) && !Files.exists(data.resolve(CLOSED));
    }

    /**
     * Returns when the broker of before is fenced.
     *
     * @param settings of the broker, from which those of the controller are taken
     * @throws KafkaException where another process uses the data, at which a controller would end this one
     */
    static void fence(Path data, Map<String, String> settings) throws IOException {
        try (var file = FileChannel.open(data.resolve(LOCK), CREATE, WRITE);
                var lock = file.tryLock()) {
            if (lock == null) {
                throw new KafkaException("a process that is running has locked them");
            }
        } catch (OverlappingFileLockException here) {
            throw new KafkaException("this process has locked them", here);
        }
        fence(settings);
    }

    private static void fence(Map<String, String> settings) {
        var controller = new KafkaRaftServer(new KafkaConfig(alone(settings)), Time.SYSTEM);
        controller.startup();
        try {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (fenced() == 0) {
                if (System.nanoTime() - deadline > 0) {
                    LOG.warn(
                            "The broker of before the crash is not known as fenced after {}; starting all the same",
                            PATIENCE);
                    return;
                }
                LockSupport.parkNanos(LOOK.toNanos());
            }
        } finally {
            controller.shutdown();
            controller.awaitShutdown();
        }
    }

    private static Map<String, String> alone(Map<String, String> settings) {
        var alone = new TreeMap<>(settings);
        alone.keySet().removeAll(Set.of("advertised.listeners", "inter.broker.listener.name"));
        alone.put("process.roles", "controller");
        alone.put("listeners", listenerOf(settings.getOrDefault("controller.listener.names", ""), settings));
        alone.put("broker.session.timeout.ms", Long.toString(SESSION.toMillis()));
        return alone;
    }

    private static String listenerOf(String name, Map<String, String> settings) {
        return Stream.of(settings.getOrDefault("listeners", "").split(",", -1))
                .filter(it -> it.startsWith(name + "://"))
                .findFirst()
                .orElseThrow();
    }

    private static long fenced() {
        try {
            var name = new ObjectName("kafka.controller:type=KafkaController,name=FencedBrokerCount");
            return ((Number) ManagementFactory.getPlatformMBeanServer().getAttribute(name, "Value")).longValue();
        } catch (JMException notYet) {
            return 0;
        }
    }
}
