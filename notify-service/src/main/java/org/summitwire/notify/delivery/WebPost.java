package org.summitwire.notify.delivery;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Posts to addresses that users gave, once, following no redirect and within a timeout for all of it. Addresses of the service's
 * own network are refused where the connection is made, whatever a name resolved to before. Safe for many threads.
 */
public interface WebPost {

    /**
     * Posts that body.
     *
     * @throws NotAllowed where the address is none that may be asked
     * @throws IOException where no answer came; its message names what went wrong
     */
    Answer post(URI to, Map<String, String> headers, byte[] body) throws IOException, InterruptedException;

    /**
     * What the receiver answered.
     *
     * @param retryAfter the header of that name as it came; null where there was none
     * @param words the beginning of the body, in one line
     */
    record Answer(int status, @Nullable String retryAfter, String words) {}

    /** The address is none that may be asked. */
    final class NotAllowed extends IOException {

        private static final long serialVersionUID = 1;

        public NotAllowed(String message) {
            super(message);
        }
    }
}
