package org.summitwire.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs errands on threads of its own, in two lanes: one for channels that work, a narrow one for those that failed or were
 * slow. An errand that turns out slow in the wide lane gives its place up, so that channels which begin to hang, many at
 * once, delay no other. Nothing here blocks who hands an errand over. Safe for many threads.
 */
public final class Dispatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Line wide;
    private final Line narrow;
    private final int room;
    private final int mostThreads;
    private final Executor threads;
    private final Set<Run> running = new LinkedHashSet<>();
    private boolean isClosed;

    /** The ways to the outside. */
    public enum Lane {
        WORKING,
        FAILING
    }

    /**
     * How much is done at once.
     *
     * @param working threads for channels that work
     * @param failing threads for those that failed or were slow
     * @param spare further threads, for errands that turn out slow
     * @param room alerts that may be held for each lane
     */
    public record Width(int working, int failing, int spare, int room) {

        /** Rooms are for what is in memory: an alert takes some ten kilobytes. */
        public static final Width USUAL = new Width(32, 8, 64, 1_000);
    }

    private static final class Line {
        private final int width;
        private final Deque<Errand> waiting = new ArrayDeque<>();
        private int running;
        private int alerts;

        private Line(int width) {
            this.width = width;
        }
    }

    private final class Run implements Runnable {
        private final Errand errand;
        private final Line line;
        private boolean hasGivenPlace;
        private @Nullable Instant startedAt;

        private Run(Errand errand, Line line) {
            this.errand = errand;
            this.line = line;
        }

        @Override
        public void run() {
            try {
                var goesOn = true;
                for (var number = 0; goesOn && number < errand.parcels().size(); number++) {
                    goesOn = !isClosed() && !errand.isOver() && isTaken(number);
                }
            } catch (InterruptedException stopping) {
                LOG.debug("Stopped while sending to {}", errand.subscription().id());
            } finally {
                finished(this);
                errand.tell(new Errand.Report.Ended(errand));
            }
        }

        private boolean isTaken(int number) throws InterruptedException {
            var from = clock.instant();
            begins(this, from);
            var attempt = tried(errand.notice(number));
            var took = Duration.between(from, clock.instant());
            errand.tell(new Errand.Report.Tried(errand, errand.parcels().get(number), attempt, from, took));
            return attempt instanceof Attempt.Delivered || attempt instanceof Attempt.Refused;
        }

        private Attempt tried(Notice notice) throws InterruptedException {
            try {
                return errand.sender().send(notice);
            } catch (RuntimeException broken) {
                LOG.warn("Sending to {} broke", errand.subscription().id(), broken);
                return new Attempt.Failed(broken.getClass().getSimpleName() + ": " + broken.getMessage(), null);
            }
        }
    }

    /**
     * Runs errands.
     *
     * @param threads of which as many must be had as the width tells, without waiting
     */
    public Dispatch(Width width, InstantSource clock, Executor threads) {
        this.clock = clock;
        this.wide = new Line(width.working());
        this.narrow = new Line(width.failing());
        this.room = width.room();
        this.mostThreads = width.working() + width.failing() + width.spare();
        this.threads = threads;
    }

    /** Threads that come when they are needed and go when they are not; {@link #close} ends them. */
    public static ExecutorService threads() {
        var count = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "deliver-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Whether an errand would be taken in that lane. */
    public synchronized boolean hasRoom(Lane lane) {
        return !isClosed && line(lane).alerts < room;
    }

    /** Takes an errand; where it does not, the caller comes again later. */
    public synchronized boolean offer(Errand errand, Lane lane) {
        if (!hasRoom(lane)) {
            return false;
        }
        var line = line(lane);
        line.waiting.add(errand);
        line.alerts += errand.alerts();
        startMore();
        return true;
    }

    /** Has errands of the wide lane that are slow give their places up. To be called often. */
    public synchronized void relieve() {
        var latest = clock.instant().minus(ChannelHealth.SLOW);
        for (var run : running) {
            var isSlow =
                    run.line == wide && !run.hasGivenPlace && run.startedAt != null && run.startedAt.isBefore(latest);
            if (isSlow && running.size() < mostThreads - narrow.width) {
                run.hasGivenPlace = true;
                wide.running--;
            }
        }
        startMore();
    }

    /** Errands that are being run in that lane; those that gave their place up count as failing. */
    public synchronized int busy(Lane lane) {
        return lane == Lane.WORKING ? wide.running : running.size() - wide.running;
    }

    private Line line(Lane lane) {
        return lane == Lane.WORKING ? wide : narrow;
    }

    private void startMore() {
        startMore(wide);
        startMore(narrow);
    }

    private void startMore(Line line) {
        while (!isClosed && line.running < line.width && !line.waiting.isEmpty() && running.size() < mostThreads) {
            var run = new Run(line.waiting.remove(), line);
            line.running++;
            running.add(run);
            threads.execute(run);
        }
    }

    private synchronized boolean isClosed() {
        return isClosed;
    }

    private synchronized void begins(Run run, Instant from) {
        run.startedAt = from;
    }

    private synchronized void finished(Run run) {
        running.remove(run);
        if (!run.hasGivenPlace) {
            run.line.running--;
        }
        run.line.alerts -= run.errand.alerts();
        startMore();
    }

    /** Ends what is under way; what was not sent is sent by whoever owns it next. */
    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
            wide.waiting.clear();
            narrow.waiting.clear();
        }
        if (threads instanceof ExecutorService ours) {
            ours.shutdownNow();
            try {
                ours.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
