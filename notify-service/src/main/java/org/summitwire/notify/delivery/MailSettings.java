package org.summitwire.notify.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The server that mail goes through.
 *
 * @param from the sender's address, with a name or without: {@code Summitwire <alerts@summitwire.example>}
 * @param user null where the server asks for none
 * @param timeout for connecting, and for each answer and each write
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        String from,
        Duration timeout) {

    private static final int HIGHEST_PORT = 65_535;

    /** How the way to the server is kept secret. */
    public enum Security {
        /** Not at all: for a server on the same machine. */
        NONE(25),
        /** By STARTTLS (RFC 3207), which must succeed. */
        STARTTLS(587),
        /** By TLS from the start (RFC 8314). */
        TLS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }

        public int usualPort() {
            return usualPort;
        }
    }

    public MailSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException(
                    "summitwire.notify.mail.host is blank, expected the name of a mail server");
        }
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException(
                    "summitwire.notify.mail.port is " + port + ", expected 1 to " + HIGHEST_PORT);
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "Of summitwire.notify.mail.user and .password one is missing; set both or none");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("summitwire.notify.mail.timeout must be above zero, but is " + timeout);
        }
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return host + ":" + port + " by " + security;
    }
}
