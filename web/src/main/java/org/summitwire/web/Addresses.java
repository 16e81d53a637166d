package org.summitwire.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.summitwire.web.address.Resolver;

/** Finds the addresses of names in bounded time, and counts how many requests each address has at once. */
final class Addresses implements AutoCloseable {

    private static final int LOOK_UPS = 16;

    private final Resolver resolver;
    private final int perAddress;
    private final Map<InetAddress, Integer> busy = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor lookUps;
    private final Map<String, LookUp> underWay = new ConcurrentHashMap<>();

    /**
     * Who asks for a name that is being looked up waits for the same answer: one that hangs holds one thread up, however many ask.
     * Who asks after the answer gets a new one; a task wakes those who wait before it leaves the map in {@link #done}.
     */
    private final class LookUp extends FutureTask<List<InetAddress>> {

        private final String host;
        private int waiting; // read and written within the map alone

        private LookUp(String host) {
            super(() -> resolver.resolve(host));
            this.host = host;
        }

        /** What nobody waits for any more when its turn comes is left out. */
        @Override
        public void run() {
            if (underWay.computeIfPresent(host, (name, there) -> there == this && waiting == 0 ? null : there)
                    != null) {
                super.run();
            }
        }

        @Override
        protected void done() {
            underWay.remove(host, this);
        }
    }

    Addresses(Resolver resolver, int perAddress) {
        this.resolver = resolver;
        this.perAddress = perAddress;
        this.lookUps =
                new ThreadPoolExecutor(LOOK_UPS, LOOK_UPS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    var thread = new Thread(task, "web-look-up");
                    thread.setDaemon(true);
                    return thread;
                });
        lookUps.allowCoreThreadTimeOut(true);
    }

    /** All addresses of a name. The JDK cannot end a look-up early, so that it is left behind when it takes too long. */
    List<InetAddress> of(String host, Duration most) throws Trouble, InterruptedException {
        try {
            var lookUp = join(host);
            try {
                var found = lookUp.get(most.toMillis(), TimeUnit.MILLISECONDS);
                if (found.isEmpty()) {
                    throw notFound(host);
                }
                return found;
            } finally {
                underWay.computeIfPresent(host, (name, there) -> {
                    there.waiting -= there == lookUp ? 1 : 0;
                    return there;
                });
            }
        } catch (TimeoutException late) {
            throw Trouble.failure(
                    Fault.NAME_NOT_FOUND, "the look-up of " + host + " took longer than " + most.toMillis() + " ms");
        } catch (RejectedExecutionException | CancellationException closed) {
            throw Trouble.failure(Fault.CLOSED, "this client was closed");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownHostException) {
                throw notFound(host);
            }
            throw new IllegalStateException("The look-up of " + host + " failed", failed.getCause());
        }
    }

    private LookUp join(String host) {
        var isNew = new boolean[1];
        var lookUp = underWay.compute(host, (name, there) -> {
            isNew[0] = there == null || there.isDone();
            var joined = isNew[0] ? new LookUp(name) : there;
            joined.waiting++;
            return joined;
        });
        if (isNew[0]) {
            start(lookUp);
        }
        return lookUp;
    }

    private void start(LookUp lookUp) {
        try {
            lookUps.execute(lookUp);
        } catch (RejectedExecutionException closed) {
            lookUp.cancel(false);
            throw closed;
        }
    }

    /** Takes one of the places at an address; whoever gets it leaves it again. */
    boolean enter(InetAddress address) {
        var entered = new boolean[1];
        busy.compute(address, (key, count) -> {
            int before = count == null ? 0 : count;
            entered[0] = before < perAddress;
            return entered[0] ? Integer.valueOf(before + 1) : count;
        });
        return entered[0];
    }

    void leave(InetAddress address) {
        busy.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
    }

    @Override
    public void close() {
        lookUps.shutdownNow();
        underWay.values().forEach(it -> it.cancel(true));
    }

    private static Trouble notFound(String host) {
        return Trouble.failure(
                Fault.NAME_NOT_FOUND, "the name " + host + " has no address: expected a host that exists");
    }
}
