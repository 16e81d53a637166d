package org.summitwire.web.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where this process listens.
 *
 * @param address null for all addresses of the machine
 */
record Listening(@Nullable InetAddress address) {

    /** Whether programs of this machine alone can reach it. */
    boolean isLoopbackOnly() {
        return address != null && address.isLoopbackAddress();
    }

    String words() {
        return address == null || address.isAnyLocalAddress() ? "all addresses" : address.getHostAddress();
    }
}
