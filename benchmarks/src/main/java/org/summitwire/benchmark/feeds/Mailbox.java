package org.summitwire.benchmark.feeds;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.following.Follower;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.Post;
import org.summitwire.ingest.following.Ticket;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;

/** Stands in for the broker: what is found comes back at once to be fetched, and what is fetched is counted. */
final class Mailbox implements Post {

    private final Town town;
    private final RunningClock clock;
    private final LongAdder found = new LongAdder();
    private final LongAdder again = new LongAdder();
    private final LongAdder articles = new LongAdder();
    private final LongAdder setAside = new LongAdder();
    private final LongAdder finished = new LongAdder();
    private @Nullable Follower follower;

    Mailbox(Town town, RunningClock clock) {
        this.town = town;
        this.clock = clock;
    }

    /** Before the first thing is found. */
    void deliverTo(Follower fetching) {
        this.follower = fetching;
    }

    @Override
    public void found(List<FoundPage> pages) {
        for (var page : pages) {
            (page.tries() == 0 ? found : again).increment();
            requireNonNull(follower).fetch(page, new Ticket(0, found.sum()));
        }
    }

    @Override
    public void polled(FeedState state) {
        var wait = Duration.between(clock.instant(), state.due());
        town.feed(state.id()).due(clock.nanos() + wait.toNanos());
    }

    @Override
    public void fetched(Article article, @Nullable String feedId) {
        var place = town.place(URI.create(article.identity().url()).getPath()).orElseThrow();
        place.feed().arrived(place.entry());
        articles.increment();
    }

    @Override
    public void setAside(FoundPage page, String reason, String words) {
        setAside.increment();
    }

    @Override
    public void configured(FeedConfig config, Instant changedAt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removed(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void finished(Ticket ticket) {
        finished.increment();
    }

    long articles() {
        return articles.sum();
    }

    /** Pages that gave no article. */
    long setAside() {
        return setAside.sum();
    }

    /** Pages that were asked for in vain, and are to be asked for again. */
    long again() {
        return again.sum();
    }

    /** Pages that were found and are neither an article nor set aside. */
    long open() {
        return found.sum() - articles.sum() - setAside.sum();
    }
}
