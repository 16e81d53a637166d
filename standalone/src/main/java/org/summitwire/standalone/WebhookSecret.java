package org.summitwire.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret that webhooks named on the command line are signed with: made on first use, kept with the data. */
final class WebhookSecret {

    private static final int BYTES = 32;

    private WebhookSecret() {}

    /** Where it is kept. */
    static Path file(Path data) {
        return data.resolve("webhook.secret");
    }

    /** {@code whsec_} and 32 bytes in Base64. */
    static String in(Path data) {
        var file = file(data);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(data);
                Files.createFile(file);
                if (!file.toFile().setReadable(false, false) || !file.toFile().setReadable(true, true)) {
                    throw new IOException("it cannot be kept from other users");
                }
                Files.writeString(file, "whsec_" + Base64.getEncoder().encodeToString(bytes) + System.lineSeparator());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailed("The secret for webhooks cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
