package org.summitwire.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.web.WebAnswer.CrawlDelay;
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Refused;
import org.summitwire.web.Exchange;
import org.summitwire.web.Head;
import org.summitwire.web.Target;
import org.summitwire.web.Trouble;
import org.summitwire.web.WebUri;

/** Decides what a site's answer means. It asks nobody. */
final class Answers {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final WebSettings settings;

    Answers(WebSettings settings) {
        this.settings = settings;
    }

    /** Whether a status tells that the host had better be left alone. */
    static boolean isTrouble(int status) {
        return status == 429 || (status >= 502 && status <= 504);
    }

    /** What speaks against following the redirects so far to where the request now leads; empty where nothing does. */
    Optional<WebAnswer> stopped(WebRequest request) {
        var redirects = request.redirects();
        if (redirects.isEmpty()) {
            return Optional.empty();
        }
        var last = redirects.get(redirects.size() - 1).from();
        if (request.isLoop()) {
            return refused(
                    request, Reason.REDIRECT_LOOP, "the redirects lead in a circle, back to " + shown(request.uri()));
        }
        int most = settings.limits().redirects();
        if (redirects.size() > most) {
            return refused(
                    request,
                    Reason.TOO_MANY_REDIRECTS,
                    "more than " + most + " redirects, the last from " + shown(last) + " to " + shown(request.uri()));
        }
        if (isHttps(last) && "http".equalsIgnoreCase(request.uri().getScheme()) && !settings.downgrades()) {
            return refused(
                    request,
                    Reason.DOWNGRADE,
                    "a redirect leads from https to " + shown(request.uri())
                            + "; expected https. An operator can allow it with the setting downgrades");
        }
        return Optional.empty();
    }

    private static Optional<WebAnswer> refused(WebRequest request, Reason reason, String detail) {
        return Optional.of(new Refused(request.uri(), reason, detail));
    }

    /** What the robots.txt of a page's origin says against asking for it; empty where it says nothing. */
    Optional<WebAnswer> shut(Target target, Robots.Standing standing, Instant now) {
        var uri = target.uri();
        if (standing instanceof Robots.Standing.Known known) {
            return known.text().allows(target.origin() + target.path())
                    ? Optional.empty()
                    : Optional.of(
                            new Refused(uri, Reason.ROBOTS, "the site's robots.txt does not allow us " + shown(uri)));
        }
        var away = (Robots.Standing.Away) standing;
        return Optional.of(new Failed(
                uri,
                away.reason(),
                "the site's robots.txt cannot be had, which means no until " + away.until() + ": " + away.why(),
                Optional.of(Duration.between(now, away.until()))));
    }

    WebAnswer broken(URI uri, Trouble trouble, Optional<Duration> shutFor) {
        return trouble.isRefusal()
                ? new Refused(uri, Reason.of(trouble.fault()), trouble.detail())
                : new Failed(uri, Reason.of(trouble.fault()), trouble.detail(), shutFor);
    }

    Step of(
            WebRequest request,
            Exchange.Answered answer,
            @Nullable CrawlDelay delay,
            Optional<Duration> shutFor,
            Instant now) {
        int status = answer.head().status();
        if (status >= 300 && status < 400 && status != 304) {
            return redirect(request, answer.head());
        }
        if (status == 304 && !request.validators().isEmpty()) {
            return new Step.Done(notModified(request, answer.head(), delay, now));
        }
        if (Asker.hasContent(answer.head())) {
            return new Step.Done(fetched(request, answer, delay, now));
        }
        if (status == 404 || status == 410) {
            return new Step.Done(new WebAnswer.Gone(request.uri(), status));
        }
        return new Step.Done(new Failed(
                request.uri(), reason(status), shown(request.uri()) + " answers " + status + words(status), shutFor));
    }

    private static Step redirect(WebRequest request, Head head) {
        int status = head.status();
        var location = head.first("Location");
        var to = location == null
                ? null
                : WebUri.resolve(request.uri(), location).orElse(null);
        return REDIRECTS.contains(status) && to != null
                ? new Step.Further(request.redirected(status, to))
                : new Step.Done(new Refused(
                        request.uri(),
                        Reason.BAD_REDIRECT,
                        "status " + status
                                + (location == null ? " without a location" : " with the location '" + location + "'")
                                + "; expected 301, 302, 303, 307 or 308 with a URL"));
    }

    private static WebAnswer fetched(
            WebRequest request, Exchange.Answered answer, @Nullable CrawlDelay delay, Instant now) {
        var head = answer.head();
        return new WebAnswer.Fetched(
                request.uri(),
                head.status(),
                answer.bytes(),
                head.first("Content-Type"),
                Validators.of(head),
                head.freshFor(now),
                request.movedTo(),
                delay,
                now);
    }

    private static WebAnswer notModified(WebRequest request, Head head, @Nullable CrawlDelay delay, Instant now) {
        return new WebAnswer.NotModified(
                request.uri(),
                Validators.of(head).or(request.validators()),
                head.freshFor(now),
                request.movedTo(),
                delay,
                now);
    }

    private static Reason reason(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 -> Reason.NOT_LET_IN;
            case 429 -> Reason.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> Reason.UNAVAILABLE;
            default -> {
                if (status < 400) {
                    yield Reason.ODD_STATUS;
                }
                yield status < 500 ? Reason.CLIENT_ERROR : Reason.SERVER_ERROR;
            }
        };
    }

    private static String words(int status) {
        return switch (reason(status)) {
            case NOT_LET_IN -> ": it does not let us in";
            case TOO_MANY_REQUESTS -> ": it asks for fewer requests";
            case UNAVAILABLE -> ": it is not available now";
            default -> "; expected 200 or 304";
        };
    }

    private static boolean isHttps(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static String shown(URI uri) {
        var text = uri.toString();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
