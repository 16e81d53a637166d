package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server that need not keep to HTTP. It has no robots.txt; all else is answered as the test says. */
final class RawSite implements AutoCloseable {

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Lie lie;

    /** What to write. */
    interface Lie {
        void write(OutputStream out, RawSite site) throws IOException;
    }

    RawSite(Lie lie) {
        this.lie = lie;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noServer) {
            throw new UncheckedIOException(noServer);
        }
        threads.execute(this::accept);
    }

    static RawSite saying(String text) {
        return new RawSite((out, site) -> out.write(text.getBytes(ISO_8859_1)));
    }

    URI at(String host, String path) {
        return URI.create("http://" + host + ":" + server.getLocalPort() + path);
    }

    /** Waits without an end in sight, but for this many milliseconds at most; false once the test is over. */
    boolean idle(long millis) {
        try {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException over) {
            return false;
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                threads.execute(() -> serve(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            var first = in.readLine();
            while (!"".equals(in.readLine())) {
                // headers
            }
            var out = socket.getOutputStream();
            if (first.contains("/robots.txt")) {
                out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
            } else {
                lie.write(out, this);
            }
            out.flush();
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
