package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what goes to a webhook, after the Standard Webhooks specification: HMAC-SHA256 over id, timestamp and body.
 *
 * @see <a href="https://www.standardwebhooks.com">standardwebhooks.com</a>
 */
public final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final SecretKeySpec key;

    private Signature(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * Signs with that secret.
     *
     * @param secret {@code whsec_} and 24 to 64 bytes in Base64
     * @throws IllegalArgumentException for anything else; the message does not tell the secret
     */
    public static Signature with(String secret) {
        var expected = "A webhook's secret is " + PREFIX + " and " + SHORTEST + " to " + LONGEST
                + " bytes in Base64. Make one with: echo " + PREFIX + "$(openssl rand -base64 32)";
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException(expected + "; this one does not start with " + PREFIX);
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(expected + "; this one is not Base64"); // the cause would tell of it
        }
        if (bytes.length < SHORTEST || bytes.length > LONGEST) {
            throw new IllegalArgumentException(expected + "; this one has " + bytes.length + " bytes");
        }
        return new Signature(bytes);
    }

    /** The value of the header {@code webhook-signature}. */
    String of(String id, Instant timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var signed = mac.doFinal((id + "." + timestamp.getEpochSecond() + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
