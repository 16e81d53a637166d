package org.summitwire.ingest.following;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Jobs by the host that they ask. Of each host one job at a time is out, the one that is due first; a host that was asked
 * rests until it may be asked again. Where polls and pages of one host wait, they take turns: neither starves behind many
 * of the other. Adding and taking one costs the logarithm of the hosts. Time is handed in. Safe for use by many threads.
 */
final class HostQueues<J extends HostQueues.Job> {

    /** Something to ask a host for. */
    interface Job {

        String host();

        /** Not to be done before. */
        Instant due();

        /** Whether it asks what is new, and not for a page. */
        boolean isPoll();
    }

    private static final Comparator<Line<?>> BY_TIME =
            Comparator.comparing((Line<?> line) -> line.next).thenComparing(line -> line.host);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Map<String, Line<J>> lines = new HashMap<>();
    private final TreeSet<Line<J>> waiting = new TreeSet<>(BY_TIME);
    private @Nullable Thread watch;
    private int size;
    private long number;

    void add(J job) {
        add(job, 1);
    }

    /** Adds a job that was out and needs another turn: ahead of what is due at the same time. */
    void addAgain(J job) {
        add(job, -1);
    }

    private void add(J job, int sign) {
        lock.lock();
        try {
            var line = lines.computeIfAbsent(job.host(), Line::new);
            line.add(job, sign * ++number);
            size++;
            place(line);
        } finally {
            lock.unlock();
        }
    }

    /** The job that has waited longest of those that may be done now; null where there is none. */
    @Nullable
    J next(Instant now) {
        lock.lock();
        try {
            if (waiting.isEmpty() || waiting.first().next.isAfter(now)) {
                return null;
            }
            var line = waiting.pollFirst();
            line.out = true;
            size--;
            return line.take(now);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The next job, waiting for it until it may be done, but no longer than told; null where none could be. One thread
     * watches the clock for all that wait, so that a job wakes one thread.
     */
    @Nullable
    J await(InstantSource clock, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            var job = next(clock.instant());
            for (long left = atMost.toNanos(); job == null && left > 0; job = next(clock.instant())) {
                long part = watch(clock.instant(), left);
                try {
                    left -= part - change.awaitNanos(part);
                } finally {
                    watch = watch == Thread.currentThread() ? null : watch;
                }
            }
            if (watch == null && !waiting.isEmpty()) {
                change.signal();
            }
            return job;
        } finally {
            lock.unlock();
        }
    }

    /** How long this thread waits, in nanoseconds: until the next job, where it is the one that watches the clock. */
    private long watch(Instant now, long atMost) {
        if (watch != null || waiting.isEmpty()) {
            return atMost;
        }
        watch = Thread.currentThread();
        var next = waiting.first().next;
        return next.isBefore(now.plusNanos(atMost))
                ? Duration.between(now, next).toNanos()
                : atMost;
    }

    /**
     * A host's job came back: the host may be asked for the next.
     *
     * @param ready when, at the earliest
     */
    void back(String host, Instant ready) {
        lock.lock();
        try {
            var line = lines.get(host);
            if (line != null) {
                line.out = false;
                line.ready = ready;
                place(line);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes one job out; false where it does not wait, or no longer. */
    boolean remove(J job) {
        lock.lock();
        try {
            var line = lines.get(job.host());
            if (line == null || line.removeIf(job::equals).isEmpty()) {
                return false;
            }
            size--;
            place(line);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes out the jobs that some condition holds for, and gives them. */
    List<J> take(Predicate<J> which) {
        lock.lock();
        try {
            var taken = new ArrayList<J>();
            for (var line : List.copyOf(lines.values())) {
                taken.addAll(line.removeIf(which));
                place(line);
            }
            size -= taken.size();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Jobs that wait; those that are out are not counted. */
    int size() {
        lock.lock();
        try {
            return size;
        } finally {
            lock.unlock();
        }
    }

    private void place(Line<J> line) {
        waiting.remove(line);
        if (line.out) {
            return;
        }
        var due = line.due();
        if (due == null) {
            lines.remove(line.host);
            return;
        }
        line.next = due.isAfter(line.ready) ? due : line.ready;
        waiting.add(line);
        if (waiting.first() == line) { // whoever watches the clock waits for a later one
            watch = null;
            change.signal();
        }
    }

    /** What is due at one time is done in the order in which it came. */
    private record Entry<J extends Job>(J job, long number) {

        private static <J extends Job> PriorityQueue<Entry<J>> queue() {
            return new PriorityQueue<>(
                    1,
                    Comparator.comparing((Entry<J> entry) -> entry.job().due()).thenComparing(Entry::number));
        }
    }

    /** What waits for one host. */
    private static final class Line<J extends Job> {

        private final String host;
        private final PriorityQueue<Entry<J>> polls = Entry.queue();
        private final PriorityQueue<Entry<J>> pages = Entry.queue();
        private Instant ready = Instant.MIN;
        private Instant next = Instant.MIN;
        private boolean out;
        private boolean polled;

        private Line(String host) {
            this.host = host;
        }

        private void add(J job, long number) {
            (job.isPoll() ? polls : pages).add(new Entry<>(job, number));
        }

        /** When the first of all is due; null where nothing waits. */
        private @Nullable Instant due() {
            var poll = due(polls);
            var page = due(pages);
            if (poll == null || page == null) {
                return poll == null ? page : poll;
            }
            return poll.isBefore(page) ? poll : page;
        }

        private static @Nullable Instant due(PriorityQueue<? extends Entry<?>> queue) {
            var first = queue.peek();
            return first == null ? null : first.job().due();
        }

        /** The next of those whose turn it is, where both may be done; else the one that may. */
        private J take(Instant now) {
            var poll = due(polls);
            var page = due(pages);
            var both = poll != null && page != null && !poll.isAfter(now) && !page.isAfter(now);
            polled = both ? !polled : page == null || (poll != null && poll.isBefore(page));
            return (polled ? polls : pages).remove().job();
        }

        private List<J> removeIf(Predicate<J> which) {
            var removed = new ArrayList<J>();
            for (var queue : List.of(polls, pages)) {
                queue.removeIf(entry -> which.test(entry.job()) && removed.add(entry.job()));
            }
            return removed;
        }
    }
}
