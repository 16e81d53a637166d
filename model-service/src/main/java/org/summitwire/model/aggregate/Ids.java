package org.summitwire.model.aggregate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names made from content: equal content has an equal name in every replay. */
final class Ids {

    /** 16 bytes of SHA-256: no two of a billion facts meet. */
    private static final int BYTES = 16;

    private Ids() {}

    static String fact(String summitId, Subject subject, List<Object> seed, int number) {
        return hash(summitId, subject, seed, number);
    }

    static String hash(Object... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                var bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                digest.update(
                        (bytes.length + ":").getBytes(StandardCharsets.UTF_8)); // no two lists of parts read alike
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}
