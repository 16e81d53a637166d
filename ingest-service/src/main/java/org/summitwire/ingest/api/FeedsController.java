package org.summitwire.ingest.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.ingest.following.FeedCounts;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.following.Post;
import org.summitwire.ingest.following.Sources;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.config.FeedConfigEntry;
import org.summitwire.ingest.sources.config.FeedConfigJson;
import org.summitwire.ingest.sources.polling.PollingPlan;
import org.summitwire.ingest.sources.polling.PollingSettings;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;

/** {@code /feeds}: the sources that are followed, and how each is doing; {@code POST /articles/fetch}: a page to be fetched once. */
@RestController
public final class FeedsController {

    private static final int LARGEST = 64 * 1024;
    private static final String AGAIN =
            "Nothing is known to be kept. Send the same request again: a repeat does no harm.";

    private final Sources sources;
    private final BooleanSupplier isLoaded;
    private final Post post;
    private final FeedCounts counts;
    private final Clock clock;
    private final Duration patience;

    /**
     * Answers from the table of all sources.
     *
     * @param isLoaded whether all sources are known
     * @param patience how long a change is waited for until it is in the table
     */
    public FeedsController(
            Sources sources, BooleanSupplier isLoaded, Post post, FeedCounts counts, Clock clock, Duration patience) {
        this.sources = sources;
        this.isLoaded = isLoaded;
        this.post = post;
        this.counts = counts;
        this.clock = clock;
        this.patience = patience;
    }

    @GetMapping(path = "/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> all() {
        if (!isLoaded.getAsBoolean()) {
            return loading();
        }
        var feeds = sources.all().stream().map(this::view).toList();
        return ResponseEntity.ok(Map.of("feeds", feeds));
    }

    @GetMapping(path = "/feeds/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> one(@PathVariable String id) {
        if (!isLoaded.getAsBoolean()) {
            return loading();
        }
        return sources.config(id)
                .<ResponseEntity<?>>map(config -> ResponseEntity.ok(view(config)))
                .orElseGet(() -> unknown(id));
    }

    private FeedView view(FeedConfig config) {
        return FeedView.of(config, sources.state(config.id()).orElse(null), counts, clock.instant());
    }

    @PutMapping(path = "/feeds/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> put(@PathVariable String id, @RequestBody(required = false) byte[] body) {
        var entry = read(body, id);
        if (entry instanceof FeedConfigEntry.Wrong wrong) {
            return malformed(wrong.faults());
        }
        var config = ((FeedConfigEntry.Right) entry).config();
        var isNew = sources.config(id).isEmpty();
        try {
            post.configured(config, clock.instant());
            if (sources.state(id).isEmpty()) { // whoever puts it in waits for it
                var first = new PollingPlan(PollingSettings.usual()).first(id, clock.instant());
                post.polled(first.dueAt(clock.instant()));
            }
        } catch (NotAcknowledged late) {
            return notAcknowledged(late);
        }
        var known = until(() -> sources.config(id).filter(config::equals).isPresent());
        return ResponseEntity.status(known ? isNew ? HttpStatus.CREATED : HttpStatus.OK : HttpStatus.ACCEPTED)
                .location(URI.create("/feeds/" + config.id()))
                .body(view(config));
    }

    @DeleteMapping("/feeds/{id}")
    ResponseEntity<?> delete(@PathVariable String id) {
        if (sources.config(id).isEmpty()) {
            return unknown(id);
        }
        try {
            post.removed(id);
        } catch (NotAcknowledged late) {
            return notAcknowledged(late);
        }
        counts.forget(id);
        until(() -> sources.config(id).isEmpty());
        return ResponseEntity.noContent().build();
    }

    /** Asks for a source as soon as its host may be asked, in place of when it is due. */
    @PostMapping(path = "/feeds/{id}/poll", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> poll(@PathVariable String id) {
        var config = sources.config(id);
        var state = sources.state(id);
        if (config.isEmpty()) {
            return unknown(id);
        }
        try {
            if (state.isPresent()) {
                post.polled(state.get().dueAt(clock.instant()));
            }
        } catch (NotAcknowledged late) {
            return notAcknowledged(late);
        }
        return ResponseEntity.accepted().body(view(config.get()));
    }

    /** {@code {"url": …, "outlet": …, "language": …}}: one page, fetched once, in its host's turn. */
    @PostMapping(path = "/articles/fetch", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> fetch(@RequestBody(required = false) byte[] body) {
        var read = read(body, "page");
        if (read instanceof FeedConfigEntry.Wrong wrong) {
            return malformed(wrong.faults());
        }
        var config = ((FeedConfigEntry.Right) read).config();
        var page = new FoundPage(
                config.url(),
                null,
                null,
                List.of(),
                config.outlet(),
                config.language(),
                config.section(),
                null,
                null,
                null,
                clock.instant(),
                0,
                null);
        try {
            post.found(List.of(page));
        } catch (NotAcknowledged late) {
            return notAcknowledged(late);
        }
        return ResponseEntity.accepted()
                .body(Map.of(
                        "url",
                        page.url().toString(),
                        "detail",
                        "The page is fetched in its host's turn. Its article comes on articles.published.v1; what gives none"
                                + " is kept on pages.found.v1.ingest-service.dlq with the reason."));
    }

    /** The source that a request tells. */
    private static FeedConfigEntry read(byte @Nullable [] body, String id) {
        if (body != null && body.length > LARGEST) {
            var found = body.length + " bytes";
            var fault = Fault.of(Place.WHOLE, "", found, "a JSON object of at most " + LARGEST + " bytes");
            return new FeedConfigEntry.Wrong(Place.WHOLE, List.of(fault));
        }
        return FeedConfigJson.read(body == null ? "" : new String(body, StandardCharsets.UTF_8), id);
    }

    private boolean until(BooleanSupplier holds) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(5_000_000);
        }
        return true;
    }

    private static ResponseEntity<Problem> malformed(List<Fault> faults) {
        return problem(
                400, Reason.WRONG_FIELD, "A field is wrong", "Nothing was changed; mend it and send it again.", faults);
    }

    private static ResponseEntity<Problem> unknown(String id) {
        var fault = Fault.of(Place.WHOLE, "id", id, "the id of a source; GET /feeds lists them");
        return problem(
                404, Reason.NO_SUCH_FEED, "No such source", "No source is followed under this id.", List.of(fault));
    }

    private static ResponseEntity<Problem> notAcknowledged(NotAcknowledged late) {
        var fault = Fault.of(Place.WHOLE, "", String.valueOf(late.getMessage()), "an acknowledgement of the broker");
        return problem(503, Reason.NOT_ACKNOWLEDGED, Titles.of(Reason.NOT_ACKNOWLEDGED), AGAIN, List.of(fault));
    }

    private static ResponseEntity<Problem> loading() {
        return problem(
                503,
                Reason.BUSY,
                "The sources are still being loaded",
                "The sources are still being loaded, or the broker is away; ask again in a moment.",
                List.of());
    }

    private static ResponseEntity<Problem> problem(
            int status, Reason reason, String title, String detail, List<Fault> faults) {
        var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == 503) {
            response.header("Retry-After", "5");
        }
        return response.body(Problem.of(status, reason, title, detail, faults));
    }
}
