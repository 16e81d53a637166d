package org.summitwire.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.web.security.Credentials.Checked;
import org.summitwire.web.security.SecuritySettings.Access;

/** Gives a browser a session for a key or token, so that a person pastes it once and no page ever holds it. */
@RestController
final class SessionController {

    /** A path of this service: one that starts with two slashes, or a slash and a backslash, is another host's. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,2000}");

    private static final int LONGEST = 8_000;

    private final SecuritySettings settings;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Failures failures;

    SessionController(SecuritySettings settings, Credentials credentials, Sessions sessions, Failures failures) {
        this.settings = settings;
        this.credentials = credentials;
        this.sessions = sessions;
        this.failures = failures;
    }

    @GetMapping(path = "/session", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    ResponseEntity<String> form(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        var page = settings.access() == Access.OFF
                ? SessionPage.open(request)
                : SessionPage.form(request, own(next), who());
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(page);
    }

    /** Who asks, for a page that shows only what its reader may do. */
    @GetMapping(path = "/session", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> told() {
        var told = new LinkedHashMap<String, String>();
        told.put("access", settings.access().name().toLowerCase(Locale.ROOT));
        if (settings.access() == Access.OFF) {
            told.put("role", Role.OPERATOR.word());
        } else if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken known) {
            told.put("name", known.getName());
            told.put("role", known.caller().role().word());
        }
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(told);
    }

    @PostMapping(path = "/session", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void signIn(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var checked = key.length() > LONGEST ? new Checked.Bad("the key is too long") : credentials.check(key.strip());
        if (!(checked instanceof Checked.Good good)) {
            failures.refuse(request, response, checked);
            return;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SessionCookie.set(request, sessions.open(good.caller())));
        seeOther(response, request.getContextPath() + own(next));
    }

    @PostMapping("/session/end")
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.cleared(request).forEach(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        seeOther(response, request.getContextPath() + "/session");
    }

    private static void seeOther(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, where);
    }

    private static String own(String next) {
        return OWN_PATH.matcher(next).matches() ? next : "/";
    }

    private static String who() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken known
                ? known.getName() + " (" + known.caller().role().word() + ")"
                : "";
    }
}
