package org.summitwire.ingest.following;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;

/**
 * Polls the sources and fetches the pages of those hosts that this instance asks. Threads share the work; of each host one
 * request at a time is under way.
 */
public final class Follower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final Duration BROKER_AWAY = Duration.ofSeconds(5);
    private static final Duration BROKEN = Duration.ofMinutes(10);

    /** What is due ends the wait; this only bounds how late a clock that was set is noticed. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Sources sources;
    private final Poller poller;
    private final PageFetcher fetcher;
    private final Post post;
    private final ToIntFunction<String> partitionOf;
    private final InstantSource clock;
    private final Outcomes outcomes;
    private final HostQueues<HostQueues.Job> queues = new HostQueues<>();
    private final Map<String, Poll> waiting = new HashMap<>();
    private final Map<String, Poll> polling = new HashMap<>();
    private final Set<Integer> owned = new HashSet<>();
    private final List<Thread> workers = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * Does nothing before it is started and some hosts are its own.
     *
     * @param partitionOf of a host: whoever has the partition asks the host
     */
    public Follower(
            Sources sources,
            Poller poller,
            PageFetcher fetcher,
            Post post,
            ToIntFunction<String> partitionOf,
            InstantSource clock,
            MeterRegistry meters,
            FeedCounts counts) {
        this.sources = sources;
        this.poller = poller;
        this.fetcher = fetcher;
        this.post = post;
        this.partitionOf = partitionOf;
        this.clock = clock;
        this.outcomes = new Outcomes(meters, counts);
        outcomes.watch(sources, queues);
        sources.onChange(this::schedule);
    }

    public void start(int threads) {
        start(threads, LONGEST_WAIT);
    }

    /** Looks at the clock at least as often as told. */
    void start(int threads, Duration look) {
        for (var number = 1; number <= threads; number++) {
            var worker = new Thread(() -> work(look), "following-" + number);
            worker.setDaemon(true);
            workers.add(worker);
            worker.start();
        }
    }

    /** The hosts of these partitions are asked by this instance from now on. */
    public void assigned(Set<Integer> partitions) {
        synchronized (this) {
            owned.addAll(partitions);
        }
        sources.all().forEach(config -> schedule(config.id()));
    }

    /** The hosts of these partitions are asked by somebody else from now on. */
    public void revoked(Set<Integer> partitions) {
        synchronized (this) {
            owned.removeAll(partitions);
            for (var job : queues.take(job -> partitions.contains(partition(job)))) {
                if (job instanceof Poll poll) {
                    waiting.remove(poll.feedId(), poll);
                    polling.remove(poll.feedId());
                }
            }
        }
    }

    private int partition(HostQueues.Job job) {
        return job instanceof Fetch fetch ? fetch.ticket().partition() : partitionOf.applyAsInt(((Poll) job).home());
    }

    /** Takes a page; {@link Post#finished} tells when it is done with. */
    public void fetch(FoundPage page, Ticket ticket) {
        queues.add(Fetch.of(page, ticket));
    }

    /** Polls and pages that wait. */
    public int waiting() {
        return queues.size();
    }

    /** Puts a source's next poll in its place, or takes it away. */
    private void schedule(String id) {
        synchronized (this) {
            if (polling.containsKey(id)) {
                return;
            }
            var before = waiting.remove(id);
            if (before != null) {
                queues.remove(before);
            }
            sources.config(id).filter(FeedConfig::enabled).ifPresent(config -> {
                var state = sources.state(id).orElseGet(() -> poller.first(config));
                var poll = Poll.of(id, state.address(config.url()), state.due());
                if (owned.contains(partitionOf.applyAsInt(poll.host()))) {
                    waiting.put(id, poll);
                    queues.add(poll);
                }
            });
        }
    }

    private void work(Duration look) {
        while (!stopped) {
            try {
                var job = queues.await(clock, look);
                if (job != null) {
                    work(job);
                }
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    /**
     * What is left to do.
     *
     * @param until when its host has a turn for it, at the earliest
     */
    private record Rest(HostQueues.Job job, Instant until) {}

    private void work(HostQueues.Job job) {
        Rest rest = null;
        try {
            rest = job instanceof Poll poll ? poll(poll) : fetch((Fetch) job);
        } catch (NotAcknowledged away) {
            LOG.warn("Kafka does not take what was found at {}: {}. It is asked again.", job.host(), away.getMessage());
            rest = later(job, BROKER_AWAY);
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.error("What came from {} cannot be worked on; it is tried again in {}", job.host(), BROKEN, broken);
            outcomes.broken();
            rest = later(job, BROKEN);
        } finally {
            var waits = rest != null
                    && rest.job().host().equals(job.host())
                    && rest.until().isAfter(Instant.MIN);
            if (rest != null && !stopped) {
                addIfOurs(rest.job());
            }
            queues.back(job.host(), waits ? rest.until() : Instant.MIN);
        }
    }

    /** The whole once more; its host may be asked for other things until then. */
    private Rest later(HostQueues.Job job, Duration wait) {
        var until = clock.instant().plus(wait);
        if (job instanceof Poll poll) {
            return new Rest(poll.anew(until), Instant.MIN);
        }
        var fetch = (Fetch) job;
        var anew = new Fetch(
                fetch.page(),
                fetch.ticket(),
                fetch.page().host(),
                until,
                Fetch.of(fetch.page(), fetch.ticket()).request(),
                new Fetch.Leaves());
        return new Rest(anew, Instant.MIN);
    }

    private synchronized void addIfOurs(HostQueues.Job job) {
        if (owned.contains(partition(job))) {
            if (job instanceof Poll poll) {
                polling.put(poll.feedId(), poll);
            }
            queues.addAgain(job);
        } else if (job instanceof Poll poll) {
            polling.remove(poll.feedId());
        }
    }

    private @Nullable Rest poll(Poll poll) throws NotAcknowledged {
        var config = begun(poll);
        if (config == null) {
            return null;
        }
        var state = sources.state(config.id()).orElseGet(() -> poller.first(config));
        var result = poller.poll(poll, config, state);
        if (result instanceof Poller.Result.Later later) {
            return new Rest(later.poll(), later.until());
        }
        if (sources.config(config.id()).isEmpty()) { // nothing is to be left of a source that went meanwhile
            over(config.id());
            return null;
        }
        var done = (Poller.Result.Done) result;
        post.found(done.pages());
        post.polled(done.state());
        outcomes.polled(config.id(), done);
        if (done.state().lastError() != null) {
            LOG.info("Source {} was not read: {}", config.id(), done.state().lastError());
        }
        over(config.id());
        sources.polled(config.id(), done.state());
        return null;
    }

    private synchronized void over(String id) {
        polling.remove(id);
    }

    /** The source as it is now; null where it is not followed any more, or another poll has taken this one's place. */
    private synchronized @Nullable FeedConfig begun(Poll poll) {
        if (!waiting.remove(poll.feedId(), poll) && !poll.equals(polling.get(poll.feedId()))) {
            return null;
        }
        var config = sources.config(poll.feedId()).filter(FeedConfig::enabled).orElse(null);
        if (config == null) {
            polling.remove(poll.feedId());
        } else {
            polling.put(poll.feedId(), poll);
        }
        return config;
    }

    private @Nullable Rest fetch(Fetch fetch) throws NotAcknowledged {
        var result = fetcher.fetch(fetch);
        if (result instanceof PageFetcher.Result.Later later) {
            return new Rest(later.fetch(), later.until());
        }
        var page = fetch.page();
        if (result instanceof PageFetcher.Result.Got got) {
            post.fetched(got.article(), page.feedId());
            outcomes.article(page, got);
        } else if (result instanceof PageFetcher.Result.Again again) {
            post.found(List.of(again.page()));
            outcomes.again(page, again);
        } else if (result instanceof PageFetcher.Result.Aside aside) {
            post.setAside(page, aside.reason(), aside.words());
            outcomes.setAside(page, aside);
        }
        post.finished(fetch.ticket());
        return null;
    }

    /** Waits for what is under way, as long as a request may take. */
    @Override
    public void close() {
        stopped = true;
        workers.forEach(Thread::interrupt);
        for (var worker : workers) {
            try {
                worker.join(Duration.ofSeconds(35).toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
