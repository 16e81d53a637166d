package org.summitwire.ingest.following;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.feed.FeedContent;
import org.summitwire.ingest.sources.feed.FeedLimits;
import org.summitwire.ingest.sources.feed.FeedReader;
import org.summitwire.ingest.sources.feed.FeedReading;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.Fingerprints;
import org.summitwire.ingest.sources.polling.NewEntries;
import org.summitwire.ingest.sources.polling.PollOutcome;
import org.summitwire.ingest.sources.polling.PollOutcome.Hints;
import org.summitwire.ingest.sources.polling.PollingPlan;
import org.summitwire.ingest.sources.polling.PollingSettings;
import org.summitwire.ingest.sources.sitemap.SitemapLimits;
import org.summitwire.ingest.sources.sitemap.SitemapReader;
import org.summitwire.ingest.sources.sitemap.SitemapReading;
import org.summitwire.ingest.web.Validators;
import org.summitwire.ingest.web.Wanted;
import org.summitwire.ingest.web.WebAnswer;
import org.summitwire.ingest.web.WebClient;
import org.summitwire.ingest.web.WebRequest;

/** Asks a source once, and tells what is new in it and where it stands afterwards. */
public final class Poller {

    /** Pages of a sitemap that is read for the first time are old news where they are older than this. */
    private static final Duration OLD_NEWS = Duration.ofDays(2);

    /** As they were published: what came first is told first. Undated ones keep their place behind. */
    private static final Comparator<FoundPage> OLDEST_FIRST =
            Comparator.comparing(FoundPage::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()));

    private final WebClient web;
    private final InstantSource clock;
    private final PollingSettings settings;
    private final FeedReader feeds = new FeedReader(FeedLimits.usual());
    private final SitemapReader sitemaps = new SitemapReader(SitemapLimits.usual());

    public Poller(WebClient web, InstantSource clock, PollingSettings settings) {
        this.web = web;
        this.clock = clock;
        this.settings = settings;
    }

    /** What came of a turn. */
    sealed interface Result {

        /**
         * The poll needs another turn of its host.
         *
         * @param until when that is, at the earliest
         */
        record Later(Poll poll, Instant until) implements Result {}

        /**
         * The poll is over.
         *
         * @param pages to fetch
         * @param outcome for the metrics: {@code changed}, {@code unchanged}, {@code not-modified}, {@code failed}, {@code gone}
         * @param reason for the metrics; {@code none} where it went well
         */
        record Done(FeedState state, List<FoundPage> pages, String outcome, String reason) implements Result {}
    }

    /** Where a source stands that was never asked. */
    FeedState first(FeedConfig config) {
        return plan(config).first(config.id(), clock.instant());
    }

    Result poll(Poll poll, FeedConfig config, FeedState state) {
        var request = poll.request() == null ? request(config, state) : poll.request();
        var answer = web.get(request);
        if (answer instanceof WebAnswer.NotYet notYet) {
            return new Result.Later(poll.later(notYet.until(), notYet.then()), notYet.until());
        }
        if (answer instanceof WebAnswer.Fetched fetched) {
            return read(poll, config, state, fetched);
        }
        return done(config, state, outcome(answer), state.seen(), List.of(), reason(answer));
    }

    private static WebRequest request(FeedConfig config, FeedState state) {
        var wanted =
                switch (config.kind()) {
                    case FEED, AUTO -> Wanted.FEED;
                    case SITEMAP, NEWS_SITEMAP -> Wanted.SITEMAP;
                    case PAGE -> Wanted.PAGE;
                };
        return WebRequest.of(state.address(config.url()), wanted)
                .unlessStill(new Validators(state.etag(), state.lastModified()));
    }

    private static PollOutcome outcome(WebAnswer answer) {
        if (answer instanceof WebAnswer.NotModified same) {
            return new PollOutcome.NotModified(same.freshFor(), same.movedTo());
        }
        if (answer instanceof WebAnswer.Gone gone) {
            var words = gone.uri() + " answers " + gone.status() + ": nothing is there any more. Check the address.";
            return gone.status() == 410 ? new PollOutcome.Gone(words) : new PollOutcome.Failed(words, null);
        }
        if (answer instanceof WebAnswer.Refused refused) {
            return new PollOutcome.Failed(
                    refused.detail() + " " + advice(refused.reason().advice()), null);
        }
        var failed = (WebAnswer.Failed) answer;
        return new PollOutcome.Failed(
                failed.detail() + " " + advice(failed.reason().advice()),
                failed.retryAfter().orElse(null));
    }

    private static String advice(String advice) {
        return advice.substring(0, 1).toUpperCase(Locale.ROOT) + advice.substring(1) + ".";
    }

    private static String reason(WebAnswer answer) {
        if (answer instanceof WebAnswer.Refused refused) {
            return refused.reason().slug();
        }
        if (answer instanceof WebAnswer.Failed failed) {
            return failed.reason().slug();
        }
        return answer instanceof WebAnswer.Gone ? "gone" : "none";
    }

    private Result read(Poll poll, FeedConfig config, FeedState state, WebAnswer.Fetched fetched) {
        return switch (config.kind()) {
            case FEED -> readFeed(config, state, fetched);
            case SITEMAP, NEWS_SITEMAP -> readSitemap(poll, config, state, fetched);
            case PAGE -> readPage(config, state, fetched);
            case AUTO -> readEither(poll, config, state, fetched);
        };
    }

    private Result readFeed(FeedConfig config, FeedState state, WebAnswer.Fetched fetched) {
        return readFeed(config, state, fetched, feeds.read(fetched.bytes(), fetched.contentType(), fetched.uri()));
    }

    private Result readFeed(FeedConfig config, FeedState state, WebAnswer.Fetched fetched, FeedReading reading) {
        if (reading instanceof FeedReading.Feed feed) {
            return entries(config, state, fetched, feed.content());
        }
        if (reading instanceof FeedReading.WebPage page) {
            return failed(config, state, page.words(), "web-page");
        }
        var refusal = ((FeedReading.Unreadable) reading).refusal();
        return failed(config, state, refusal.toString(), refusal.reason().slug());
    }

    /** A source whose kind nobody told: a feed, or else a sitemap. */
    private Result readEither(Poll poll, FeedConfig config, FeedState state, WebAnswer.Fetched fetched) {
        var reading = feeds.read(fetched.bytes(), fetched.contentType(), fetched.uri());
        if (!poll.parts().isOpened() && !(reading instanceof FeedReading.Unreadable)) {
            return readFeed(config, state, fetched, reading);
        }
        var sitemap = sitemaps.read(fetched.bytes(), fetched.contentType(), fetched.uri());
        return sitemap instanceof SitemapReading.Unreadable && !poll.parts().isOpened()
                ? readFeed(config, state, fetched, reading)
                : readSitemap(poll, config, state, fetched, sitemap);
    }

    private Result entries(FeedConfig config, FeedState state, WebAnswer.Fetched fetched, FeedContent content) {
        var found = NewEntries.of(content, state.seen());
        var pages = new ArrayList<FoundPage>();
        var named = new FoundPages(config, clock.instant());
        found.fresh().forEach(entry -> named.of(entry).ifPresent(pages::add));
        found.changed().forEach(entry -> named.of(entry).ifPresent(pages::add));
        pages.sort(OLDEST_FIRST);
        var ttl = content.ttl() == null ? content.updateEvery() : content.ttl();
        var hints = new Hints(ttl, fetched.freshFor(), content.skipHours(), content.skipDays());
        var times = NewEntries.times(found.fresh());
        return done(config, state, told(fetched, found.fresh().size(), times, hints), found.seen(), pages, "none");
    }

    private Result readSitemap(Poll poll, FeedConfig config, FeedState state, WebAnswer.Fetched fetched) {
        var reading = sitemaps.read(fetched.bytes(), fetched.contentType(), fetched.uri());
        return readSitemap(poll, config, state, fetched, reading);
    }

    private Result readSitemap(
            Poll poll, FeedConfig config, FeedState state, WebAnswer.Fetched fetched, SitemapReading reading) {
        if (reading instanceof SitemapReading.Unreadable unreadable) {
            var refusal = unreadable.refusal();
            return failed(config, state, refusal.toString(), refusal.reason().slug());
        }
        if (reading instanceof SitemapReading.Index index && !poll.parts().open(index.parts())) {
            return failed(
                    config, state, fetched.uri() + " is a second index; expected a sitemap of pages", "wrong-kind");
        }
        if (reading instanceof SitemapReading.Pages pages) {
            poll.parts().add(pages.pages());
        }
        var further = poll.parts().next();
        if (further == null) {
            return pages(config, state, fetched, poll);
        }
        var now = clock.instant();
        return new Result.Later(poll.later(now, WebRequest.of(further, Wanted.SITEMAP)), now);
    }

    private Result pages(FeedConfig config, FeedState state, WebAnswer.Fetched fetched, Poll poll) {
        var isFirst = state.seen().size() == 0;
        var found = NewEntries.ofPages(poll.parts().pages(), state.seen());
        var news = found.fresh().stream()
                .filter(page -> page.sameHost() && !(isFirst && isOld(page)))
                .toList();
        var pages = new ArrayList<FoundPage>();
        var named = new FoundPages(config, clock.instant());
        news.forEach(page -> pages.add(named.of(page)));
        found.changed().stream().filter(SitemapReading.Page::sameHost).forEach(page -> pages.add(named.of(page)));
        pages.sort(OLDEST_FIRST);
        var times = news.stream().map(Poller::time).filter(Objects::nonNull).toList();
        var hints = new Hints(null, fetched.freshFor(), Set.of(), Set.of());
        // behind an index the parts change, and not what is asked for first
        var mark = poll.parts().isOpened() ? Validators.none() : fetched.validators();
        var outcome =
                new PollOutcome.Read(news.size(), times, mark.etag(), mark.lastModified(), hints, fetched.movedTo());
        return done(config, state, outcome, found.seen(), pages, "none");
    }

    private boolean isOld(SitemapReading.Page page) {
        var time = time(page);
        return time == null || time.isBefore(clock.instant().minus(OLD_NEWS));
    }

    private static @Nullable Instant time(SitemapReading.Page page) {
        var news = page.news();
        return news == null || news.published() == null
                ? page.lastModified()
                : news.published().at();
    }

    /** A page that is followed for itself is fetched again where it has changed. */
    private Result readPage(FeedConfig config, FeedState state, WebAnswer.Fetched fetched) {
        var seen = state.seen().with(Set.of(Fingerprints.of(new String(fetched.bytes(), ISO_8859_1))), 1);
        var isNew = !seen.asSet().equals(state.seen().asSet());
        var page = new FoundPages(config, clock.instant()).of(fetched.uri());
        var hints = new Hints(null, fetched.freshFor(), Set.of(), Set.of());
        var outcome = told(fetched, isNew ? 1 : 0, List.of(), hints);
        return done(config, state, outcome, seen, isNew ? List.of(page) : List.of(), "none");
    }

    private static PollOutcome told(WebAnswer.Fetched fetched, int entries, List<Instant> times, Hints hints) {
        var mark = fetched.validators();
        return new PollOutcome.Read(entries, times, mark.etag(), mark.lastModified(), hints, fetched.movedTo());
    }

    private Result failed(FeedConfig config, FeedState state, String words, String reason) {
        return done(config, state, new PollOutcome.Failed(words, null), state.seen(), List.of(), reason);
    }

    private Result done(
            FeedConfig config,
            FeedState state,
            PollOutcome outcome,
            Fingerprints seen,
            List<FoundPage> pages,
            String reason) {
        var after = plan(config).after(state, outcome, clock.instant()).withSeen(seen);
        return new Result.Done(after, pages, name(outcome, pages), reason);
    }

    private static String name(PollOutcome outcome, List<FoundPage> pages) {
        if (outcome instanceof PollOutcome.Read) {
            return pages.isEmpty() ? "unchanged" : "changed";
        }
        if (outcome instanceof PollOutcome.NotModified) {
            return "not-modified";
        }
        return outcome instanceof PollOutcome.Gone ? "gone" : "failed";
    }

    private PollingPlan plan(FeedConfig config) {
        return new PollingPlan(settings.within(config.leastInterval(), config.mostInterval()));
    }
}
