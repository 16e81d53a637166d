package org.summitwire.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.UriUtils;
import org.summitwire.web.security.Refusals.Reason;

/** Answers who may not: a person without a key is led to where one is asked for, all others are told what is needed. */
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Refusals refusals;
    private final AccessRules rules;

    Denials(Refusals refusals, AccessRules rules) {
        this.refusals = refusals;
        this.rules = rules;
    }

    /** Nobody knows who asks. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (request.getMethod().equals("GET") && Refusals.isForAPerson(request)) {
            refusals.count(Reason.NO_KEY);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/session?next=" + asked(request));
            return;
        }
        refusals.refuse(
                request,
                response,
                Reason.NO_KEY,
                "this needs the role " + needed(request)
                        + ": send a key as 'Authorization: Bearer …' or 'X-Api-Key: …', or sign in at /session");
    }

    /** It is known who asks, and that it is not enough. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var who = SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken known
                ? "'" + known.getName() + "' has the role "
                        + known.caller().role().word()
                : "nobody is known";
        refusals.refuse(
                request,
                response,
                Reason.ROLE,
                "this needs the role " + needed(request) + ", and " + who + ": ask the operator for a key that has it");
    }

    private String needed(HttpServletRequest request) {
        return rules.needed(request).orElse(Role.READER).word();
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return UriUtils.encode(path + query, StandardCharsets.UTF_8);
    }
}
