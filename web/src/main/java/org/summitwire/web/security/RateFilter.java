package org.summitwire.web.security;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.filter.OncePerRequestFilter;
import org.summitwire.web.security.Refusals.Reason;

/** Keeps one caller from taking what all need: requests over time, and connections that stay open. */
final class RateFilter extends OncePerRequestFilter {

    private final RequestRates rates;
    private final SecuritySettings.Rates settings;
    private final boolean sparesThisMachine;
    private final Refusals refusals;

    /**
     * A filter for requests that are known by then.
     *
     * @param sparesThisMachine whether callers on loopback may ask as often as they like
     */
    RateFilter(RequestRates rates, SecuritySettings.Rates settings, boolean sparesThisMachine, Refusals refusals) {
        this.rates = rates;
        this.settings = settings;
        this.sparesThisMachine = sparesThisMachine;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isProbe(request) || (sparesThisMachine && Callers.isOfThisMachine(request))) {
            chain.doFilter(request, response);
            return;
        }
        var caller = Callers.of(request);
        var wait = rates.request(caller);
        if (wait.isPresent()) {
            refusals.refuse(
                    request,
                    response,
                    Reason.TOO_MANY,
                    "more than " + settings.perSecond() + " requests a second, after the first " + settings.burst()
                            + ": wait as long as Retry-After says; several articles may be sent in one request",
                    wait.get());
        } else if (isStream(request)) {
            stream(caller, request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void stream(String caller, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!rates.enterStream(caller)) {
            refusals.refuse(
                    request,
                    response,
                    Reason.TOO_MANY_STREAMS,
                    settings.streams() + " streams are open already, the most that one caller may hold: close one",
                    Duration.ofSeconds(5));
            return;
        }
        var left = new Leaving(caller);
        try {
            chain.doFilter(request, response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(left);
            } else {
                left.leave();
            }
        }
    }

    private static boolean isProbe(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
    }

    private static boolean isStream(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/stream");
    }

    /** Gives the caller's place back, once. */
    private final class Leaving implements AsyncListener {

        private final String caller;
        private final AtomicBoolean left = new AtomicBoolean();

        Leaving(String caller) {
            this.caller = caller;
        }

        void leave() {
            if (left.compareAndSet(false, true)) {
                rates.leaveStream(caller);
            }
        }

        @Override
        public void onComplete(AsyncEvent event) {
            leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            // it completes
        }

        @Override
        public void onError(AsyncEvent event) {
            // it completes
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
