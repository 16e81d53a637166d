package org.summitwire.ingest.following;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Counts what comes of polls and pages: for the metrics by outcome and reason, and for each source. */
record Outcomes(MeterRegistry meters, FeedCounts counts) {

    /** Shows how many wait, and how the sources are doing. */
    void watch(Sources sources, HostQueues<?> queues) {
        Gauge.builder("summitwire.following.waiting", queues, HostQueues::size)
                .description("polls and pages that wait for their time or their host's turn")
                .register(meters);
        for (var health : Health.values()) {
            Gauge.builder("summitwire.feeds", sources, all -> all.count(health))
                    .description("sources, by how they are doing")
                    .tag("health", health.slug())
                    .register(meters);
        }
    }

    void polled(String feedId, Poller.Result.Done done) {
        meters.counter("summitwire.polls", "outcome", done.outcome(), "reason", done.reason())
                .increment();
        counts.found(feedId, done.pages().size());
    }

    void article(FoundPage page, PageFetcher.Result.Got got) {
        count(page, "article", got.reason());
        meters.counter("summitwire.lines.repeated").increment(got.repeated());
        var article = got.article();
        if (!article.flags().contains("UNDATED")) {
            var age = Duration.between(article.publishedAt(), article.fetchedAt());
            meters.timer("summitwire.articles.age").record(age.isNegative() ? Duration.ZERO : age);
        }
    }

    void again(FoundPage page, PageFetcher.Result.Again again) {
        count(page, "again", again.reason());
    }

    void setAside(FoundPage page, PageFetcher.Result.Aside aside) {
        count(page, "set-aside", aside.reason());
    }

    private void count(FoundPage page, String outcome, String reason) {
        meters.counter("summitwire.pages", "outcome", outcome, "reason", reason).increment();
        if (page.feedId() != null) {
            counts.fetched(page.feedId(), outcome, reason);
        }
    }

    /** Something could not be worked on: this program is wrong. */
    void broken() {
        meters.counter("summitwire.following.broken").increment();
    }
}
