package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/**
 * One request at a time, by HTTP/1.1, on a connection of its own or one that is kept: no redirect is followed, no cookie is
 * kept, no proxy is used. What is read is bounded in bytes and in time. Thread-safe.
 */
public final class Transport implements Closeable {

    private static final int LINE = 16 << 10;
    private static final int HEADERS = 200;

    /** TLS handshakes with their certificates, and chunks' own heads, come on top of content and head. */
    private static final long ON_TOP = 256 << 10;

    private final Connections connections;
    private final Kept kept;
    private final int mostOfHead;
    private final DefaultBHttpClientConnectionFactory http;
    private final HttpRequestExecutor executor = new HttpRequestExecutor();

    /**
     * A transport to what the rules allow.
     *
     * @param perAddress how many connections to one address at once
     * @param mostOfHead bytes of an answer's head
     */
    public Transport(AddressRules rules, Resolver resolver, int perAddress, SSLSocketFactory tls, int mostOfHead) {
        this(rules, new Addresses(resolver, perAddress), tls, mostOfHead, Kept.none());
    }

    /** One that keeps connections for the next exchange with the same origin. */
    Transport(AddressRules rules, Addresses addresses, SSLSocketFactory tls, int mostOfHead, Kept kept) {
        this.kept = kept;
        this.connections = new Connections(rules, addresses, tls);
        this.mostOfHead = mostOfHead;
        this.http = DefaultBHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxLineLength(Math.min(LINE, mostOfHead))
                        .setMaxHeaderCount(HEADERS)
                        .build())
                .charCodingConfig(CharCodingConfig.custom()
                        .setCharset(UTF_8)
                        .setMalformedInputAction(CodingErrorAction.REPLACE)
                        .setUnmappableInputAction(CodingErrorAction.REPLACE)
                        .build())
                .build();
    }

    /** What to do with the content of an answer. */
    @FunctionalInterface
    public interface Taking {

        /**
         * Takes what it wants; what it leaves is not read.
         *
         * @param length in bytes, as the host tells it; negative where it does not
         * @param watch the time that is left
         * @throws IOException a {@link Trouble} where the content is not taken
         */
        byte[] take(Head head, InputStream content, long length, Watch watch) throws IOException;
    }

    /** The time that an exchange has left. */
    @FunctionalInterface
    public interface Watch {

        /** From now on there is no more than this left. */
        void hurry(Duration most);
    }

    /**
     * Looks at what an exchange would be refused for, and connects to nothing.
     *
     * @throws Trouble the refusal; a failure where the name has no address now
     */
    void check(Target target, Duration most) throws Trouble, InterruptedException {
        connections.allowed(target.host(), target.port(), most);
    }

    /**
     * One question on its way.
     *
     * @param leash whoever holds it can end the exchange
     */
    private record Asking(Target target, Question question, Taking taking, Budget budget, Leash leash) {}

    /** Asks once. An interrupt is seen before the connection stands only: {@link GuardedClient} sees it at any time. */
    public Exchange exchange(Target target, Question question, Taking taking) {
        return exchange(target, question, taking, new Leash());
    }

    /**
     * The same, and whoever holds the leash can end it. Where a connection that was kept ends without a word of an answer, its
     * host had most likely left it before, and is asked once more on a new one.
     */
    Exchange exchange(Target target, Question question, Taking taking, Leash leash) {
        var budget = new Budget(question.total(), question.most() + mostOfHead + ON_TOP);
        var asking = new Asking(target, question, taking, budget, leash);
        try {
            var old = kept.take(target.origin());
            var answer = old == null ? null : on(old, asking);
            return answer == null ? onNew(asking) : answer;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Exchange.Broken(Trouble.failure(Fault.CLOSED, "the thread that asks was interrupted"));
        } catch (IOException failed) {
            return new Exchange.Broken(trouble(failed, null, target));
        }
    }

    private Exchange onNew(Asking asking) throws IOException, InterruptedException {
        var target = asking.target();
        var connection =
                connections.open(target.host(), target.port(), asking.question().connect(), asking.budget());
        if (connection == null) {
            return new Exchange.Crowded();
        }
        Conversation conversation;
        try {
            asking.leash().hold(connection.socket());
            conversation = new Conversation(
                    connection,
                    target.isHttps()
                            ? http.createConnection(connection.secured(target), connection.socket())
                            : http.createConnection(connection.socket()));
        } catch (IOException failed) {
            var told = connection.socket().trouble();
            connection.close();
            return new Exchange.Broken(trouble(failed, told, target));
        }
        return requireNonNull(on(conversation, asking), "it is new");
    }

    /** Null where the conversation is an old one that its host has ended. */
    private @Nullable Exchange on(Conversation conversation, Asking asking) throws IOException {
        conversation.socket().serves(asking.budget());
        boolean goesOn = false;
        try {
            asking.leash().hold(conversation.socket());
            var reply = reply(conversation.http(), asking);
            goesOn = reply.goesOn() && asking.leash().letGo();
            return reply.answered();
        } catch (IOException | HttpException failed) {
            var told = conversation.socket().trouble();
            return conversation.isOld() && told == null && hasEnded(failed, asking)
                    ? null
                    : new Exchange.Broken(trouble(failed, told, asking.target()));
        } finally {
            if (goesOn) {
                conversation.isAnswered();
                kept.put(asking.target().origin(), conversation);
            } else {
                conversation.close();
            }
        }
    }

    private static boolean hasEnded(Exception failed, Asking asking) {
        boolean isWordless = failed instanceof NoHttpResponseException
                || (failed instanceof IOException && !asking.budget().isSpent());
        return isWordless && !asking.leash().isCut();
    }

    /** @param goesOn whether the answer was read to its end, and both sides stay for another */
    private record Reply(Exchange.Answered answered, boolean goesOn) {}

    private Reply reply(HttpClientConnection conversation, Asking asking) throws IOException, HttpException {
        var context = HttpCoreContext.create();
        var request = request(asking.target(), asking.question());
        var response = head(conversation, request, context);
        var head = new Head(response.getCode(), response);
        if (head.size() > mostOfHead) {
            throw headTooLarge();
        }
        boolean stays = kept.isUsed() && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
        var entity = response.getEntity();
        if (entity == null) {
            return new Reply(new Exchange.Answered(head, new byte[0]), stays);
        }
        var content = new Content(entity.getContent());
        var bytes = asking.taking().take(head, content, entity.getContentLength(), asking.budget()::hurry);
        return new Reply(new Exchange.Answered(head, bytes), stays && content.isAtEnd);
    }

    private static final class Content extends FilterInputStream {

        private boolean isAtEnd;

        private Content(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            return seen(super.read());
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return seen(super.read(buffer, offset, length));
        }

        private int seen(int read) {
            isAtEnd |= read < 0;
            return read;
        }
    }

    private ClassicHttpResponse head(
            HttpClientConnection conversation, BasicClassicHttpRequest request, HttpCoreContext context)
            throws IOException, HttpException {
        try {
            return executor.execute(request, conversation, context);
        } catch (IllegalArgumentException odd) { // for status 000, which the library takes for an error of its caller
            throw new ProtocolException(odd.getMessage(), odd);
        }
    }

    private BasicClassicHttpRequest request(Target target, Question question) {
        var request = new BasicClassicHttpRequest(question.method(), target.path());
        question.headers().forEach(request::setHeader);
        request.setHeader("Host", target.hostHeader());
        if (!kept.isUsed()) {
            request.setHeader("Connection", "close");
        }
        var body = question.body();
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, null));
            request.setHeader("Content-Length", body.length);
        }
        return request;
    }

    private Trouble trouble(Exception failed, @Nullable Trouble told, Target target) {
        if (connections.isClosed()) {
            return Trouble.failure(Fault.CLOSED, "this client was closed");
        }
        if (told != null || failed instanceof Trouble) {
            return told != null ? told : (Trouble) failed;
        }
        var where = " from " + target.origin() + ": " + failed.getMessage();
        if (failed instanceof MessageConstraintException) {
            return headTooLarge();
        }
        if (failed instanceof SSLException) {
            return Trouble.failure(Fault.TLS, "no secure connection" + where + "; expected a valid certificate");
        }
        if (failed instanceof HttpException) {
            return Trouble.failure(Fault.NOT_HTTP, "no HTTP came" + where);
        }
        return Trouble.failure(Fault.BROKEN_OFF, "the answer did not come whole" + where);
    }

    private Trouble headTooLarge() {
        return Trouble.refusal(
                Fault.HEAD_TOO_LARGE,
                "the head of the answer has more than " + mostOfHead + " bytes, " + HEADERS + " headers, or "
                        + Math.min(LINE, mostOfHead) + " bytes in one line, the most that is taken");
    }

    @Override
    public void close() throws IOException {
        kept.close();
        connections.close();
    }
}
