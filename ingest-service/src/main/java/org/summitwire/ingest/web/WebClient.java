package org.summitwire.ingest.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.web.WebAnswer.CrawlDelay;
import org.summitwire.web.Exchange;
import org.summitwire.web.Fault;
import org.summitwire.web.Target;
import org.summitwire.web.Trouble;
import org.summitwire.web.address.Resolver;

/**
 * Asks the web, politely and safely. It never waits for a host's turn: it answers {@link WebAnswer.NotYet}, and whoever
 * asks comes back then. A request for robots.txt, and each redirect, is a request like any other, with a turn of its own:
 * the first page of a host takes two turns.
 *
 * <p>Blocks while it asks, no longer than the limits say. Thread-safe.
 */
public final class WebClient implements Closeable {

    /** What is said of a host that was not asked. */
    private static final Set<Fault> UNTOUCHED = Set.of(Fault.ADDRESS, Fault.PORT, Fault.CLOSED);

    private final WebSettings settings;
    private final InstantSource clock;
    private final Pace pace;
    private final Robots robots;
    private final Asker asker;
    private final Answers answers;

    /**
     * A client for the web as it is.
     *
     * @param seed of the jitter in back-off
     */
    public WebClient(WebSettings settings, InstantSource clock, long seed) {
        this(settings, clock, seed, Resolver.system());
    }

    /** A client that looks names up in its own way. */
    public WebClient(WebSettings settings, InstantSource clock, long seed, Resolver resolver) {
        this(settings, clock, seed, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    WebClient(WebSettings settings, InstantSource clock, long seed, Resolver resolver, SSLSocketFactory tls) {
        this.settings = settings;
        this.clock = clock;
        this.pace = new Pace(settings.politeness(), seed);
        this.robots = new Robots(settings.politeness().robotsAway());
        this.answers = new Answers(settings);
        this.asker = new Asker(settings, resolver, tls);
    }

    /** Asks, follows redirects as far as their hosts' turns allow, and tells what came of it. */
    public WebAnswer get(WebRequest request) {
        var step = new Step.Further(request);
        while (true) {
            var next = step(step.request());
            if (next instanceof Step.Done done) {
                return done.answer();
            }
            step = (Step.Further) next;
        }
    }

    /** When the URL's host may be asked: now, or later. A URL that would be refused may be asked now. */
    public Instant readyAt(URI uri) {
        var now = clock.instant();
        try {
            var target = Target.of(uri);
            return pace.readyAt(target.host(), pause(target), now);
        } catch (Trouble refused) {
            return now;
        }
    }

    /** How many hosts are remembered at this moment. */
    public int hosts() {
        return pace.hosts();
    }

    @Override
    public void close() throws IOException {
        asker.close();
    }

    /** One request of a page, or one turn of its host that was needed for robots.txt first. */
    private Step step(WebRequest request) {
        var stopped = answers.stopped(request);
        if (stopped.isPresent()) {
            return new Step.Done(stopped.get());
        }
        try {
            var target = Target.of(request.uri());
            var shut = shut(request, target);
            return shut.isPresent() ? new Step.Done(shut.get()) : asked(request, target);
        } catch (Trouble refused) {
            return new Step.Done(answers.broken(request.uri(), refused, Optional.empty()));
        }
    }

    /** What stands in the way of asking for a page: robots.txt, or that it is not known yet. */
    private Optional<WebAnswer> shut(WebRequest request, Target target) throws Trouble {
        var standing = robots.standing(target, clock.instant());
        while (standing instanceof Robots.Standing.ToRead toRead) {
            var turn = visitForRobots(toRead);
            if (turn instanceof Turn.Later later) {
                return Optional.of(new WebAnswer.NotYet(later.until(), request));
            }
            standing = read(target, toRead, (Turn.Had) turn);
        }
        return answers.shut(target, standing, clock.instant());
    }

    private Turn visitForRobots(Robots.Standing.ToRead toRead) {
        try {
            return visit(Target.of(toRead.uri()), Wanted.ROBOTS, Map.of());
        } catch (Trouble badRedirect) {
            return new Turn.Had(new Exchange.Broken(badRedirect), false, Optional.empty());
        }
    }

    /** What is refused of the host itself is refused of its page too; where its redirects lead is another matter. */
    private Robots.Standing read(Target target, Robots.Standing.ToRead toRead, Turn.Had had) throws Trouble {
        var now = clock.instant();
        if (had.exchange() instanceof Exchange.Answered answer) {
            return robots.answered(target, toRead, answer, now);
        }
        var trouble = ((Exchange.Broken) had.exchange()).trouble();
        if (toRead.redirects() == 0 && !had.asked()) {
            throw trouble;
        }
        return robots.unanswered(target, toRead, trouble, now);
    }

    private Step asked(WebRequest request, Target target) {
        var turn = visit(target, request.wanted(), conditions(request.validators()));
        if (turn instanceof Turn.Later later) {
            return new Step.Done(new WebAnswer.NotYet(later.until(), request));
        }
        var had = (Turn.Had) turn;
        if (had.exchange() instanceof Exchange.Answered answer) {
            return answers.of(request, answer, crawlDelay(target), had.shutFor(), clock.instant());
        }
        var trouble = ((Exchange.Broken) had.exchange()).trouble();
        return new Step.Done(answers.broken(request.uri(), trouble, had.shutFor()));
    }

    /** Takes the host's turn, asks once, and tells the pace how it went. */
    private Turn visit(Target target, Wanted wanted, Map<String, String> headers) {
        var host = target.host();
        var wait = pace.take(host, pause(target), clock.instant());
        if (wait.isPresent()) {
            return new Turn.Later(wait.get());
        }
        Exchange exchange = new Exchange.Crowded();
        try {
            exchange = asker.exchange(target, wanted, headers);
        } finally {
            if (exchange instanceof Exchange.Crowded) { // also where the program failed: the host stays usable
                pace.spared(host);
            }
        }
        var now = clock.instant();
        if (exchange instanceof Exchange.Answered answer) {
            return had(host, answer, now);
        }
        if (exchange instanceof Exchange.Broken broken) {
            return had(host, broken, now);
        }
        return new Turn.Later(now.plus(Duration.ofSeconds(1)));
    }

    private Turn had(String host, Exchange.Answered answer, Instant now) {
        if (!Answers.isTrouble(answer.head().status())) {
            pace.answered(host, now);
            return new Turn.Had(answer, true, Optional.empty());
        }
        var until = pace.troubled(host, answer.head().retryAfter(now), now);
        return new Turn.Had(answer, true, Optional.of(Duration.between(now, until)));
    }

    private Turn had(String host, Exchange.Broken broken, Instant now) {
        var trouble = broken.trouble();
        if (UNTOUCHED.contains(trouble.fault())) {
            pace.spared(host);
            return new Turn.Had(broken, false, Optional.empty());
        }
        if (trouble.isRefusal() || trouble.fault() == Fault.NOT_UNPACKED) { // the page's fault, not the host's
            pace.answered(host, now);
            return new Turn.Had(broken, true, Optional.empty());
        }
        var until = pace.troubled(host, Duration.ZERO, now);
        return new Turn.Had(broken, true, Optional.of(Duration.between(now, until)));
    }

    private Duration pause(Target target) {
        var usual = settings.politeness().pause();
        var delay = crawlDelay(target);
        return delay == null || delay.kept().compareTo(usual) < 0 ? usual : delay.kept();
    }

    private @Nullable CrawlDelay crawlDelay(Target target) {
        var asked = robots.crawlDelay(target);
        if (asked == null) {
            return null;
        }
        var most = settings.politeness().crawlDelayAtMost();
        return new CrawlDelay(asked, asked.compareTo(most) > 0 ? most : asked);
    }

    private static Map<String, String> conditions(Validators validators) {
        var headers = new LinkedHashMap<String, String>();
        if (validators.etag() != null) {
            headers.put("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            headers.put("If-Modified-Since", validators.lastModified());
        }
        return headers;
    }

    /** What a turn of a host gave. */
    private sealed interface Turn {

        /** It is not our turn. */
        record Later(Instant until) implements Turn {}

        /**
         * The host was asked, or was refused before.
         *
         * @param asked whether anything was sent
         * @param shutFor how long the host is left alone now; empty where only for its usual pause
         */
        record Had(Exchange exchange, boolean asked, Optional<Duration> shutFor) implements Turn {}
    }
}
