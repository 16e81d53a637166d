package org.summitwire.ingest.fetching;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;

/** Publishes what files hold, as often as it takes: a file can wait for the broker, other than a sender. */
public final class PatientOutbox {

    private static final Logger log = LoggerFactory.getLogger(PatientOutbox.class);

    private final Outbox outbox;
    private final Duration between;
    private final Counter accepted;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Publishes through another outbox.
     *
     * @param between how long to wait before the next try
     */
    public PatientOutbox(Outbox outbox, Duration between, MeterRegistry meters) {
        this.outbox = outbox;
        this.between = between;
        this.accepted = meters.counter("summitwire.articles.accepted", "service", "ingest-service", "via", "files");
    }

    void publish(List<Article> articles) throws InterruptedException {
        while (!articles.isEmpty()) {
            try {
                outbox.publish(articles);
                accepted.increment(articles.size());
                return;
            } catch (NotAcknowledged late) {
                log.warn(
                        "articles of a file wait for the broker articles={} detail=\"{}\"",
                        articles.size(),
                        late.getMessage());
                pause(between);
            }
        }
    }

    /** Waits, unless it is time to stop. */
    void pause(Duration time) throws InterruptedException {
        if (stopped.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("stopped");
        }
    }

    void stop() {
        stopped.countDown();
    }
}
