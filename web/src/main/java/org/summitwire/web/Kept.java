package org.summitwire.web;

import java.io.Closeable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Conversations that may go on, by the origin that they are with. Those that rest for some seconds are ended, since hosts end
 * them too; so are those that began a minute ago: a name that leads elsewhere now is looked up again. Thread-safe.
 */
final class Kept implements Closeable {

    /** Below the five seconds after which many servers end a connection of which nothing came. */
    private static final Duration REST = Duration.ofSeconds(4);

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final long LONG_AGO = TimeUnit.SECONDS.toNanos(1);
    private static final int MOST_OF_AN_ORIGIN = 32;
    private static final int MOST = 1_000;

    private final long rest;
    private final long life;
    private final Duration atOnce;
    private final Map<String, Deque<Since>> idle = new HashMap<>();
    private final ScheduledThreadPoolExecutor sweeper;
    private int size;
    private @Nullable Future<?> nextSweep;
    private boolean isClosed;

    private record Since(Conversation conversation, long nanos) {}

    /**
     * Keeps conversations.
     *
     * @param rest for how long when nothing is asked on them
     * @param life for how long in all
     * @param atOnce the end of one that comes within this was there before
     */
    Kept(Duration rest, Duration life, Duration atOnce) {
        this.rest = rest.toNanos();
        this.life = life.toNanos();
        this.atOnce = atOnce;
        this.sweeper = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "web-sweep");
            thread.setDaemon(true);
            return thread;
        });
        sweeper.setKeepAliveTime(1, TimeUnit.SECONDS);
        sweeper.allowCoreThreadTimeOut(true);
        sweeper.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** For as long as is good for most hosts. */
    static Kept usual() {
        return new Kept(REST, LIFE, AT_ONCE);
    }

    /** Keeps none. */
    static Kept none() {
        return new Kept(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    boolean isUsed() {
        return rest > 0;
    }

    /** Whether an end that is seen so long after the beginning of an exchange tells of the time before. */
    boolean tellsOfBefore(Duration after) {
        return after.compareTo(atOnce) < 0;
    }

    /** One that can go on, the latest first; null where there is none. */
    @Nullable
    Conversation take(String origin) {
        for (var next = latest(origin); next != null; next = latest(origin)) {
            var rested = System.nanoTime() - next.nanos();
            var conversation = next.conversation();
            if (rested < rest && conversation.age() < life && conversation.isQuiet(rested > LONG_AGO)) {
                return conversation;
            }
            conversation.close();
        }
        return null;
    }

    private synchronized @Nullable Since latest(String origin) {
        var some = idle.get(origin);
        if (some == null) {
            return null;
        }
        var last = some.removeLast();
        size--;
        if (some.isEmpty()) {
            idle.remove(origin);
        }
        return last;
    }

    /** Keeps one whose answer was read to its end, or ends it where there are enough. */
    void put(String origin, Conversation conversation) {
        if (!isTaken(origin, conversation)) {
            conversation.close();
        }
    }

    private synchronized boolean isTaken(String origin, Conversation conversation) {
        if (isClosed || size == MOST || conversation.age() >= life) {
            return false;
        }
        var some = idle.computeIfAbsent(origin, it -> new ArrayDeque<>());
        if (some.size() == MOST_OF_AN_ORIGIN) {
            return false;
        }
        some.addLast(new Since(conversation, System.nanoTime()));
        size++;
        sweepLater();
        return true;
    }

    private void sweepLater() {
        if (nextSweep == null && size > 0 && !isClosed) {
            var now = System.nanoTime();
            var longest = idle.values().stream()
                    .mapToLong(it -> now - it.getFirst().nanos())
                    .max()
                    .orElse(0);
            nextSweep = sweeper.schedule(this::sweep, rest - longest, TimeUnit.NANOSECONDS);
        }
    }

    private void sweep() {
        old().forEach(Conversation::close);
    }

    private synchronized List<Conversation> old() {
        var old = new ArrayList<Conversation>();
        var now = System.nanoTime();
        for (var some : idle.values()) {
            while (!some.isEmpty() && now - some.getFirst().nanos() >= rest) {
                old.add(some.removeFirst().conversation());
            }
        }
        idle.values().removeIf(Deque::isEmpty);
        size -= old.size();
        nextSweep = null;
        sweepLater();
        return old;
    }

    @Override
    public void close() {
        List<Since> all;
        synchronized (this) {
            isClosed = true;
            sweeper.shutdownNow();
            all = idle.values().stream().flatMap(Deque::stream).toList();
            idle.clear();
            size = 0;
        }
        all.forEach(it -> it.conversation().close());
    }
}
