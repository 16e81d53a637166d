package org.summitwire.standalone;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** A webhook's receiver that takes all that comes. */
final class Receiver implements AutoCloseable {

    private final List<String> ids = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            var event = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
            ids.add(event.path("id").asString());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void await(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ids.size() >= count);
    }

    /** The ids of alerts in the order in which they came, repeats included. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
