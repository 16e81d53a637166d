package org.summitwire.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on loopback that remembers what it was sent, and need not keep to HTTP in what it says. */
final class RawServer implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final Manner manner;

    /** What came: the lines of the head, and the body. */
    record Received(List<String> head, String body) {}

    /** How to serve a connection. */
    interface Manner {
        void serve(Socket socket, RawServer self) throws IOException;
    }

    RawServer(Manner manner) {
        this.manner = manner;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        threads.execute(this::accept);
    }

    /** Reads the request, then says this. */
    static RawServer saying(String text) {
        return new RawServer((socket, self) -> {
            self.read(socket.getInputStream());
            socket.getOutputStream().write(text.replace("~", "\r\n").getBytes(ISO_8859_1));
        });
    }

    /** Reads the request, then writes one of these again and again until the test is over. */
    static RawServer dripping(String first, String then, long millis) {
        return new RawServer((socket, self) -> {
            self.read(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            out.write(first.replace("~", "\r\n").getBytes(ISO_8859_1));
            while (self.idle(millis)) {
                out.write(then.getBytes(ISO_8859_1));
                out.flush();
            }
        });
    }

    int port() {
        return server.getLocalPort();
    }

    URI at(String host) {
        return URI.create("http://" + host + ":" + port() + "/hook/token-of-mine?key=secret");
    }

    List<Received> received() {
        return received;
    }

    void awaitConnection() throws InterruptedException {
        if (!connected.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("Nobody connected within 30 s");
        }
    }

    /** Waits for this many milliseconds at most; false once the test is over. */
    boolean idle(long millis) {
        try {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException over) {
            return false;
        }
    }

    void read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return;
            }
            head.write(next);
        }
        var lines = head.toString(ISO_8859_1).strip().split("\r\n");
        int length = List.of(lines).stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElse(0);
        received.add(new Received(List.of(lines), new String(in.readNBytes(length), ISO_8859_1)));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                connected.countDown();
                threads.execute(() -> serve(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            manner.serve(socket, this);
        } catch (IOException gone) {
            // the client had enough
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        threads.shutdownNow();
    }
}
