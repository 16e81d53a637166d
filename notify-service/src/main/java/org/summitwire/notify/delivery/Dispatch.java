package org.summitwire.notify.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.notify.subscription.Subscription;

/**
 * Runs errands on threads of its own. Those to one destination have a bounded number of places, so that one that hangs delays no
 * other, whatever is to go there. Channels that failed or were slow have a lane of their own, in which there are fewer: so they
 * delay no other channel of their destination either. Nothing here blocks who hands an errand over. Safe for many threads.
 */
public final class Dispatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Map<Lane, FairShare> lanes = new EnumMap<>(Lane.class);
    private final Executor threads;
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
     * @param each of those for channels that work, the most that are busy with one destination; of the others, a quarter as many
     * @param room alerts that may be held for each lane
     */
    public record Width(int working, int failing, int each, int room) {

        public static final Width USUAL = of(32);

        private static final int PART_THAT_FAILS = 4;

        /** The usual one but for that. Rooms are for what is in memory: an alert takes some ten kilobytes. */
        public static Width of(int each) {
            return new Width(128, 64, each, 2_000);
        }

        private FairShare share(Lane lane) {
            return lane == Lane.WORKING
                    ? new FairShare(working, each, room)
                    : new FairShare(failing, Math.max(1, each / PART_THAT_FAILS), room);
        }
    }

    private final class Run implements Runnable {
        private final Errand errand;
        private final Lane lane;

        private Run(Errand errand, Lane lane) {
            this.errand = errand;
            this.lane = lane;
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
        this.threads = threads;
        for (var lane : Lane.values()) {
            lanes.put(lane, width.share(lane));
        }
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

    /** Whether an errand to where that subscription's messages go would be taken in that lane. */
    public synchronized boolean hasRoom(Subscription subscription, Lane lane) {
        return hasRoom(Destination.of(subscription.channel()), lane);
    }

    private boolean hasRoom(Destination destination, Lane lane) {
        return !isClosed && share(lane).hasRoom(destination);
    }

    /** Takes an errand; where it does not, the caller comes again later. */
    public synchronized boolean offer(Errand errand, Lane lane) {
        if (!hasRoom(errand.destination(), lane)) {
            return false;
        }
        share(lane).add(errand);
        startMore(lane);
        return true;
    }

    /** Errands that are being run in that lane. */
    public synchronized int busy(Lane lane) {
        return share(lane).running();
    }

    private FairShare share(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane), "each lane has its share");
    }

    private void startMore(Lane lane) {
        while (!isClosed) {
            var next = share(lane).next().orElse(null);
            if (next == null) {
                return;
            }
            threads.execute(new Run(next, lane));
        }
    }

    private synchronized boolean isClosed() {
        return isClosed;
    }

    private synchronized void finished(Run run) {
        share(run.lane).finished(run.errand);
        startMore(run.lane);
    }

    /** Ends what is under way; what was not sent is sent by whoever owns it next. */
    @Override
    public void close() {
        synchronized (this) {
            isClosed = true;
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
