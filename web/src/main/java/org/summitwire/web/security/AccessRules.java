package org.summitwire.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which role a request needs: who asks is a reader, who changes an editor, and what is not for either an operator's. The
 * first rule that fits decides. Paths are matched as Spring MVC matches them, so that none gets around a rule.
 */
final class AccessRules {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    /** Whether a process lives, how a page looks, how to sign in, and what the interface is. */
    private static final List<String> OPEN = List.of(
            "/actuator/health",
            "/actuator/health/**",
            "/session",
            "/session/**",
            "/assets/**",
            "/webjars/**",
            "/openapi/**",
            "/page/*.css",
            "/page/*.js",
            "/page/*.svg",
            "/*.css",
            "/*.js",
            "/*.svg",
            "/*.png",
            "/*.ico",
            "/*.woff2");

    private static final List<String> OPERATORS = List.of(
            "/actuator/**",
            "/deliveries/*/resend",
            "/page/subscriptions/*/deliveries/*/resend",
            "/subscriptions/*/secret/**",
            "/page/subscriptions/*/secret/**",
            "/redrive/**",
            "/dead-letters/**");

    /** What is posted only to be looked at. */
    private static final List<String> READERS_POST =
            List.of("/readings", "/subscriptions/preview", "/page/subscriptions/*/preview", "/apis/ccompat/**");

    private record Rule(RequestMatcher matcher, @Nullable Role role) {}

    private final List<Rule> rules = new ArrayList<>();

    AccessRules() {
        for (var path : OPEN) {
            boolean changes = path.startsWith("/session");
            if (changes) {
                rules.add(new Rule(PATHS.matcher(path), null));
            } else {
                rules.add(new Rule(PATHS.matcher(HttpMethod.GET, path), null));
                rules.add(new Rule(PATHS.matcher(HttpMethod.HEAD, path), null));
            }
        }
        OPERATORS.forEach(path -> rules.add(new Rule(PATHS.matcher(path), Role.OPERATOR)));
        READERS_POST.forEach(path -> rules.add(new Rule(PATHS.matcher(HttpMethod.POST, path), Role.READER)));
        rules.add(new Rule(PATHS.matcher(HttpMethod.GET, "/**"), Role.READER));
        rules.add(new Rule(PATHS.matcher(HttpMethod.HEAD, "/**"), Role.READER));
    }

    /** The role that is needed; empty where none is. */
    Optional<Role> needed(HttpServletRequest request) {
        for (var rule : rules) {
            if (rule.matcher().matches(request)) {
                return Optional.ofNullable(rule.role());
            }
        }
        return Optional.of(Role.EDITOR);
    }
}
