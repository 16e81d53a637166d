package org.summitwire.web;

import java.io.Closeable;
import java.io.IOException;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** A connection on which one request may follow another. Of one thread at a time. */
final class Conversation implements Closeable {

    private static final Timeout AT_ONCE = Timeout.ofMilliseconds(1);

    private final Connections.Connection connection;
    private final HttpClientConnection http;
    private final long since = System.nanoTime();
    private boolean isOld;

    Conversation(Connections.Connection connection, HttpClientConnection http) {
        this.connection = connection;
        this.http = http;
    }

    HttpClientConnection http() {
        return http;
    }

    GuardedSocket socket() {
        return connection.socket();
    }

    /** Whether another request was answered on it before. */
    boolean isOld() {
        return isOld;
    }

    void isAnswered() {
        isOld = true;
    }

    /** How long ago it began, in nanoseconds. */
    long age() {
        return System.nanoTime() - since;
    }

    /**
     * Whether the host has said nothing since its answer: what follows an answer that nobody asked for would be taken for the next.
     *
     * @param isLongAgo whether the host may have ended it meanwhile, which takes a millisecond to see
     */
    boolean isQuiet(boolean isLongAgo) {
        try {
            if (isLongAgo) {
                socket().looks(1);
                if (http.isStale()) {
                    return false;
                }
            }
            socket().looks(0);
            return http.isOpen() && !http.isDataAvailable(AT_ONCE);
        } catch (IOException broken) {
            return false;
        }
    }

    /** Ends it without reading what is left. */
    @Override
    public void close() {
        http.close(CloseMode.IMMEDIATE);
        try {
            connection.close();
        } catch (IOException alreadyClosed) {
            // that is what was wanted
        }
    }
}
