package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLSocketFactory;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/**
 * Posts to addresses that users name, and connects to none that the rules forbid: what is checked is the address that the
 * socket connects to. No redirect is followed, the certificate must be valid and for the host. A connection is kept for a few
 * seconds and taken for the next message to the same scheme, host and port. Nothing is sent twice, unless a kept connection ends
 * without a word: the host had most likely left it before, and the message goes out once more at once, on a new one.
 *
 * <p>Blocks the calling thread, no longer than the limits say, and gives up at once where that thread is interrupted: also
 * while it connects, while it writes to a host that does not read, and during a handshake. Thread-safe.
 */
public final class GuardedClient implements Closeable {

    /** Bytes of an answer's content that are read: enough for the words of an error. */
    public static final int WORDS = 512;

    private static final int HEAD = 16 << 10;

    /** Nobody waits longer for the words of an answer whose status is known. */
    private static final Duration FOR_WORDS = Duration.ofSeconds(1);

    /** On top of the whole time, for the exchange to end by itself and tell why. */
    private static final Duration GRACE = Duration.ofMillis(250);

    private final Transport transport;
    private final ExecutorService threads;

    /**
     * How long to wait.
     *
     * @param connect until a connection stands, and until a name is looked up
     * @param total until the answer is there
     */
    public record Limits(Duration connect, Duration total) {}

    /** A client that trusts whom the JVM trusts, and looks names up as the machine does. */
    public GuardedClient(AddressRules rules) {
        this(rules, Resolver.system(), (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** A client that looks names up, and trusts certificates, in its own way. */
    public GuardedClient(AddressRules rules, Resolver resolver, SSLSocketFactory tls) {
        this(rules, resolver, tls, Kept.usual());
    }

    GuardedClient(AddressRules rules, Resolver resolver, SSLSocketFactory tls, Kept kept) {
        this.transport = new Transport(rules, new Addresses(resolver, Integer.MAX_VALUE), tls, HEAD, kept);
        this.threads = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "web-post");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Why nothing would be posted there, by the rules as they are; empty where it would be tried. Nothing is connected to. A name
     * that has no address now, or is not looked up in time, is no reason: it may have one later, and posting asks again.
     *
     * @param most how long a name may take to be looked up
     */
    public Optional<PostAnswer.Refused> refusal(URI to, Duration most) throws InterruptedException {
        try {
            transport.check(Target.of(to), most);
            return Optional.empty();
        } catch (Trouble trouble) {
            return trouble.isRefusal() ? Optional.of(refused(trouble, withoutUrl(trouble))) : Optional.empty();
        }
    }

    /**
     * Posts once.
     *
     * @param headers Content-Type, User-Agent and what else the host wants; Host and Content-Length are set here
     * @param body nobody may change it before the answer is there
     * @throws InterruptedException where the thread is interrupted; whether the host has taken the body in is not known
     * @throws IllegalArgumentException where a header's name or value cannot stand in a head
     */
    public PostAnswer post(URI to, Map<String, String> headers, byte[] body, Limits limits)
            throws InterruptedException {
        var all = new LinkedHashMap<>(headers);
        all.put("Accept-Encoding", "identity");
        var question = new Question("POST", all, body, limits.connect(), limits.total(), WORDS);
        Target target;
        try {
            target = Target.of(to);
        } catch (Trouble bad) {
            return refused(bad, withoutUrl(bad));
        }
        return posted(target, question, limits);
    }

    private PostAnswer posted(Target target, Question question, Limits limits) throws InterruptedException {
        var leash = new Leash();
        Future<Exchange> exchange;
        try {
            exchange = threads.submit(() -> transport.exchange(target, question, GuardedClient::words, leash));
        } catch (RejectedExecutionException closed) {
            return new PostAnswer.Failed(Fault.CLOSED, "this client was closed");
        }
        try {
            return answer(exchange.get(limits.total().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return new PostAnswer.Failed(
                    Fault.TOO_SLOW,
                    target.origin() + " did not take in what was sent within "
                            + limits.total().toMillis() + " ms, the most it may take");
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Posting to " + target.origin() + " failed", failed.getCause());
        } finally {
            leash.cut();
            exchange.cancel(true);
        }
    }

    private static PostAnswer answer(Exchange exchange) {
        if (exchange instanceof Exchange.Answered answered) {
            var words = new String(answered.bytes(), UTF_8);
            return new PostAnswer.Answered(answered.head().status(), answered.head(), words);
        }
        if (exchange instanceof Exchange.Crowded) {
            throw new IllegalStateException("There is no limit of connections to one address here");
        }
        var trouble = ((Exchange.Broken) exchange).trouble();
        return trouble.isRefusal()
                ? refused(trouble, trouble.detail())
                : new PostAnswer.Failed(trouble.fault(), trouble.detail());
    }

    private static PostAnswer.Refused refused(Trouble trouble, String detail) {
        return new PostAnswer.Refused(trouble.fault(), detail, trouble.objection());
    }

    /** The status is the answer: where its words do not come, or never end, what is there of them is enough. */
    private static byte[] words(Head head, InputStream content, long length, Transport.Watch watch) {
        watch.hurry(FOR_WORDS);
        var words = new byte[WORDS];
        int count = 0;
        try {
            for (int read = 0; read >= 0 && count < WORDS; count += Math.max(0, read)) {
                read = content.read(words, count, WORDS - count);
            }
        } catch (IOException noMore) {
            // told above
        }
        return Arrays.copyOf(words, count);
    }

    private static String withoutUrl(Trouble bad) {
        return switch (bad.fault()) {
            case BAD_URL ->
                "the URL cannot be read: expected http or https, a host's name or address, and a port that" + " exists";
            case SCHEME -> "the URL's scheme cannot be asked: expected http or https";
            default -> bad.detail();
        };
    }

    @Override
    public void close() throws IOException {
        threads.shutdown();
        transport.close();
    }
}
