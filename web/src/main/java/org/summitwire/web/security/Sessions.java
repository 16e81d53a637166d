package org.summitwire.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser keeps in place of a key: who it is, as which role, until when, under a signature (HMAC-SHA256). Nothing is
 * kept here, so that many sessions cost nothing, and instances with one session key know each other's.
 */
final class Sessions {

    /** The prefix ties the cookie to one host, to TLS and to all paths; browsers take it over TLS only. */
    static final String SECURE_COOKIE = "__Host-summitwire";

    static final String COOKIE = "summitwire";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]{1,2000})\\.([A-Za-z0-9_-]{43})");
    private static final Pattern CONTENT =
            Pattern.compile("1\\|([A-Z]{1,20})\\|(\\d{1,12})\\|(.{1,500})", Pattern.DOTALL);

    private final byte[] key;
    private final Duration lasts;
    private final InstantSource clock;

    Sessions(byte[] key, Duration lasts, InstantSource clock) {
        this.key = key.clone();
        this.lasts = lasts;
        this.clock = clock;
    }

    /** A session ends when its time is over, or with the token that it was made from. */
    String open(Caller caller) {
        var until = clock.instant().plus(lasts);
        if (caller.until() != null && caller.until().isBefore(until)) {
            until = caller.until();
        }
        var content = "1|" + caller.role() + "|" + until.getEpochSecond() + "|" + caller.name();
        var encoded = encode(content.getBytes(UTF_8));
        return encoded + "." + encode(sign(encoded));
    }

    /** Whose session it is; empty where it is over, or is none. */
    Optional<Caller> read(String cookie) {
        var shape = SHAPE.matcher(cookie);
        if (!shape.matches()) {
            return Optional.empty();
        }
        var signature = Base64.getUrlDecoder().decode(shape.group(2));
        if (!MessageDigest.isEqual(signature, sign(shape.group(1)))) {
            return Optional.empty();
        }
        var content = CONTENT.matcher(new String(Base64.getUrlDecoder().decode(shape.group(1)), UTF_8));
        if (!content.matches()) {
            return Optional.empty();
        }
        var until = Instant.ofEpochSecond(Long.parseLong(content.group(2)));
        return clock.instant().isBefore(until)
                ? Optional.of(new Caller(content.group(3), Role.valueOf(content.group(1)), until))
                : Optional.empty();
    }

    private byte[] sign(String encoded) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(("session|" + encoded).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
