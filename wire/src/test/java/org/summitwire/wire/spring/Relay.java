package org.summitwire.wire.spring;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Makes a broker on any port answer at an address that was known before it started. */
final class Relay implements Closeable {

    private final Queue<Closeable> open = new ConcurrentLinkedQueue<>();
    private final ServerSocket door;
    private final int target;

    Relay(int port, int target) throws IOException {
        this.target = target;
        door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        open.add(door);
        daemon(this::accept);
    }

    /** A port at which nothing listens. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var client = door.accept();
                var broker = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(broker);
                var in = client.getInputStream();
                var out = client.getOutputStream();
                var brokersIn = broker.getInputStream();
                var brokersOut = broker.getOutputStream();
                daemon(() -> copy(in, brokersOut));
                daemon(() -> copy(brokersIn, out));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void copy(InputStream from, OutputStream to) {
        try (from;
                to) {
            from.transferTo(to);
        } catch (IOException e) {
            // one side has gone: so does the other
        }
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "relay");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        for (var it = open.poll(); it != null; it = open.poll()) {
            try {
                it.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
