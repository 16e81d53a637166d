package org.summitwire.web.security;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Tells a caller why it is refused, and what to do: as a problem document (RFC 9457), and to a person as a page. */
final class Refusals {

    /** Counts what was refused, by {@code reason}. */
    static final String REFUSED = "summitwire.access.refused";

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final @Nullable MeterRegistry meters;

    Refusals(@Nullable MeterRegistry meters) {
        this.meters = meters;
    }

    /** Why a request is not answered. */
    enum Reason {
        NO_KEY(401, "Say who you are"),
        BAD_KEY(401, "Not known"),
        ROLE(403, "Not allowed"),
        CROSS_SITE(403, "From another site"),
        HOST(421, "Not a name of this service"),
        TOO_MANY(429, "Too many requests"),
        TOO_MANY_STREAMS(429, "Too many streams"),
        TOO_MANY_FAILURES(429, "Too many failed attempts"),
        ISSUER_AWAY(503, "Not to be checked now");

        private final int status;
        private final String title;

        Reason(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Reason reason, String detail)
            throws IOException {
        refuse(request, response, reason, detail, null);
    }

    /**
     * Refuses a request.
     *
     * @param detail what was found, what was expected and what to do
     * @param retryAfter null where it does not help to wait
     */
    void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            Reason reason,
            String detail,
            @Nullable Duration retryAfter)
            throws IOException {
        count(reason);
        LOG.debug(
                "refused reason={} address={} method={} path={}",
                reason.slug(),
                request.getRemoteAddr(),
                request.getMethod(),
                request.getRequestURI());
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(retryAfter)));
        }
        if (reason.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Summitwire\"");
        }
        response.setStatus(reason.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (isForAPerson(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getWriter().write(SessionPage.refused(request, reason, detail));
        } else {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(JSON.writeValueAsBytes(problem(reason, detail)));
        }
    }

    void count(Reason reason) {
        if (meters != null) {
            meters.counter(REFUSED, "reason", reason.slug()).increment();
        }
    }

    /** Whether a browser asks for a page to show, and not a program for data. */
    static boolean isForAPerson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Map<String, Object> problem(Reason reason, String detail) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:summitwire:problem:" + reason.slug());
        problem.put("title", reason.title);
        problem.put("status", reason.status);
        problem.put("detail", detail);
        return problem;
    }

    /** Whole seconds, at least one. */
    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
