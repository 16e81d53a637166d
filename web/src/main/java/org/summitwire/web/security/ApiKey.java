package org.summitwire.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Makes keys, and what is kept of them. A key is {@code swk_} and 32 random bytes in Base64 for URLs; kept is its SHA-256
 * alone. A slow hash as for passwords would be of no use: 256 random bits cannot be guessed.
 */
public final class ApiKey {

    private static final String PREFIX = "swk_";
    private static final int BYTES = 32;

    private ApiKey() {}

    public static String fresh(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What stands in the settings: 64 hexadecimal digits in lower case. */
    public static String sha256(String key) {
        return HexFormat.of().formatHex(digest(key));
    }

    static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
