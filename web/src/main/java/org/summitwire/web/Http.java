package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CodingErrorAction;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
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

/** Asks and reads answers, by HTTP/1.1. What is read of a head is bounded. Thread-safe. */
final class Http {

    private static final int LINE = 16 << 10;
    private static final int HEADERS = 200;

    private final int mostOfHead;
    private final boolean stays;
    private final DefaultBHttpClientConnectionFactory connections;
    private final HttpRequestExecutor executor = new HttpRequestExecutor();

    /**
     * Speaks with hosts.
     *
     * @param mostOfHead bytes of an answer's head
     * @param stays whether another question may follow on a connection
     */
    Http(int mostOfHead, boolean stays) {
        this.mostOfHead = mostOfHead;
        this.stays = stays;
        this.connections = DefaultBHttpClientConnectionFactory.builder()
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

    /** What is spoken on, with TLS where the target wants it. */
    HttpClientConnection on(Connections.Connection connection, Target target) throws IOException {
        return target.isHttps()
                ? connections.createConnection(connection.secured(target), connection.socket())
                : connections.createConnection(connection.socket());
    }

    /** @param goesOn whether the answer was read to its end, and both sides stay for another */
    record Reply(Exchange.Answered answered, boolean goesOn) {}

    /** Sends the question and takes the answer. */
    Reply ask(HttpClientConnection conversation, Asking asking) throws IOException, HttpException {
        var context = HttpCoreContext.create();
        var request = request(asking.target(), asking.question());
        var response = head(conversation, request, context);
        var head = new Head(response.getCode(), response);
        if (head.size() > mostOfHead) {
            throw headTooLarge();
        }
        boolean isOpen = stays && DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, context);
        var entity = response.getEntity();
        if (entity == null) {
            return new Reply(new Exchange.Answered(head, new byte[0]), isOpen);
        }
        var content = new Content(entity.getContent());
        var bytes = asking.taking().take(head, content, entity.getContentLength(), asking.budget()::hurry);
        return new Reply(new Exchange.Answered(head, bytes), isOpen && content.isAtEnd);
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
        if (!stays) {
            request.setHeader("Connection", "close");
        }
        var body = question.body();
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, null));
            request.setHeader("Content-Length", body.length);
        }
        return request;
    }

    Trouble headTooLarge() {
        return Trouble.refusal(
                Fault.HEAD_TOO_LARGE,
                "the head of the answer has more than " + mostOfHead + " bytes, " + HEADERS + " headers, or "
                        + Math.min(LINE, mostOfHead) + " bytes in one line, the most that is taken");
    }
}
