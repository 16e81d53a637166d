package org.summitwire.notify.api.stream;

import java.io.IOException;

/** Where events are written to, without ever waiting for the reader. */
interface Outlet {

    /** Whether a write would be taken at once. Where not, {@link Reader#pump} is called as soon as it would. */
    boolean isReady();

    /** To be called when ready; what is written may be kept until a flush. */
    void write(byte[] bytes) throws IOException;

    /** To be called when ready. */
    void flush() throws IOException;

    /** Ends the connection; what was written is sent first, where that is possible. */
    void end();
}
