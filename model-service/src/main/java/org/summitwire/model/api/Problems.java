package org.summitwire.model.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.summitwire.model.aggregate.PastChange;

/** Problem documents (RFC 9457): what was found, what was expected, what to do. */
final class Problems {

    private Problems() {}

    static ErrorResponseException notFound(String summitId) {
        return problem(
                HttpStatus.NOT_FOUND,
                "summit-not-found",
                "No such summit",
                "No summit has the id '" + summitId + "'; GET /summits lists those that are known");
    }

    /** Where the account went into another, or nobody tells of the meeting any more. */
    static ErrorResponseException gone(String summitId, List<PastChange> changes) {
        var into = changes.get(changes.size() - 1).mergedInto();
        return problem(
                HttpStatus.GONE,
                "summit-gone",
                "No such summit any more",
                into == null
                        ? "Nobody tells of '" + summitId + "' any more; GET /summits/" + summitId
                                + "/history says what was known"
                        : "'" + summitId + "' turned out to be '" + into + "'; ask for that one");
    }

    static ErrorResponseException notYetKnown(String summitId, Instant asOf, Instant first) {
        var problem = problem(
                HttpStatus.NOT_FOUND,
                "not-known-then",
                "Nothing was known",
                "Nothing was known of '" + summitId + "' at " + asOf + "; it was first heard of here at " + first
                        + ", and its history says what became of it");
        problem.getBody().setProperty("firstKnownAt", first.toString());
        return problem;
    }

    static ResponseEntity<Object> answer(ErrorResponseException problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .header("Content-Type", "application/problem+json")
                .body(problem.getBody());
    }

    static ErrorResponseException away(Throwable cause) {
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE, "accounts-away", "Not ready", String.valueOf(cause.getMessage()));
    }

    static ErrorResponseException invalid(String name, Object found, String expected) {
        var problem = problem(
                HttpStatus.BAD_REQUEST,
                "invalid-value",
                "Invalid value",
                "'" + name + "' is " + found + ", but should be " + expected);
        problem.getBody().setProperty("field", name);
        problem.getBody().setProperty("found", found);
        problem.getBody().setProperty("expected", expected);
        return problem;
    }

    static ErrorResponseException unreadable(String detail) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "article-cannot-be-read", "The article cannot be read", detail);
    }

    static ErrorResponseException tooLarge(int found, int most) {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "The request has " + found + " bytes, but should have at most " + most);
    }

    private static ErrorResponseException problem(HttpStatus status, String type, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:summitwire:problem:" + type));
        problem.setTitle(title);
        return new ErrorResponseException(status, problem, null);
    }
}
