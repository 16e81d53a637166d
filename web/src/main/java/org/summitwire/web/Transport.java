package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/**
 * One request on a connection of its own, by HTTP/1.1: no redirect is followed, nothing is tried twice, no cookie is kept,
 * no proxy is used. What is read is bounded in bytes and in time. Thread-safe.
 */
public final class Transport implements Closeable {

    private static final int LINE = 16 << 10;
    private static final int HEADERS = 200;

    /** TLS handshakes with their certificates, and chunks' own heads, come on top of content and head. */
    private static final long ON_TOP = 256 << 10;

    private final Connections connections;
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
        this.connections = new Connections(rules, new Addresses(resolver, perAddress), tls);
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

    /** Asks once. An interrupt is seen before the connection stands only: {@link GuardedClient} sees it at any time. */
    public Exchange exchange(Target target, Question question, Taking taking) {
        return exchange(target, question, taking, new Leash());
    }

    /** The same, and whoever holds the leash can end it. */
    Exchange exchange(Target target, Question question, Taking taking, Leash leash) {
        var budget = new Budget(question.total(), question.most() + mostOfHead + ON_TOP);
        try (var connection = connections.open(target.host(), target.port(), question.connect(), budget)) {
            if (connection == null) {
                return new Exchange.Crowded();
            }
            leash.hold(connection.socket());
            return asked(connection, target, question, taking, budget);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Exchange.Broken(Trouble.failure(Fault.CLOSED, "the thread that asks was interrupted"));
        } catch (IOException failed) {
            return new Exchange.Broken(trouble(failed, null, target));
        }
    }

    private Exchange asked(
            Connections.Connection connection, Target target, Question question, Taking taking, Budget budget) {
        try {
            return answered(connection, target, question, taking, budget);
        } catch (IOException | HttpException failed) {
            return new Exchange.Broken(trouble(failed, connection.socket().trouble(), target));
        }
    }

    private Exchange answered(
            Connections.Connection connection, Target target, Question question, Taking taking, Budget budget)
            throws IOException, HttpException {
        var conversation = target.isHttps()
                ? http.createConnection(connection.secured(target), connection.socket())
                : http.createConnection(connection.socket());
        try {
            return answer(conversation, request(target, question), taking, budget);
        } finally {
            conversation.close(CloseMode.IMMEDIATE); // without reading what is left of the body
        }
    }

    private Exchange answer(
            HttpClientConnection conversation, BasicClassicHttpRequest request, Taking taking, Budget budget)
            throws IOException, HttpException {
        var response = head(conversation, request);
        var head = new Head(response.getCode(), response);
        if (head.size() > mostOfHead) {
            throw headTooLarge();
        }
        var entity = response.getEntity();
        return new Exchange.Answered(
                head,
                entity == null
                        ? new byte[0]
                        : taking.take(head, entity.getContent(), entity.getContentLength(), budget::hurry));
    }

    private ClassicHttpResponse head(HttpClientConnection conversation, BasicClassicHttpRequest request)
            throws IOException, HttpException {
        try {
            return executor.execute(request, conversation, HttpCoreContext.create());
        } catch (IllegalArgumentException odd) { // for status 000, which the library takes for an error of its caller
            throw new ProtocolException(odd.getMessage(), odd);
        }
    }

    private static BasicClassicHttpRequest request(Target target, Question question) {
        var request = new BasicClassicHttpRequest(question.method(), target.path());
        question.headers().forEach(request::setHeader);
        request.setHeader("Host", target.hostHeader());
        request.setHeader("Connection", "close");
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
        connections.close();
    }
}
