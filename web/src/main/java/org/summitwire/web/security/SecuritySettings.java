package org.summitwire.web.security;

import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask; docs/security.md tells what each is for.
 *
 * @param access whether and how callers show who they are
 * @param keys of callers, for {@link Access#KEYS}
 * @param hosts names that this process is reached under, besides those of this machine's loopback
 */
@ConfigurationProperties("summitwire.security")
public record SecuritySettings(
        @DefaultValue("off") Access access,
        @DefaultValue List<Key> keys,
        @DefaultValue Oauth2 oauth2,
        @DefaultValue List<String> hosts,
        @DefaultValue Session session,
        @DefaultValue Rates rates) {

    public SecuritySettings {
        keys = List.copyOf(keys);
        hosts = hosts.stream()
                .filter(host -> !host.isBlank())
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (access == Access.KEYS && keys.isEmpty()) {
            throw new IllegalArgumentException("summitwire.security.access is keys, and summitwire.security.keys has"
                    + " none: make one with './run key --role operator', or set the access off");
        }
        var names = new HashSet<String>();
        for (var key : keys) {
            if (!names.add(key.name())) {
                throw new IllegalArgumentException("Two of summitwire.security.keys have the name '" + key.name()
                        + "': give each its own, so that the log tells them apart");
            }
        }
    }

    /** How callers show who they are. */
    public enum Access {
        /** Not at all: whoever reaches this process may do all. */
        OFF,
        /** By a key. */
        KEYS,
        /** By an access token of an authorization server. */
        OAUTH2
    }

    /**
     * One key.
     *
     * @param name whose it is, for logs: 1 to 64 letters, digits, dots, dashes
     * @param sha256 of the key, in 64 hexadecimal digits; the key itself is never in the settings
     */
    public record Key(String name, Role role, String sha256) {

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Key {
            if (name == null || !NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("The name of each of summitwire.security.keys has 1 to 64 letters,"
                        + " digits, dots or dashes, but one is " + (name == null ? "missing" : "'" + name + "'"));
            }
            if (role == null) {
                throw new IllegalArgumentException("The key '" + name + "' in summitwire.security.keys has no role:"
                        + " expected reader, editor or operator");
            }
            sha256 = sha256 == null ? "" : sha256.strip().toLowerCase(Locale.ROOT);
            if (!HASH.matcher(sha256).matches()) {
                throw new IllegalArgumentException("The key '" + name + "' in summitwire.security.keys has no sha256 of"
                        + " 64 hexadecimal digits: put the line there that './run key' prints, never the key itself");
            }
        }

        @Override
        public String toString() {
            return "Key[" + name + ", " + role.word() + "]";
        }
    }

    /**
     * Where a token tells the role.
     *
     * @param roleClaim the claim, dots for one within another: {@code roles}, {@code realm_access.roles}, {@code scope}
     * @param rolePrefix what stands before reader, editor or operator there
     */
    public record Oauth2(@DefaultValue("roles") String roleClaim, @DefaultValue("") String rolePrefix) {}

    /**
     * What a browser gets for a key.
     *
     * @param lasts how long
     * @param key 32 bytes in Base64 that sign it, the same for all processes behind one host; by default each process
     *     makes its own at its start
     */
    public record Session(@DefaultValue("12h") Duration lasts, @Nullable String key) {

        private static final int BYTES = 32;

        public Session {
            if (lasts.isNegative() || lasts.isZero()) {
                throw new IllegalArgumentException(
                        "summitwire.security.session.lasts must be longer than nothing, but is " + lasts);
            }
            if (key != null && !key.isBlank()) {
                check(key);
            }
        }

        byte @Nullable [] bytes() {
            return key == null || key.isBlank() ? null : Base64.getDecoder().decode(key.strip());
        }

        private static void check(String key) {
            int found;
            try {
                found = Base64.getDecoder().decode(key.strip()).length;
            } catch (IllegalArgumentException notBase64) {
                found = 0;
            }
            if (found < BYTES) {
                throw new IllegalArgumentException("summitwire.security.session.key must be " + BYTES
                        + " bytes or more in Base64, as 'openssl rand -base64 32' writes them, but has " + found);
            }
        }

        @Override
        public String toString() {
            return "Session[" + lasts + "]";
        }
    }

    /**
     * How often a caller may ask. A caller is a key, or else an address; of IPv6 its first 64 bits.
     *
     * @param perSecond requests over time
     * @param burst requests at once
     * @param streams connections held open at once
     * @param failuresPerMinute keys or tokens of one address that are not good, until it is told to wait
     * @param callers remembered at once
     */
    public record Rates(
            @DefaultValue("50") int perSecond,
            @DefaultValue("200") int burst,
            @DefaultValue("20") int streams,
            @DefaultValue("10") int failuresPerMinute,
            @DefaultValue("10000") int callers) {

        public Rates {
            if (Stream.of(perSecond, burst, streams, failuresPerMinute, callers).anyMatch(it -> it < 1)) {
                throw new IllegalArgumentException("Each of summitwire.security.rates must be at least 1, but they are"
                        + " per-second=" + perSecond + " burst=" + burst + " streams=" + streams
                        + " failures-per-minute=" + failuresPerMinute + " callers=" + callers);
            }
        }
    }
}
