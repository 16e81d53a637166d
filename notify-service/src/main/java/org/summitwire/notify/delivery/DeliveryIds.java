package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Names deliveries by their content alone: the same alert to the same subscription has the same name in every replay. */
public final class DeliveryIds {

    private static final int LETTERS = 26;
    private static final int BITS = 5;

    /** RFC 4648, section 6, in lower case. */
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    private DeliveryIds() {}

    /** The name of an alert's delivery to a subscription: 26 letters and digits, a to z and 2 to 7. */
    public static String of(String subscriptionId, String alertId) {
        return named("delivery|" + subscriptionId + "|" + alertId);
    }

    /** The name of a message that holds those deliveries; another where it holds others. */
    static String ofDigest(List<String> deliveryIds) {
        return named("digest|" + String.join("|", deliveryIds));
    }

    private static String named(String content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            var name = new StringBuilder(LETTERS);
            for (var bit = 0; name.length() < LETTERS; bit += BITS) {
                var two = (hash[bit / 8] & 0xff) << 8 | (hash[bit / 8 + 1] & 0xff);
                name.append(ALPHABET.charAt(two >> (16 - BITS - bit % 8) & 31));
            }
            return name.toString();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
