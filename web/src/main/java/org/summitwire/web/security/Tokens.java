package org.summitwire.web.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Access tokens that an authorization server signed (RFC 9068); the role stands in a claim. */
final class Tokens implements Credentials {

    private final JwtDecoder decoder;
    private final SecuritySettings.Oauth2 settings;

    Tokens(JwtDecoder decoder, SecuritySettings.Oauth2 settings) {
        this.decoder = decoder;
        this.settings = settings;
    }

    @Override
    public Checked check(String shown) {
        try {
            var token = decoder.decode(shown);
            var role = highest(claim(token.getClaims()));
            if (role.isEmpty()) {
                return new Checked.Bad("the token names no role of Summitwire: its claim " + settings.roleClaim()
                        + " must hold " + settings.rolePrefix() + "reader, " + settings.rolePrefix() + "editor or "
                        + settings.rolePrefix() + "operator");
            }
            return new Checked.Good(new Caller(name(token), role.get(), token.getExpiresAt()));
        } catch (BadJwtException bad) {
            return new Checked.Bad("the token is not good: " + bad.getMessage());
        } catch (JwtException away) {
            return new Checked.Away("the keys of the authorization server cannot be had now; try again later");
        }
    }

    /** A session of a token ends with the token: nobody here knows who is still one of the authorization server's. */
    @Override
    public boolean stillKnows(Caller caller) {
        return caller.until() != null;
    }

    private static String name(Jwt token) {
        return Objects.requireNonNullElse(token.getSubject(), "token");
    }

    private Optional<Role> highest(@Nullable Object claim) {
        return words(claim).stream()
                .filter(word -> word.startsWith(settings.rolePrefix()))
                .map(word -> Role.of(word.substring(settings.rolePrefix().length())))
                .flatMap(Optional::stream)
                .max(Role::compareTo);
    }

    /** The claim, also one within others: {@code realm_access.roles}. A claim with dots in its own name comes first. */
    private @Nullable Object claim(Map<String, Object> claims) {
        if (claims.containsKey(settings.roleClaim())) {
            return claims.get(settings.roleClaim());
        }
        Object at = claims;
        for (var step : settings.roleClaim().split("\\.", -1)) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return at;
    }

    /** A list, or words parted by spaces as in {@code scope}. */
    private static List<String> words(@Nullable Object claim) {
        if (claim instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return claim instanceof String text ? Arrays.asList(text.split(" ", -1)) : List.of();
    }
}
