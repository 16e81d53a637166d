package org.summitwire.ingest.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.ingest.intake.Intake;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.intake.Outbox;
import org.summitwire.ingest.intake.SetAside;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;
import org.summitwire.ingest.submission.SubmissionReader;

/**
 * {@code POST /articles}: one article, an array, or one a line. A request is taken whole or not at all, so that a sender
 * can mend what was wrong and send the same request again.
 */
@RestController
public final class ArticlesController {

    private static final String STAGE = "api";
    private static final String NOTHING_TAKEN = "Nothing of this request was accepted; mend it and send it again.";

    private final RequestBody bodies;
    private final SubmissionReader reader;
    private final Intake intake;
    private final Outbox outbox;
    private final SetAside setAside;
    private final Counter accepted;

    /**
     * Takes what requests may cost and where their articles go.
     *
     * @param largestBody bytes of one request
     * @param inFlight bytes of all requests that are worked on at once
     */
    public ArticlesController(
            long largestBody,
            long inFlight,
            SubmissionReader reader,
            Intake intake,
            Outbox outbox,
            SetAside setAside,
            MeterRegistry meters) {
        this.bodies = new RequestBody(largestBody, inFlight);
        this.reader = reader;
        this.intake = intake;
        this.outbox = outbox;
        this.setAside = setAside;
        this.accepted = meters.counter("summitwire.articles.accepted", "service", "ingest-service", "via", STAGE);
    }

    @PostMapping(path = "/articles", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> post(HttpServletRequest request) {
        var received = bodies.take(request);
        if (received instanceof RequestBody.Refused refused) {
            return refused(request, refused);
        }
        var taken = (RequestBody.Taken) received;
        try {
            return published(request, taken);
        } finally {
            bodies.giveBack(taken);
        }
    }

    private ResponseEntity<?> published(HttpServletRequest request, RequestBody.Taken body) {
        var entries = body.lines() ? reader.readLines(body.bytes()) : reader.readDocument(body.bytes());
        var taken = intake.take(entries);
        if (!taken.refused().isEmpty()) {
            return malformed(request, taken.refused());
        }
        try {
            outbox.publish(taken.articles());
        } catch (NotAcknowledged late) {
            return notAcknowledged(request, late);
        }
        accepted.increment(taken.articles().size());
        return ResponseEntity.accepted().body(Accepted.of(taken.articles()));
    }

    private ResponseEntity<Problem> malformed(HttpServletRequest request, List<Entry.Wrong> wrong) {
        var faults = wrong.stream().flatMap(one -> one.faults().stream()).toList();
        boolean tooMany = wrong.get(wrong.size() - 1).reason() == Reason.TOO_MANY; // reading ends there
        var reason = tooMany ? Reason.TOO_MANY : wrong.get(0).reason();
        return problem(request, tooMany ? 413 : 400, reason, faults, NOTHING_TAKEN);
    }

    private ResponseEntity<Problem> refused(HttpServletRequest request, RequestBody.Refused refused) {
        return problem(request, refused.status(), refused.reason(), List.of(refused.fault()), NOTHING_TAKEN);
    }

    private ResponseEntity<Problem> notAcknowledged(HttpServletRequest request, NotAcknowledged late) {
        var fault = Fault.of(Place.WHOLE, "", late.getMessage(), "an acknowledgement of every article");
        var detail = "Nothing is known to be kept. Send the same request again: a repeat does no harm.";
        return problem(request, 503, Reason.NOT_ACKNOWLEDGED, List.of(fault), detail);
    }

    private ResponseEntity<Problem> problem(
            HttpServletRequest request, int status, Reason reason, List<Fault> faults, String detail) {
        setAside.count(STAGE, reason, request.getRemoteAddr(), faults);
        var problem = Problem.of(status, reason, Titles.of(reason), detail, faults);
        return ResponseEntity.status(status).headers(headersOf(status, reason)).body(problem);
    }

    private static HttpHeaders headersOf(int status, Reason reason) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, reason == Reason.BUSY ? "1" : "5");
        }
        if (reason == Reason.COMPRESSED) {
            headers.set(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
        if (reason == Reason.UNSUPPORTED_TYPE) {
            headers.set("Accept-Post", "application/json, application/x-ndjson");
        }
        return headers;
    }
}
