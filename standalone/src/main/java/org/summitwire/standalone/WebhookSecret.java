package org.summitwire.standalone;

import java.nio.file.Path;

/** The secret that webhooks named on the command line are signed with: made on first use, kept with the data. */
final class WebhookSecret {

    private WebhookSecret() {}

    /** Where it is kept. */
    static Path file(Path data) {
        return data.resolve("webhook.secret");
    }

    /** {@code whsec_} and 32 bytes in Base64. */
    static String in(Path data) {
        return KeptSecret.in(file(data), "whsec_", "The secret for webhooks");
    }
}
