package org.summitwire.notify.api.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.api.LatestAlerts;

/**
 * All who read along. News goes to each on the thread that brings it; nobody is waited for. Closes all before the web server
 * stops, so that they connect elsewhere.
 */
public final class AlertStreams implements LatestAlerts.Listener, SmartLifecycle {

    /** Counts who reads along now. */
    public static final String READERS = "summitwire.streams.readers";

    /** Counts readers that were cut off, by {@code reason}: too-slow, stuck. */
    public static final String CUT_OFF = "summitwire.streams.cut.off";

    private static final int PHASE = DEFAULT_PHASE - 800;
    private static final Logger LOG = LoggerFactory.getLogger(AlertStreams.class);

    private final LatestAlerts alerts;
    private final StreamSettings settings;
    private final MeterRegistry meters;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService heart;
    private boolean stopped;

    public AlertStreams(LatestAlerts alerts, StreamSettings settings, MeterRegistry meters) {
        this.alerts = alerts;
        this.settings = settings;
        this.meters = meters;
        Gauge.builder(READERS, this, AlertStreams::size).register(meters);
        alerts.listen(this);
    }

    /** Who reads along now. */
    public int size() {
        return readers.size();
    }

    /** Whether it takes one more. */
    synchronized boolean hasRoom() {
        return !stopped && readers.size() < settings.readers();
    }

    /** One more reader; null where there is no room. */
    @Nullable
    Reader read(Outlet outlet, Wanted wanted, @Nullable String lastEventId) {
        var reader = new Reader(outlet, wanted, settings.queue(), lastEventId, Events.retry(settings.retry()));
        synchronized (this) {
            if (!hasRoom()) {
                return null;
            }
            readers.add(reader);
            if (alerts.isSettled()) {
                join(reader);
            }
        }
        return reader;
    }

    /** What was missed is told to be missed only once all of the past is there. */
    private void join(Reader reader) {
        var lastEventId = reader.lastEventId();
        var since = alerts.since(lastEventId, reader.wanted()::leastVoices);
        var gap = since.known() || lastEventId == null
                ? null
                : Events.gap(lastEventId, since.alerts().size());
        reader.join(gap, since.alerts().iterator(), since.arrival());
    }

    /** Called by the web server, which may hold the reader: waits for no other. */
    void leave(Reader reader) {
        readers.remove(reader);
        reader.lost();
    }

    @Override
    public synchronized void settled() {
        readers.forEach(this::join);
    }

    /** An alert is written once for each language in which it is wanted. */
    @Override
    public synchronized void heard(Alert alert, LatestAlerts.Voices voices, long arrival) {
        var written = new HashMap<String, byte[]>();
        var listening = readers.stream()
                .filter(it -> it.isAfterJoining(arrival))
                .filter(it -> voices.reach(it.wanted().leastVoices(alert)));
        listening.forEach(reader -> {
            var taken = reader.take(alert).orElse(null);
            if (taken != null
                    && reader.offer(written.computeIfAbsent(taken.language(), language -> Events.alert(taken)))) {
                cutOff("too-slow");
            }
        });
        readers.removeIf(Reader::isEnded);
    }

    private void cutOff(String reason) {
        meters.counter(CUT_OFF, "reason", reason).increment();
        LOG.info("stream cut off reason={}", reason);
    }

    /** Keeps connections alive, and ends those that lead to nobody or have nothing to wait for. */
    synchronized void beat() {
        for (var reader : readers) {
            reader.wanted().over().ifPresent(why -> reader.close("over", why));
            if (reader.beat()) {
                cutOff("stuck");
            }
        }
        readers.removeIf(Reader::isEnded);
    }

    @Override
    public synchronized void start() {
        stopped = false;
        heart = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "alert-streams");
            thread.setDaemon(true);
            return thread;
        });
        var every = settings.heartbeat().toMillis();
        var unused = heart.scheduleWithFixedDelay(this::beatSafely, every, every, TimeUnit.MILLISECONDS);
    }

    /** A task that throws would be run no more. */
    private void beatSafely() {
        try {
            beat();
        } catch (RuntimeException failed) {
            LOG.warn("A heartbeat of the streams failed; the next one comes in {}", settings.heartbeat(), failed);
        }
    }

    @Override
    public void stop() {
        synchronized (this) {
            stopped = true;
            if (heart != null) {
                heart.shutdownNow();
                heart = null;
            }
        }
        readers.forEach(it -> it.close("stopping", "The service stops. Connect again to go on"));
        readers.removeIf(Reader::isEnded);
    }

    @Override
    public synchronized boolean isRunning() {
        return heart != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
