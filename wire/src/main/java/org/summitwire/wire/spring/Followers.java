package org.summitwire.wire.spring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.summitwire.wire.TopicFollower;

/**
 * Runs all that follow topics, from when the topics are there until the context closes. Out of service until each has read what
 * was there at the start: before, a list would be answered with too little.
 */
final class Followers implements SmartLifecycle, HealthIndicator {

    /** Behind the topics, and ahead of what waits for something that is read here. */
    private static final int PHASE = DEFAULT_PHASE - 950;

    private final List<TopicFollower> all;
    private volatile boolean running;

    Followers(List<TopicFollower> all) {
        this.all = List.copyOf(all);
    }

    @Override
    public void start() {
        running = true;
        all.forEach(TopicFollower::start);
    }

    @Override
    public void stop() {
        all.forEach(TopicFollower::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** After a fault all is read again; what was known stands until then, so that is no reason to take no requests. */
    @Override
    public Health health() {
        Map<String, Object> states = new TreeMap<>();
        all.forEach(it -> states.put(it.name(), it.isCaughtUp() ? "read" : "loading"));
        var areRead = all.stream().allMatch(TopicFollower::isCaughtUp);
        return (areRead ? Health.up() : Health.outOfService())
                .withDetails(states)
                .build();
    }
}
