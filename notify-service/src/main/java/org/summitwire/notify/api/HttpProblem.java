package org.summitwire.notify.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.page.Language;

/** A problem document (RFC 9457) to be thrown. */
public final class HttpProblem extends ErrorResponseException {

    static final String TYPE = "urn:summitwire:problem:";

    private static final long serialVersionUID = 1;

    private final String reason;
    private final transient Phrase detail;

    private HttpProblem(HttpStatus status, String reason, Phrase detail) {
        super(status, document(status, reason, detail, Language.EN), null);
        this.reason = reason;
        this.detail = detail;
    }

    /**
     * Tells of a refusal.
     *
     * @param words the reason, as its type ends; with a dot and a further name where its detail is another than usual
     * @param arguments of the detail
     */
    public static HttpProblem of(HttpStatus status, String words, Object... arguments) {
        return new HttpProblem(status, words.replaceFirst("\\..*", ""), detail(words, arguments));
    }

    static Phrase title(String reason) {
        return Phrase.of("problem." + reason);
    }

    static Phrase detail(String words, Object... arguments) {
        return Phrase.of("problem." + words + ".detail", arguments);
    }

    /** What is wrong and what to do. */
    String detail(Language language) {
        return detail.in(language.tag());
    }

    /** The answer, in the language that is asked for. */
    public ResponseEntity<ProblemDetail> answer(HttpServletRequest request) {
        var language = Language.asked(request);
        return ResponseEntity.status(getStatusCode())
                .headers(getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(document(getStatusCode(), reason, detail, language));
    }

    private static ProblemDetail document(HttpStatusCode status, String reason, Phrase detail, Language language) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail.in(language.tag()));
        problem.setType(URI.create(TYPE + reason));
        problem.setTitle(title(reason).in(language.tag()));
        return problem;
    }
}
