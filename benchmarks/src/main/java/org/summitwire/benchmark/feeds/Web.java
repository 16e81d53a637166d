package org.summitwire.benchmark.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** The town's hosts, all on one server on loopback: one request a connection, a thread for each. */
final class Web implements AutoCloseable {

    private static final int BACKLOG = 1_024;
    private static final int READ_MS = 30_000;

    private final Town town;
    private final RunningClock clock;
    private final Pages pages;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Web::thread);
    private final LongAdder requests = new LongAdder();
    private final LongAdder polls = new LongAdder();
    private final LongAdder notModified = new LongAdder();
    private final LongAdder wrong = new LongAdder();
    private final Lateness late = new Lateness();
    private volatile Lateness lateNow = new Lateness();

    Web(Town town, RunningClock clock) throws IOException {
        this.town = town;
        this.clock = clock;
        this.pages = new Pages(clock);
        this.server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "simulated-web");
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getLocalPort();
    }

    long requests() {
        return requests.sum();
    }

    long polls() {
        return polls.sum();
    }

    /** Polls that were answered with 304. */
    long notModified() {
        return notModified.sum();
    }

    /** Requests that no client should send: to no host of these, or for nothing that was told. */
    long wrong() {
        return wrong.sum();
    }

    /** How late polls came at healthy feeds against when they were due, waiting for the host's turn included. */
    Lateness late() {
        return late;
    }

    /** The same, counted from now on. */
    Lateness lateAnew() {
        var anew = new Lateness();
        lateNow = anew;
        return anew;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                var at = clock.nanos();
                threads.execute(() -> answer(socket, at));
            } catch (IOException closing) { // the loop looks why
            }
        }
    }

    private void answer(Socket accepted, long at) {
        try (var socket = accepted) {
            socket.setSoTimeout(READ_MS);
            socket.setTcpNoDelay(true);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            var line = in.readLine();
            if (line == null) {
                return;
            }
            var path = line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
            answer(socket, path, headers(in), at);
        } catch (IOException goneAway) {
            wrong.increment();
        }
    }

    private static Map<String, String> headers(BufferedReader in) throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private void answer(Socket socket, String path, Map<String, String> headers, long at) throws IOException {
        requests.increment();
        var host = headers.getOrDefault("host", "");
        var outlet = town.outlet(host.replaceFirst(":\\d+$", ""));
        if (outlet == null) {
            wrong.increment();
            return;
        }
        outlet.begins(at, path.equals("/robots.txt"));
        var answer = Answer.status(500);
        try {
            answer = answer(outlet, path, headers, at);
        } finally {
            outlet.ends(clock.nanos(), answer.status() == 429);
        }
        socket.getOutputStream().write(answer.bytes());
        socket.shutdownOutput();
        awaitEnd(socket);
    }

    /** Whoever asked closes first, as abruptly as it likes: so no port here stays taken for a minute. */
    private static void awaitEnd(Socket socket) {
        try {
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException abrupt) { // it has what it asked for
        }
    }

    private Answer answer(Outlet outlet, String path, Map<String, String> headers, long at) {
        if (path.equals("/robots.txt")) {
            return robots(outlet);
        }
        var place = town.place(path).orElse(null);
        if (place == null
                || place.feed().outlet() != outlet
                || place.entry() >= place.feed().told(at)) {
            wrong.increment();
            return Answer.status(404);
        }
        return place.entry() < 0 ? feed(place.feed(), headers, at) : page(place.feed(), place.entry());
    }

    private static Answer robots(Outlet outlet) {
        return switch (outlet.manner()) {
            case AWAY -> Answer.status(503);
            case BARE -> Answer.status(404);
            case SHUT -> Answer.of("text/plain", "User-agent: *\nDisallow: /\n");
            case SLOWING ->
                Answer.of(
                        "text/plain",
                        "User-agent: *\nCrawl-delay: " + outlet.delaySeconds() + "\nDisallow: /private/\n");
            case PLAIN, BUSY -> Answer.of("text/plain", "User-agent: *\nDisallow: /private/\n");
        };
    }

    private Answer feed(Feed feed, Map<String, String> headers, long at) {
        polls.increment();
        var lateness = feed.polled(at);
        if (lateness >= 0 && feed.isHealthy()) {
            late.add(lateness);
            lateNow.add(lateness);
        }
        if (feed.outlet().isFedUp()) {
            return Answer.status(429);
        }
        rest(feed.slowMillis());
        if (feed.manner() == Feed.Manner.BROKEN || feed.stumblesNow()) {
            return Answer.status(500);
        }
        return feed.manner() == Feed.Manner.GONE ? Answer.status(404) : listed(feed, headers, at);
    }

    /** Of three feeds one is known by its ETag, one by its Last-Modified, and one by neither. */
    private Answer listed(Feed feed, Map<String, String> headers, long at) {
        var told = feed.told(at);
        var answer = Answer.of("application/rss+xml", pages.rss(feed, told, "http://" + headers.get("host")));
        var mark =
                switch (feed.number() % 3) {
                    case 0 -> "ETag: \"" + told + "\"";
                    case 1 -> "Last-Modified: " + pages.time(feed.time(told - 1));
                    default -> "";
                };
        var asked = headers.getOrDefault(feed.number() % 3 == 0 ? "if-none-match" : "if-modified-since", "none");
        if (mark.endsWith(": " + asked)) {
            notModified.increment();
            return new Answer(304, mark, "");
        }
        return new Answer(200, answer.head() + (mark.isEmpty() ? "" : "\r\n" + mark), answer.body());
    }

    private Answer page(Feed feed, int entry) {
        if (feed.outlet().isFedUp()) {
            return Answer.status(429);
        }
        if (feed.stumblesAt(entry)) {
            return Answer.status(500);
        }
        feed.served(entry);
        return Answer.of("text/html; charset=utf-8", pages.html(feed, entry));
    }

    private static void rest(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What is sent.
     *
     * @param head lines of it, but the length of the body
     */
    private record Answer(int status, String head, String body) {

        static Answer status(int status) {
            return new Answer(status, status == 429 ? "Retry-After: " + Outlet.RETRY_SECONDS : "Server: simulated", "");
        }

        static Answer of(String type, String body) {
            return new Answer(200, "Content-Type: " + type, body);
        }

        byte[] bytes() {
            var length = body.getBytes(UTF_8).length;
            return ("HTTP/1.1 " + status + " Simulated\r\n" + head + "\r\nConnection: close\r\n"
                            + (status == 304 ? "" : "Content-Length: " + length + "\r\n") + "\r\n" + body)
                    .getBytes(UTF_8);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
