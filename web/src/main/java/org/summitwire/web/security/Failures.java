package org.summitwire.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.web.security.Credentials.Checked;
import org.summitwire.web.security.Refusals.Reason;

/**
 * Answers who shows a key or token that is not good, and counts it against the address. What is good is never held up by what
 * was not: a key cannot be guessed, and neighbours behind one address must not lock each other out.
 */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final Duration ISSUER_AWAY = Duration.ofSeconds(10);

    private final RequestRates rates;
    private final Refusals refusals;

    Failures(RequestRates rates, Refusals refusals) {
        this.rates = rates;
        this.refusals = refusals;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Checked checked) throws IOException {
        if (checked instanceof Checked.Away away) {
            refusals.refuse(request, response, Reason.ISSUER_AWAY, away.why(), ISSUER_AWAY);
            return;
        }
        var wait = rates.failure(Callers.address(request));
        if (wait.isPresent()) {
            refusals.refuse(
                    request,
                    response,
                    Reason.TOO_MANY_FAILURES,
                    "too many keys or tokens from this address were not good: wait as long as Retry-After says",
                    wait.get());
            return;
        }
        LOG.warn("access refused reason=bad-key address={} path={}", request.getRemoteAddr(), request.getRequestURI());
        refusals.refuse(request, response, Reason.BAD_KEY, ((Checked.Bad) checked).why());
    }
}
