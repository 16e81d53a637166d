package org.summitwire.notify.api.stream;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.notify.alerting.Alert;

/**
 * One who reads along. What it is slower to read than it comes is queued up to a bound; above it, or where nothing moves for
 * {@value #STUCK} heartbeats, it is cut off, told why where it can be, and may go on after the last event that it has.
 */
final class Reader {

    private static final int STUCK = 2;
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

    private final Outlet outlet;
    private final Wanted wanted;
    private final int mostQueued;
    private final @Nullable String lastEventId;
    private final Deque<byte[]> first = new ArrayDeque<>();
    private final Deque<byte[]> queue = new ArrayDeque<>();
    private Iterator<Alert> backlog = Collections.emptyIterator();
    private long joinedAt = Long.MAX_VALUE;
    private boolean open;
    private boolean unflushed;
    private boolean ending;
    private boolean ended;
    private int beatsWithoutMove;

    /**
     * Somebody who came.
     *
     * @param greeting is written as soon as the connection is there
     */
    Reader(Outlet outlet, Wanted wanted, int mostQueued, @Nullable String lastEventId, byte[] greeting) {
        this.outlet = outlet;
        this.wanted = wanted;
        this.mostQueued = mostQueued;
        this.lastEventId = lastEventId;
        first.add(greeting);
    }

    Wanted wanted() {
        return wanted;
    }

    /** The alert as this reader wants it; empty where it does not, or its filter cannot be asked. */
    Optional<Alert> take(Alert alert) {
        try {
            return wanted.take(alert);
        } catch (RuntimeException failed) {
            LOG.warn("alert not streamed to a reader alert={}", alert.id(), failed);
            return Optional.empty();
        }
    }

    @Nullable
    String lastEventId() {
        return lastEventId;
    }

    /** The connection can be written to from now on. */
    synchronized void opened() {
        open = true;
        pump();
    }

    /**
     * Begins: what it missed first, then what arrives after that. Does nothing the second time.
     *
     * @param gap told before; null where there is none
     */
    synchronized void join(byte @Nullable [] gap, Iterator<Alert> missed, long arrival) {
        if (joinedAt != Long.MAX_VALUE) {
            return;
        }
        if (gap != null) {
            first.add(gap);
        }
        backlog = missed;
        joinedAt = arrival;
        pump();
    }

    /** Whether news of that arrival is for it: not what is part of what it missed. */
    synchronized boolean isAfterJoining(long arrival) {
        return arrival > joinedAt;
    }

    /** Takes one more event; tells whether the reader is cut off by this. */
    synchronized boolean offer(byte[] event) {
        if (ending) {
            return false;
        }
        queue.add(event);
        pump();
        if (queue.size() <= mostQueued) {
            return false;
        }
        close("too-slow", "More than " + mostQueued + " events waited to be read. Connect again to go on");
        return true;
    }

    /** Keeps the connection alive; tells whether the reader is cut off by this. */
    synchronized boolean beat() {
        pump();
        if (queue.isEmpty() && first.isEmpty() && !ending) {
            first.add(Events.HEARTBEAT);
            pump();
        }
        if (++beatsWithoutMove > STUCK && !ended) {
            var isSlow = !ending;
            end();
            return isSlow;
        }
        return false;
    }

    /** Says why and ends; what is queued is left out, so that the last event that was read is where to go on. */
    synchronized void close(String reason, String detail) {
        if (!ending) {
            ending = true;
            drop();
            first.add(Events.closed(reason, detail));
            pump();
        }
    }

    synchronized boolean isEnded() {
        return ended;
    }

    /** The connection is gone. */
    synchronized void lost() {
        ended = true;
        ending = true;
        drop();
    }

    private void drop() {
        first.clear();
        queue.clear();
        backlog = Collections.emptyIterator();
    }

    /** Writes what can be written without waiting. */
    synchronized void pump() {
        try {
            while (open && !ended && outlet.isReady()) {
                beatsWithoutMove = 0;
                if (unflushed) {
                    outlet.flush();
                    unflushed = false;
                } else if (!writeNext()) {
                    return;
                }
            }
        } catch (IOException | IllegalStateException gone) { // the latter where the server has ended it already
            lost();
        }
    }

    private boolean writeNext() throws IOException {
        var event = next();
        if (event == null) {
            if (ending) {
                end();
            }
            return false;
        }
        outlet.write(event);
        unflushed = true;
        return true;
    }

    /** What comes first on a connection, then what was missed, then what is new. */
    private byte @Nullable [] next() {
        var event = first.poll();
        while (event == null && backlog.hasNext()) {
            event = take(backlog.next()).map(Events::alert).orElse(null);
        }
        return event == null ? queue.poll() : event;
    }

    private void end() {
        ended = true;
        ending = true;
        outlet.end();
    }
}
