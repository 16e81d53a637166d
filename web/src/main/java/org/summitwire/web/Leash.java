package org.summitwire.web;

import java.io.IOException;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Lets one thread end the exchange of another: closing its socket is all that ends a write which the host does not read. */
final class Leash {

    private @Nullable Socket held;
    private boolean cut;

    synchronized void hold(Socket socket) throws IOException {
        held = socket;
        if (cut) {
            socket.close();
        }
    }

    /** The exchange came to its end; false where it was ended from outside meanwhile. */
    synchronized boolean letGo() {
        held = null;
        return !cut;
    }

    synchronized boolean isCut() {
        return cut;
    }

    synchronized void cut() {
        cut = true;
        if (held != null) {
            try {
                held.close();
            } catch (IOException alreadyClosed) {
                // that is what was wanted
            }
        }
    }
}
