package org.summitwire.ingest.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.web.WebSettings.Limits;

/**
 * One request on a connection of its own, by HTTP/1.1: no redirect is followed, nothing is tried twice, no cookie is kept.
 * What is read is bounded in bytes and in time.
 */
final class Transport implements Closeable {

    private static final int LINE = 16 << 10;
    private static final int HEADERS = 200;

    /** TLS handshakes with their certificates, and chunks' own heads, come on top of content and head. */
    private static final long ON_TOP = 256 << 10;

    private final Connections connections;
    private final Limits limits;
    private final String userAgent;
    private final DefaultBHttpClientConnectionFactory http;
    private final HttpRequestExecutor executor = new HttpRequestExecutor();

    Transport(Connections connections, Limits limits, String userAgent) {
        this.connections = connections;
        this.limits = limits;
        this.userAgent = userAgent;
        this.http = DefaultBHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxLineLength(Math.min(LINE, limits.head()))
                        .setMaxHeaderCount(HEADERS)
                        .build())
                .charCodingConfig(CharCodingConfig.custom()
                        .setCharset(UTF_8)
                        .setMalformedInputAction(CodingErrorAction.REPLACE)
                        .setUnmappableInputAction(CodingErrorAction.REPLACE)
                        .build())
                .build();
    }

    /**
     * Asks once.
     *
     * @param headers besides those that every request has
     */
    Exchange exchange(Target target, Wanted wanted, Map<String, String> headers) {
        int most = limits.of(wanted);
        var budget = new Budget(limits.total(), most + (long) limits.head() + ON_TOP);
        try (var connection = connections.open(target.host(), target.port(), budget)) {
            return connection == null ? new Exchange.Crowded() : asked(connection, target, wanted, headers);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Exchange.Broken(Trouble.failure(Reason.CLOSED, "the thread that asks was interrupted"));
        } catch (IOException failed) {
            return new Exchange.Broken(trouble(failed, null, target));
        }
    }

    private Exchange asked(
            Connections.Connection connection, Target target, Wanted wanted, Map<String, String> headers) {
        try {
            return answered(connection, target, wanted, headers);
        } catch (IOException | HttpException failed) {
            return new Exchange.Broken(trouble(failed, connection.socket().trouble(), target));
        }
    }

    private Exchange answered(
            Connections.Connection connection, Target target, Wanted wanted, Map<String, String> headers)
            throws IOException, HttpException {
        var conversation = target.isHttps()
                ? http.createConnection(connection.secured(target), connection.socket())
                : http.createConnection(connection.socket());
        try {
            return answer(conversation, request(target, wanted, headers), wanted);
        } finally {
            conversation.close(CloseMode.IMMEDIATE); // without reading what is left of the body
        }
    }

    private Exchange answer(HttpClientConnection conversation, BasicClassicHttpRequest request, Wanted wanted)
            throws IOException, HttpException {
        var response = head(conversation, request);
        var head = new Head(response.getCode(), response);
        if (head.size() > limits.head()) {
            throw headTooLarge();
        }
        return new Exchange.Answered(head, head.hasContent() ? body(response, head, wanted) : new byte[0]);
    }

    private ClassicHttpResponse head(HttpClientConnection conversation, BasicClassicHttpRequest request)
            throws IOException, HttpException {
        try {
            return executor.execute(request, conversation, HttpCoreContext.create());
        } catch (IllegalArgumentException odd) { // for status 000, which the library takes for an error of its caller
            throw new ProtocolException(odd.getMessage(), odd);
        }
    }

    private byte[] body(ClassicHttpResponse response, Head head, Wanted wanted) throws IOException {
        if (!wanted.takes(head.first("Content-Type"))) {
            throw Trouble.refusal(
                    Reason.CONTENT_TYPE,
                    "the content is '" + head.first("Content-Type") + "'; expected " + wanted.words());
        }
        int most = limits.of(wanted);
        boolean cuts = wanted == Wanted.ROBOTS;
        var entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        if (entity.getContentLength() > most && !cuts) {
            throw Trouble.refusal(
                    Reason.TOO_LARGE,
                    "the content has " + entity.getContentLength() + " bytes; expected no more than " + most);
        }
        var body = new Body(most, limits.ratio(), cuts);
        var bytes = body.read(entity.getContent(), head.joined("Content-Encoding"));
        return wanted.unpacksFiles() ? body.unpackFile(bytes) : bytes;
    }

    private BasicClassicHttpRequest request(Target target, Wanted wanted, Map<String, String> headers) {
        var request = new BasicClassicHttpRequest("GET", target.path());
        request.setHeader("Host", target.hostHeader());
        request.setHeader("User-Agent", userAgent);
        request.setHeader("Accept", wanted.accept());
        request.setHeader("Accept-Encoding", "gzip, deflate");
        request.setHeader("Connection", "close");
        headers.forEach(request::setHeader);
        return request;
    }

    private Trouble trouble(Exception failed, @Nullable Trouble told, Target target) {
        if (connections.isClosed()) {
            return Trouble.failure(Reason.CLOSED, "this client was closed");
        }
        if (told != null || failed instanceof Trouble) {
            return told != null ? told : (Trouble) failed;
        }
        var where = " from " + target.origin() + ": " + failed.getMessage();
        if (failed instanceof MessageConstraintException) {
            return headTooLarge();
        }
        if (failed instanceof SSLException) {
            return Trouble.failure(Reason.TLS, "no secure connection" + where + "; expected a valid certificate");
        }
        if (failed instanceof HttpException) {
            return Trouble.failure(Reason.NOT_HTTP, "no HTTP came" + where);
        }
        return Trouble.failure(Reason.BROKEN_OFF, "the answer did not come whole" + where);
    }

    private Trouble headTooLarge() {
        return Trouble.refusal(
                Reason.HEAD_TOO_LARGE,
                "the head of the answer has more than " + limits.head() + " bytes, " + HEADERS + " headers, or "
                        + Math.min(LINE, limits.head()) + " bytes in one line, the most that is taken");
    }

    @Override
    public void close() throws IOException {
        connections.close();
    }
}
