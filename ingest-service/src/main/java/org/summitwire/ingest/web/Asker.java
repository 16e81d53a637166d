package org.summitwire.ingest.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.summitwire.web.Body;
import org.summitwire.web.Exchange;
import org.summitwire.web.Fault;
import org.summitwire.web.Head;
import org.summitwire.web.Question;
import org.summitwire.web.Target;
import org.summitwire.web.Transport;
import org.summitwire.web.Trouble;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/** Asks a site once for what is wanted, and takes no more of its answer than the limits allow. */
final class Asker implements Closeable {

    private final WebSettings settings;
    private final Transport transport;

    Asker(WebSettings settings, Resolver resolver, SSLSocketFactory tls) {
        this.settings = settings;
        this.transport = new Transport(
                AddressRules.allowing(settings.allowedHosts()),
                resolver,
                settings.politeness().perAddress(),
                tls,
                settings.limits().head());
    }

    /**
     * Asks once.
     *
     * @param headers besides those that every request has
     */
    Exchange exchange(Target target, Wanted wanted, Map<String, String> headers) {
        var limits = settings.limits();
        var all = new LinkedHashMap<String, String>();
        all.put("User-Agent", settings.userAgent());
        all.put("Accept", wanted.accept());
        all.put("Accept-Encoding", "gzip, deflate");
        all.putAll(headers);
        var question = new Question("GET", all, null, limits.connect(), limits.total(), limits.of(wanted));
        return transport.exchange(
                target, question, (head, content, length, watch) -> body(wanted, head, content, length));
    }

    /**
     * Whether the content is what was asked for. 202 is what gatekeepers answer before they let anybody in, 204 has no
     * content, and 206 a part that nobody asked for.
     */
    static boolean hasContent(Head head) {
        return head.status() == 200 || head.status() == 203;
    }

    private byte[] body(Wanted wanted, Head head, InputStream content, long length) throws IOException {
        if (!hasContent(head)) {
            return new byte[0];
        }
        if (!wanted.takes(head.first("Content-Type"))) {
            throw Trouble.refusal(
                    Fault.CONTENT_TYPE,
                    "the content is '" + head.first("Content-Type") + "'; expected " + wanted.words());
        }
        int most = settings.limits().of(wanted);
        boolean cuts = wanted == Wanted.ROBOTS;
        if (length > most && !cuts) {
            throw Trouble.refusal(
                    Fault.TOO_LARGE, "the content has " + length + " bytes; expected no more than " + most);
        }
        var body = new Body(most, settings.limits().ratio(), cuts);
        var bytes = body.read(content, head.joined("Content-Encoding"));
        return wanted.unpacksFiles() ? body.unpackFile(bytes) : bytes;
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
