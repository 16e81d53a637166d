package org.summitwire.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.summitwire.web.security.Refusals.Reason;

/** Keeps pages of other sites from driving a browser here, whether access is limited or not. */
final class SiteFilter extends OncePerRequestFilter {

    private final HostRule hosts;
    private final Refusals refusals;

    SiteFilter(HostRule hosts, Refusals refusals) {
        this.hosts = hosts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getHeader(HttpHeaders.HOST);
        if (!hosts.admits(host) && !isProbe(request)) {
            refusals.refuse(
                    request,
                    response,
                    Reason.HOST,
                    "this service is not asked as '" + shown(host) + "': ask it as localhost, or let the operator add"
                            + " the name to summitwire.security.hosts");
            return;
        }
        var bySession = SessionCookie.in(request).isPresent()
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getHeader(CallerFilter.KEY_HEADER) == null;
        var objection = CrossSite.objection(
                request.getMethod(),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader(HttpHeaders.ORIGIN),
                host,
                bySession);
        if (objection.isPresent()) {
            refusals.refuse(
                    request,
                    response,
                    Reason.CROSS_SITE,
                    shown(objection.get()) + ". What changes something is taken from this service's own pages and from"
                            + " programs alone, not from pages of other sites");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Orchestrators ask under the address of a container. */
    private static boolean isProbe(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health");
    }

    private static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
