package org.summitwire.web;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules;

/**
 * Opens connections. The address that is checked is the one that is connected to: a name is looked up once, each of its
 * addresses must be allowed, and the socket checks again what it is told to connect to.
 */
final class Connections implements Closeable {

    private static final int ADDRESSES_TRIED = 4;

    private final AddressRules rules;
    private final Addresses addresses;
    private final SSLSocketFactory tls;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Connections(AddressRules rules, Addresses addresses, SSLSocketFactory tls) {
        this.rules = rules;
        this.addresses = addresses;
        this.tls = tls;
    }

    /** One connection, and the place at its address, until it is closed. */
    final class Connection implements Closeable {

        private final GuardedSocket socket;
        private final InetAddress address;

        private Connection(GuardedSocket socket, InetAddress address) {
            this.socket = socket;
            this.address = address;
            open.add(socket);
        }

        GuardedSocket socket() {
            return socket;
        }

        /** Adds TLS: the certificate must be valid, and for this host. */
        SSLSocket secured(Target target) throws IOException {
            var secured = (SSLSocket) tls.createSocket(socket, target.host(), target.port(), true);
            var parameters = secured.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            return secured;
        }

        @Override
        public void close() throws IOException {
            open.remove(socket);
            addresses.leave(address);
            socket.close();
        }
    }

    /** The addresses of a host as it is looked up now, each of which may be connected to. */
    List<InetAddress> allowed(String host, int port, Duration most) throws Trouble, InterruptedException {
        var found = addresses.of(host, most);
        for (var address : found) {
            GuardedSocket.check(rules, host, address, port);
        }
        return found;
    }

    /**
     * Connects.
     *
     * @return null where all places at the host's addresses are taken
     */
    @Nullable
    Connection open(String host, int port, Duration connect, Budget budget) throws IOException, InterruptedException {
        var found = allowed(host, port, Duration.ofMillis(budget.millisLeft(connect)));
        IOException last = null;
        for (var address : found.subList(0, Math.min(found.size(), ADDRESSES_TRIED))) {
            if (addresses.enter(address)) {
                try {
                    return connected(host, address, port, connect, budget);
                } catch (Trouble told) {
                    addresses.leave(address);
                    throw told;
                } catch (IOException away) {
                    addresses.leave(address);
                    last = away;
                }
            }
        }
        if (last == null) {
            return null;
        }
        throw Trouble.failure(Fault.NOT_CONNECTED, notConnected(host, port, found, last));
    }

    private Connection connected(String host, InetAddress address, int port, Duration connect, Budget budget)
            throws IOException {
        var socket = new GuardedSocket(host, rules, budget);
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(address, port), budget.millisLeft(connect));
            var connection = new Connection(socket, address);
            if (closed) {
                open.remove(socket);
                throw Trouble.failure(Fault.CLOSED, "this client was closed");
            }
            return connection;
        } catch (IOException away) {
            socket.close();
            throw away;
        }
    }

    private static String notConnected(String host, int port, List<InetAddress> tried, IOException last) {
        var where = tried.stream()
                .map(InetAddress::getHostAddress)
                .limit(ADDRESSES_TRIED)
                .toList();
        return "nothing answers at port " + port + " of " + host + " " + where + ": " + last.getMessage();
    }

    boolean isClosed() {
        return closed;
    }

    /** Ends what is under way: whoever waits for it gets {@link Fault#CLOSED}. */
    @Override
    public void close() throws IOException {
        closed = true;
        addresses.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
