package org.summitwire.ingest.sources.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.HttpResponse;
import org.summitwire.ingest.sources.warc.WarcProgress.Reason;

/**
 * The page in an archived HTTP answer. Some crawlers keep the head as it came and the body unpacked: a body that is not
 * packed as its head says is taken as it is.
 */
final class HttpPayload {

    private static final Set<String> GZIP = Set.of("gzip", "x-gzip");
    private static final Set<String> AS_IT_IS = Set.of("identity", "none", "", "utf-8");

    private HttpPayload() {}

    static boolean isHtml(HttpResponse response) {
        var type = response.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.isBlank() || type.contains("html");
    }

    static byte[] of(HttpResponse response, int most) throws IOException, SetAside {
        var bytes = bounded(response.body().stream(), most);
        var encodings = response.headers().all("Content-Encoding").stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                .filter(encoding -> !AS_IT_IS.contains(encoding))
                .toList();
        for (int last = encodings.size() - 1; last >= 0; last--) { // the last was put on last
            bytes = decoded(bytes, encodings.get(last), most);
        }
        return bytes;
    }

    private static byte[] decoded(byte[] bytes, String encoding, int most) throws IOException, SetAside {
        var in = new ByteArrayInputStream(bytes);
        if (GZIP.contains(encoding)) {
            boolean packed = bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
            return packed ? bounded(new GZIPInputStream(in), most) : bytes;
        }
        if (encoding.equals("deflate")) {
            return inflated(bytes, most);
        }
        if (looksLikeMarkup(bytes)) {
            return bytes;
        }
        throw new SetAside(Reason.ENCODING, "found content encoding '" + encoding + "', expected gzip or deflate");
    }

    /** RFC 9110, section 8.4.1.2, means zlib; some servers send bare deflate. */
    private static byte[] inflated(byte[] bytes, int most) throws IOException, SetAside {
        if (looksLikeMarkup(bytes)) {
            return bytes;
        }
        try {
            return bounded(new InflaterInputStream(new ByteArrayInputStream(bytes)), most);
        } catch (ZipException bare) {
            return bounded(new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true)), most);
        }
    }

    private static boolean looksLikeMarkup(byte[] bytes) {
        for (byte each : bytes) {
            if (each == '<') {
                return true;
            }
            if (each > ' ' || each < 0) {
                return false;
            }
        }
        return false;
    }

    private static byte[] bounded(InputStream in, int most) throws IOException, SetAside {
        try (in) {
            var bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new SetAside(Reason.TOO_LARGE, "found more than " + most + " bytes of page");
            }
            return bytes;
        }
    }
}
