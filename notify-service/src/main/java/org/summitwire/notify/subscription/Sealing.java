package org.summitwire.notify.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals addresses that hold tokens, so that only a service with the same key reads them: AES-256-GCM under a key derived from the
 * service's, bound to the subscription. The nonce is made of subscription and address by HMAC-SHA256, so that no two texts share
 * one, and one text is sealed alike each time.
 */
public final class Sealing {

    private static final String PREFIX = "sealed:v1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecretKeySpec nonceKey;

    public Sealing(ServiceKey service) {
        this.key = new SecretKeySpec(service.derive("seal|v1"), "AES");
        this.nonceKey = new SecretKeySpec(service.derive("seal-nonce|v1"), MAC);
    }

    public static boolean isSealed(String text) {
        return text.startsWith(PREFIX);
    }

    /** {@code sealed:v1:} and Base64 of nonce, text and tag. */
    public String seal(String subscriptionId, String text) {
        try {
            var nonce = nonce(subscriptionId, text);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, subscriptionId).doFinal(text.getBytes(UTF_8));
            var all = Arrays.copyOf(nonce, nonce.length + sealed.length);
            System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
            return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * The text that was sealed.
     *
     * @throws IllegalArgumentException where it was sealed under another key or for another subscription, or was changed
     */
    public String open(String subscriptionId, String sealed) {
        try {
            var all = Base64.getUrlDecoder().decode(sealed.substring(PREFIX.length()));
            var nonce = Arrays.copyOf(all, NONCE_BYTES);
            var text = cipher(Cipher.DECRYPT_MODE, nonce, subscriptionId)
                    .doFinal(all, NONCE_BYTES, Math.max(0, all.length - NONCE_BYTES));
            return new String(text, UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            throw new IllegalArgumentException(
                    "the address was sealed under another key or for another subscription. Give summitwire.notify.key the value"
                            + " that it had, or set the address again",
                    notOurs);
        }
    }

    private byte[] nonce(String subscriptionId, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance(MAC);
        mac.init(nonceKey);
        mac.update(subscriptionId.getBytes(UTF_8));
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(text.getBytes(UTF_8)), NONCE_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonce, String subscriptionId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(subscriptionId.getBytes(UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "a seal";
    }
}
