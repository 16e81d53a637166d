package org.summitwire.notify.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/** Problem documents (RFC 9457). */
public final class HttpProblem {

    private HttpProblem() {}

    /** To be thrown. */
    public static ErrorResponseException of(HttpStatus status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return new ErrorResponseException(status, problem, null);
    }

    /** The answer to what was thrown. */
    public static ResponseEntity<ProblemDetail> answer(ErrorResponseException failure) {
        return ResponseEntity.status(failure.getStatusCode())
                .headers(failure.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(failure.getBody());
    }
}
