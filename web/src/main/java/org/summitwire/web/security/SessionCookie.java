package org.summitwire.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;

/** The cookie of a session: no script reads it, no other site's request carries it, and it ends with the browser. */
final class SessionCookie {

    private SessionCookie() {}

    static Optional<String> in(HttpServletRequest request) {
        var cookies = request.getCookies();
        var name = name(request);
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static String set(HttpServletRequest request, String session) {
        return cookie(name(request), session, request.isSecure()).build().toString();
    }

    /** Takes both names away: a browser may have come by another way before. */
    static Stream<String> cleared(HttpServletRequest request) {
        return Stream.of(Sessions.COOKIE, Sessions.SECURE_COOKIE)
                .filter(name -> request.isSecure() || name.equals(Sessions.COOKIE))
                .map(name -> cookie(name, "", request.isSecure())
                        .maxAge(Duration.ZERO)
                        .build()
                        .toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .path("/");
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? Sessions.SECURE_COOKIE : Sessions.COOKIE;
    }
}
