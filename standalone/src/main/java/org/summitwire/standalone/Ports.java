package org.summitwire.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether a port can be had, said before anything starts. */
final class Ports {

    private Ports() {}

    /**
     * @param port 0 for any
     * @param user what wants the port, {@code the broker}
     * @param option the option that chooses another
     */
    static void requireFree(int port, String user, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new StartFailed(
                    "Port " + port + ", which " + user + " wants, is taken (" + e.getMessage()
                            + "). Is Summitwire running already? Stop it, or choose another port with " + option + ".",
                    e);
        }
    }
}
