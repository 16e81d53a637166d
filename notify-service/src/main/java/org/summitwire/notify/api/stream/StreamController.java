package org.summitwire.notify.api.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.api.Fetched;
import org.summitwire.notify.api.HttpProblem;

/** Alerts as they come: Server-Sent Events. The id of an event is that of its alert. */
@RestController
public final class StreamController {

    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String CONTENT_TYPE = MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8";
    private static final List<String> LANGUAGES = List.of("en", "id");
    private static final int LONGEST_ID = 200;

    private final AlertStreams streams;
    private final Fetched fetched;

    public StreamController(AlertStreams streams, Fetched fetched) {
        this.streams = streams;
        this.fetched = fetched;
    }

    /** All alerts. */
    @GetMapping(path = "/alerts/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void all(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String header,
            @RequestParam(name = "lastEventId", required = false) @Nullable String parameter,
            @RequestParam(name = "language", required = false) @Nullable String language)
            throws IOException {
        if (language != null && !LANGUAGES.contains(language)) {
            throw HttpProblem.of(HttpStatus.BAD_REQUEST, "no-such-language", LANGUAGES.toString(), language);
        }
        open(request, response, new All(language), lastEventId(header, parameter));
    }

    /** Those of a subscription, in its language. */
    @GetMapping(path = "/subscriptions/{id}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void ofSubscription(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("id") String id,
            @RequestHeader(name = LAST_EVENT_ID, required = false) @Nullable String header,
            @RequestParam(name = "lastEventId", required = false) @Nullable String parameter)
            throws IOException {
        fetched.get(id);
        open(request, response, new OfSubscription(fetched, id), lastEventId(header, parameter));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(HttpProblem failure, HttpServletRequest request) {
        return failure.answer(request);
    }

    private void open(
            HttpServletRequest request, HttpServletResponse response, Wanted wanted, @Nullable String lastEventId)
            throws IOException {
        if (!streams.hasRoom()) {
            throw full();
        }
        response.setContentType(CONTENT_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform");
        response.setHeader("X-Accel-Buffering", "no"); // a proxy that collects answers would keep alerts back
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        var outlet = new ServletOutlet(request.startAsync(request, response));
        var reader = streams.read(outlet, wanted, lastEventId);
        if (reader == null) { // filled up just now
            outlet.end();
            return;
        }
        outlet.serve(reader, streams);
    }

    private static HttpProblem full() {
        var full = HttpProblem.of(HttpStatus.SERVICE_UNAVAILABLE, "no-room");
        full.getHeaders().set(HttpHeaders.RETRY_AFTER, "10");
        return full;
    }

    /** The header is what a reader that connects again sends; the parameter is for its first time. */
    private static @Nullable String lastEventId(@Nullable String header, @Nullable String parameter) {
        var id = header == null || header.isBlank() ? parameter : header;
        if (id != null && id.length() > LONGEST_ID) {
            throw HttpProblem.of(HttpStatus.BAD_REQUEST, "no-such-id", id.length());
        }
        return id == null || id.isBlank() ? null : id.strip();
    }

    private record All(@Nullable String language) implements Wanted {

        @Override
        public int leastVoices(Alert alert) {
            return 1;
        }

        @Override
        public Optional<Alert> take(Alert alert) {
            return Optional.of(language == null ? alert : alert.in(language));
        }

        @Override
        public Optional<String> over() {
            return Optional.empty();
        }
    }

    /** As the subscription is at the time of each alert. */
    private record OfSubscription(Fetched fetched, String id) implements Wanted {

        @Override
        public int leastVoices(Alert alert) {
            return fetched.find(id).map(it -> fetched.leastVoices(it, alert)).orElse(1);
        }

        @Override
        public Optional<Alert> take(Alert alert) {
            return fetched.find(id).flatMap(it -> fetched.take(it, alert));
        }

        @Override
        public Optional<String> over() {
            var subscription = fetched.find(id);
            if (subscription.isEmpty()) {
                return Optional.of("The subscription was removed");
            }
            return subscription.get().enabled() ? Optional.empty() : Optional.of("The subscription was turned off");
        }
    }
}
