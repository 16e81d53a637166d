package org.summitwire.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.summitwire.web.security.Credentials.Checked;

/**
 * Finds out who asks: by {@code Authorization: Bearer}, by {@code X-Api-Key}, by the password of {@code Authorization: Basic},
 * which is all that feed readers can send, or by a session's cookie. Whoever shows nothing goes on as nobody; whoever shows something that is not good does not go on, also where nothing would be needed.
 */
final class CallerFilter extends OncePerRequestFilter {

    static final String KEY_HEADER = "X-Api-Key";

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([A-Za-z0-9._~+/=-]{1,8000})");

    private static final Pattern BASIC = Pattern.compile("(?i)basic +([A-Za-z0-9+/]{1,8000}={0,2})");

    private final Credentials credentials;
    private final Sessions sessions;
    private final Failures failures;

    CallerFilter(Credentials credentials, Sessions sessions, Failures failures) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = shown(request);
        if (shown == null) {
            bySession(request).ifPresent(caller -> enter(caller, true));
            chain.doFilter(request, response);
            return;
        }
        var checked = credentials.check(shown);
        if (checked instanceof Checked.Good good) {
            enter(good.caller(), false);
            chain.doFilter(request, response);
        } else {
            failures.refuse(request, response, checked);
        }
    }

    private Optional<Caller> bySession(HttpServletRequest request) {
        return SessionCookie.in(request).flatMap(sessions::read).filter(credentials::stillKnows);
    }

    /** The key or token; empty, which is never good, where the header is none that is known here. */
    private static @Nullable String shown(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            var bearer = BEARER.matcher(header.strip());
            return bearer.matches() ? bearer.group(1) : password(header.strip());
        }
        var key = request.getHeader(KEY_HEADER);
        return key == null ? null : key.strip();
    }

    private static String password(String header) {
        var basic = BASIC.matcher(header);
        if (!basic.matches()) {
            return "";
        }
        try {
            var pair = new String(Base64.getDecoder().decode(basic.group(1)), UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static void enter(Caller caller, boolean session) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerToken(caller, session));
        SecurityContextHolder.setContext(context);
    }
}
