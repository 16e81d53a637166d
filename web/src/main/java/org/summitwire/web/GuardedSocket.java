package org.summitwire.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules;

/**
 * A socket that connects to no address that the rules forbid, and reads no longer and no more than its budget: also where
 * one byte comes a second, also during a handshake.
 */
final class GuardedSocket extends Socket {

    private static final int NOT = -1;
    private static final long LONGEST_LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    private final String host;
    private final AddressRules rules;
    private Budget budget;
    private int looking = NOT;
    private long lookingSince;
    private @Nullable Trouble trouble;

    GuardedSocket(String host, AddressRules rules, Budget budget) {
        super(Proxy.NO_PROXY); // a SOCKS proxy of the JVM's settings would connect elsewhere
        this.host = host;
        this.rules = rules;
        this.budget = budget;
    }

    /** From now on it is for an exchange that has this. */
    void serves(Budget next) {
        budget = next;
        looking = NOT;
        trouble = null;
    }

    /**
     * Until it {@linkplain #serves serves} again, reading waits no longer than this for something to come, and ends with a {@link
     * SocketTimeoutException} where nothing does; however much comes, it ends with an error soon.
     *
     * @param millis 0 for what is there already
     */
    void looks(int millis) {
        looking = millis;
        lookingSince = System.nanoTime();
    }

    /** What ended the reading, which the layers above may have wrapped; null where nothing did. */
    @Nullable
    Trouble trouble() {
        return trouble;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress place) || place.isUnresolved()) {
            throw new IllegalArgumentException("Expected an address that was looked up, but found " + endpoint);
        }
        check(rules, host, place.getAddress(), place.getPort());
        super.connect(endpoint, timeout);
    }

    static void check(AddressRules rules, String host, InetAddress address, int port) throws Trouble {
        var objection = rules.objection(host, address, port);
        if (objection.isPresent()) {
            throw Trouble.refusal(objection.get());
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Watched(super.getInputStream());
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream wire) {
            super(wire);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (looking == 0 && super.available() == 0) {
                throw new SocketTimeoutException("nothing has come");
            }
            if (looking != NOT && System.nanoTime() - lookingSince > LONGEST_LOOK) {
                throw new IOException("something comes all the time");
            }
            try {
                setSoTimeout(looking > 0 ? looking : budget.millisLeft());
                int read = super.read(buffer, offset, length);
                budget.spend(Math.max(0, read));
                return read;
            } catch (SocketTimeoutException late) {
                if (looking > 0) {
                    throw late;
                }
                trouble = budget.tooSlow();
                throw trouble;
            } catch (Trouble told) {
                trouble = told;
                throw told;
            }
        }
    }
}
