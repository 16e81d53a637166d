package org.summitwire.notify.alerting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names alerts by their content alone: equal content has an equal name in every replay. */
final class AlertIds {

    private static final int BYTES = 16;

    private AlertIds() {}

    /** 32 hexadecimal digits. */
    static String of(String... content) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", content).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
