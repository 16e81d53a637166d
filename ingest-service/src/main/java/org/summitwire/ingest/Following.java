package org.summitwire.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.ingest.following.Follower;
import org.summitwire.ingest.following.Sources;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.messaging.FeedTable;
import org.summitwire.ingest.messaging.KafkaPost;
import org.summitwire.ingest.messaging.PageIntake;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.config.FeedConfigEntry;
import org.summitwire.ingest.sources.config.FeedList;

/** Follows sources from when the topics are there until the context closes. */
final class Following implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final long RETRY_MS = 2_000;

    /** Behind the topics and ahead of what reads from them. */
    private static final int PHASE = DEFAULT_PHASE - 900;

    private final FollowingSettings settings;
    private final FeedTable table;
    private final Sources sources;
    private final PageIntake intake;
    private final Follower follower;
    private final KafkaPost post;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread starter = new Thread(this::begin, "following");
    private volatile boolean running;

    Following(
            FollowingSettings settings,
            FeedTable table,
            Sources sources,
            PageIntake intake,
            Follower follower,
            KafkaPost post,
            Clock clock) {
        this.settings = settings;
        this.table = table;
        this.sources = sources;
        this.intake = intake;
        this.follower = follower;
        this.post = post;
        this.clock = clock;
        starter.setDaemon(true);
    }

    KafkaPost post() {
        return post;
    }

    @Override
    public void start() {
        running = true;
        table.start();
        starter.start();
    }

    /** Asks nobody before it knows what was asked before. */
    private void begin() {
        try {
            while (!table.awaitLoaded(LOOK)) {
                if (stopped.getCount() == 0) {
                    return;
                }
            }
            if (settings.feeds() != null) {
                putIn(settings.feeds());
            }
            if (settings.enabled()) {
                follower.start(settings.threads());
                intake.start();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void putIn(Path file) throws InterruptedException {
        try {
            for (var entry : FeedList.read(Files.readAllBytes(file))) {
                if (entry instanceof FeedConfigEntry.Right right) {
                    putIn(right.config());
                } else if (entry instanceof FeedConfigEntry.Wrong wrong) {
                    LOG.warn("A source of {} is left out: {}", file, wrong.faults());
                }
            }
        } catch (IOException unreadable) {
            LOG.error(
                    "The sources in {} cannot be read: {}. Expected a readable file; see summitwire.following.feeds",
                    file,
                    unreadable.toString());
        }
    }

    private void putIn(FeedConfig config) throws InterruptedException {
        if (sources.config(config.id()).filter(config::equals).isPresent()) {
            return;
        }
        while (stopped.getCount() > 0) {
            try {
                post.configured(config, clock.instant());
                LOG.info("Following {} at {}", config.id(), config.url());
                return;
            } catch (NotAcknowledged away) {
                LOG.warn("Source {} cannot be put in yet: {}", config.id(), away.getMessage());
                stopped.await(RETRY_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        starter.interrupt();
        follower.close();
        intake.close();
        table.close();
        post.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
