package org.summitwire.notify.api.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.api.Fetched;
import org.summitwire.notify.api.HttpProblem;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.notify.delivery.Letters;
import org.summitwire.notify.delivery.Links;

/** The latest alerts for feed readers: of all, and of each subscription. What did not change is not sent again. */
@RestController
public final class FeedController {

    static final int MOST = 500;

    private static final List<String> LANGUAGES = List.of("en", "id");
    private static final String LIMIT = "50";
    private static final int TAG_BYTES = 16;

    private final LatestAlerts alerts;
    private final Fetched fetched;
    private final Letters letters;
    private final Links links;
    private final String language;

    /**
     * Feeds of these alerts.
     *
     * @param language of feeds of all alerts where none is asked for, ISO 639-1
     */
    public FeedController(LatestAlerts alerts, Fetched fetched, Letters letters, Links links, String language) {
        this.alerts = alerts;
        this.fetched = fetched;
        this.letters = letters;
        this.links = links;
        this.language = language;
    }

    private record Written(FeedPage page, Instant changedAt) {}

    @GetMapping("/alerts/feed.atom")
    @Nullable
    ResponseEntity<byte[]> atom(
            ServletWebRequest request,
            @RequestParam(name = "language", required = false) @Nullable String wanted,
            @RequestParam(name = "limit", defaultValue = LIMIT) String limit) {
        return answer(request, all("/alerts/feed.atom", wanted, limit), AtomFeed::write, AtomFeed.CONTENT_TYPE);
    }

    @GetMapping("/alerts/feed.json")
    @Nullable
    ResponseEntity<byte[]> json(
            ServletWebRequest request,
            @RequestParam(name = "language", required = false) @Nullable String wanted,
            @RequestParam(name = "limit", defaultValue = LIMIT) String limit) {
        return answer(request, all("/alerts/feed.json", wanted, limit), JsonFeed::write, JsonFeed.CONTENT_TYPE);
    }

    @GetMapping("/subscriptions/{id}/feed.atom")
    @Nullable
    ResponseEntity<byte[]> atomOf(
            ServletWebRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "limit", defaultValue = LIMIT) String limit) {
        return answer(request, of(id, "/feed.atom", limit), AtomFeed::write, AtomFeed.CONTENT_TYPE);
    }

    @GetMapping("/subscriptions/{id}/feed.json")
    @Nullable
    ResponseEntity<byte[]> jsonOf(
            ServletWebRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "limit", defaultValue = LIMIT) String limit) {
        return answer(request, of(id, "/feed.json", limit), JsonFeed::write, JsonFeed.CONTENT_TYPE);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(HttpProblem failure, HttpServletRequest request) {
        return failure.answer(request);
    }

    private Written all(String path, @Nullable String wanted, String limit) {
        var spoken = wanted == null ? language : languageOf(wanted);
        var shown = alerts.latest(limitOf(limit), null).stream()
                .map(it -> it.in(spoken))
                .toList();
        return page(
                "urn:summitwire:alerts",
                path + query(wanted, limit),
                letters.say(spoken, "feed.all"),
                spoken,
                shown,
                Instant.EPOCH);
    }

    private Written of(String id, String file, String limit) {
        var subscription = fetched.get(id);
        var shown = alerts.latest(alerts.capacity(), null).stream()
                .filter(it -> alerts.voices(it) >= fetched.leastVoices(subscription, it))
                .flatMap(it -> fetched.take(subscription, it).stream())
                .limit(limitOf(limit))
                .toList();
        return page(
                FeedPage.urn("subscription", id),
                "/subscriptions/" + subscription.id() + file + query(null, limit),
                letters.title(subscription),
                subscription.language(),
                shown,
                latest(subscription.changedAt(), subscription.leastVoices() > 1 ? alerts.toldAt() : Instant.EPOCH));
    }

    private Written page(String id, String path, String title, String spoken, List<Alert> shown, Instant changedAt) {
        var updated = shown.isEmpty() ? changedAt : shown.get(0).knownAt();
        var base = base();
        var page = new FeedPage(
                id,
                title,
                letters.say(spoken, "feed.about"),
                base.under(path).orElse(path),
                spoken,
                updated,
                shown,
                base);
        return new Written(page, updated.isAfter(changedAt) ? updated : changedAt);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The address that is set, else the one that was asked. */
    private Links base() {
        return links.base() != null
                ? links
                : new Links(
                        Links.web(ServletUriComponentsBuilder.fromCurrentContextPath()
                                        .toUriString())
                                .map(URI::create)
                                .orElse(null),
                        links.meetings());
    }

    private static String query(@Nullable String wanted, String limit) {
        var language = wanted == null ? "" : "language=" + wanted;
        var bound = limit.equals(LIMIT) ? "" : "limit=" + limit;
        var both = language + (language.isEmpty() || bound.isEmpty() ? "" : "&") + bound;
        return both.isEmpty() ? "" : "?" + both;
    }

    /** Null where the reader has it already: the request then says so. */
    private @Nullable ResponseEntity<byte[]> answer(
            ServletWebRequest request,
            Written written,
            BiFunction<FeedPage, Letters, byte[]> format,
            String contentType) {
        var body = format.apply(written.page(), letters);
        if (request.checkNotModified(tag(body), written.changedAt().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .header(HttpHeaders.CONTENT_LANGUAGE, written.page().language())
                .cacheControl(CacheControl.noCache())
                .body(body);
    }

    private static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String languageOf(String wanted) {
        if (!LANGUAGES.contains(wanted)) {
            throw HttpProblem.of(HttpStatus.BAD_REQUEST, "no-such-language", LANGUAGES.toString(), wanted);
        }
        return wanted;
    }

    private static int limitOf(String limit) {
        if (limit.matches("\\d{1,3}") && Integer.parseInt(limit) >= 1 && Integer.parseInt(limit) <= MOST) {
            return Integer.parseInt(limit);
        }
        throw HttpProblem.of(HttpStatus.BAD_REQUEST, "limit-out-of-range", MOST, limit);
    }
}
