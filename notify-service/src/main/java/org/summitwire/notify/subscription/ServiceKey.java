package org.summitwire.notify.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The service's own key, from which secrets are derived, so that no topic holds one. Never shown or logged. */
public final class ServiceKey {

    public static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SECRET = "whsec_";

    private final SecretKeySpec key;

    private ServiceKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * Reads a key.
     *
     * @param base64 {@value #BYTES} bytes in Base64
     * @throws IllegalArgumentException for anything else; the message does not tell the key
     */
    public static ServiceKey of(String base64) {
        var expected =
                "The service's key is " + BYTES + " bytes in Base64. Make one with: openssl rand -base64 " + BYTES;
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(expected + "; this one is not Base64"); // the cause would tell of it
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(expected + "; this one has " + bytes.length + " bytes");
        }
        return new ServiceKey(bytes);
    }

    /**
     * What a webhook is signed with: {@code whsec_} and 32 bytes in Base64, as the Standard Webhooks specification writes secrets.
     *
     * @param number of the secret, {@link ChannelConfig#secretNumber}
     * @param madeAt {@link ChannelConfig#secretMadeAt}
     */
    public String webhookSecret(String subscriptionId, int number, @Nullable Instant madeAt) {
        var told = "webhook|" + subscriptionId + "|" + number + (madeAt == null ? "" : "|" + madeAt.toEpochMilli());
        return SECRET + Base64.getEncoder().encodeToString(derive(told));
    }

    /** 32 bytes that only who has the key can make, others for each purpose. */
    byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return "a key";
    }
}
