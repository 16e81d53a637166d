package org.summitwire.notify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.summitwire.notify.delivery.TargetCheck;
import org.summitwire.notify.messaging.SubscriptionPost;
import org.summitwire.notify.messaging.SubscriptionTable;
import org.summitwire.notify.subscription.Sealing;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.SubscriptionKeeper.NotKept;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.notify.subscription.config.Reading;
import org.summitwire.notify.subscription.config.SubscriptionForm;
import org.summitwire.notify.subscription.config.SubscriptionList;

/** Puts the subscriptions of a file in at the start, where they are new or differ from what is known. */
final class SubscriptionFile implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SubscriptionFile.class);

    /** Behind the table. */
    private static final int PHASE = DEFAULT_PHASE - 900;

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final long RETRY_MS = 2_000;

    private final SubscriptionSettings settings;
    private final SubscriptionTable table;
    private final SubscriptionPost post;
    private final TargetCheck targets;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread starter;

    SubscriptionFile(
            SubscriptionSettings settings,
            SubscriptionTable table,
            SubscriptionPost post,
            TargetCheck targets,
            Clock clock) {
        this.settings = settings;
        this.table = table;
        this.post = post;
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        var file = settings.subscriptions();
        var thread = new Thread(() -> begin(file), "subscriptions-file");
        thread.setDaemon(true);
        starter = thread;
        if (file != null) {
            thread.start();
        }
    }

    private void begin(@Nullable Path file) {
        try {
            while (file != null && !table.awaitLoaded(LOOK)) {
                if (stopped.getCount() == 0) {
                    return;
                }
            }
            if (file != null) {
                putIn(file);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void putIn(Path file) throws InterruptedException {
        try {
            for (var entry :
                    SubscriptionList.read(Files.readAllBytes(file), this::form).entrySet()) {
                if (entry.getValue() instanceof Reading.Right<Subscription> right) {
                    putInWhatMayBeSentTo(file, entry.getKey(), right.value());
                } else if (entry.getValue() instanceof Reading.Wrong<Subscription> wrong) {
                    leaveOut(file, entry.getKey(), wrong.faults());
                }
            }
        } catch (IOException unreadable) {
            LOG.error(
                    "The subscriptions in {} cannot be read: {}. Expected a readable file; see summitwire.notify.subscriptions",
                    file,
                    unreadable.toString());
        }
    }

    private void putInWhatMayBeSentTo(Path file, String place, Subscription subscription) throws InterruptedException {
        var refused = targets.fault(subscription, table.find(subscription.id()).orElse(null));
        if (refused.isPresent()) {
            leaveOut(file, place, List.of(refused.get()));
        } else {
            putIn(subscription);
        }
    }

    private static void leaveOut(Path file, String place, List<Fault> faults) {
        LOG.warn("A subscription of {} is left out, {}: {}", file, place, faults);
    }

    private SubscriptionForm form(String id) {
        var key = settings.serviceKey();
        return new SubscriptionForm(
                null, table.find(id).orElse(null), clock.instant(), key == null ? null : new Sealing(key));
    }

    private void putIn(Subscription subscription) throws InterruptedException {
        if (table.find(subscription.id())
                .filter(there -> isAsTold(there, subscription))
                .isPresent()) {
            return;
        }
        while (stopped.getCount() > 0) {
            try {
                post.put(subscription);
                LOG.info("Subscription {} is put in: {}", subscription.id(), subscription.inWords("en"));
                return;
            } catch (NotKept away) {
                LOG.warn("Subscription {} cannot be put in yet: {}", subscription.id(), away.getMessage());
                stopped.await(RETRY_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    /** One that the service turned off, as its receiver wants no more, stays off until somebody changes what is told of it. */
    private static boolean isAsTold(Subscription there, Subscription told) {
        var same = told.dated(there.createdAt(), there.changedAt());
        var because = there.disabledBecause();
        return same.equals(there)
                || (because != null && same.disabled(because, there.changedAt()).equals(there));
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        if (starter != null) {
            starter.interrupt();
            starter = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return starter != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
