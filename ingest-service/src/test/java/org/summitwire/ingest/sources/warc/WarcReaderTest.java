package org.summitwire.ingest.sources.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.ingest.sources.warc.WarcProgress.Reason;

/** Archives in the shape of Common Crawl's news archives, put together here record by record. */
class WarcReaderTest {

    private static final String HTML = "<html><body><p>Satu dua tiga.</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void readsPagesAndCountsTheRest() throws IOException {
        var archive = archive(
                record("warcinfo", "-", "application/warc-fields", bytes("software: none\r\n")),
                record(
                        "request",
                        "https://a.example/1",
                        "application/http; msgtype=request",
                        bytes("GET / HTTP/1.1\r\n\r\n")),
                page(1, ok("Content-Type: text/html; charset=utf-8", bytes(HTML))),
                page(2, ok("Content-Type: text/html\r\nContent-Encoding: gzip", gzip(bytes(HTML)))),
                page(3, ok("Content-Type: text/html\r\nContent-Encoding: gzip", bytes(HTML))),
                page(
                        4,
                        ok(
                                "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                                bytes("5\r\n<html\r\n2\r\n>x\r\n0\r\n\r\n"))),
                page(5, ok("Content-Type: text/html\r\nContent-Encoding: deflate", deflate(bytes(HTML)))),
                page(6, ok("Content-Type: text/html\r\nContent-Encoding: br", new byte[] {11, 2, 7})),
                page(7, bytes("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + HTML)),
                page(8, ok("Content-Type: application/pdf", bytes("%PDF"))),
                page(9, ok("Server: none", bytes(HTML))),
                record("response", "dns:a.example", "text/dns", bytes("20251220 a.example")));
        var size = Files.size(archive);

        try (var reader = WarcReader.open(archive, 0, WarcLimits.usual())) {
            var pages = all(reader);

            assertThat(pages)
                    .extracting(page -> page.url().getPath() + " " + new String(page.bytes(), UTF_8))
                    .containsExactly(
                            "/1 " + HTML, "/2 " + HTML, "/3 " + HTML, "/4 <html>x", "/5 " + HTML, "/9 " + HTML);
            assertThat(pages.get(0).fetchedAt()).isEqualTo(Instant.parse("2025-12-20T10:00:01Z"));
            assertThat(pages.get(0).contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(pages.get(5).contentType()).isNull();
            assertThat(reader.progress())
                    .isEqualTo(new WarcProgress(
                            size,
                            size,
                            12,
                            6,
                            Map.of(
                                    Reason.NO_RESPONSE, 2L,
                                    Reason.ENCODING, 1L,
                                    Reason.STATUS, 1L,
                                    Reason.NOT_HTML, 1L,
                                    Reason.NOT_HTTP, 1L),
                            size,
                            null));
        }
    }

    @Test
    void goesOnBehindEachPage() throws IOException {
        var archive = archive(page(1, ok("", bytes(HTML))), page(2, ok("", bytes(HTML))), page(3, ok("", bytes(HTML))));
        var first = all(archive, 0);

        for (int at = 0; at < 3; at++) {
            var rest = all(archive, first.get(at).resumeAt());

            assertThat(rest).extracting(page -> page.url().getPath()).hasSize(2 - at);
            assertThat(all(archive, first.get(at).offset()).get(0).url())
                    .isEqualTo(first.get(at).url());
        }
        assertThat(first.get(2).resumeAt()).isEqualTo(Files.size(archive));
        assertThatThrownBy(() -> WarcReader.open(archive, 1_000_000, WarcLimits.usual()))
                .hasMessageEndingWith(
                        "from byte 1000000: expected 0 to " + Files.size(archive) + ", the archive's size");
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        var archive = archive(page(1, ok("", bytes(HTML))), page(2, ok("", bytes(HTML))));

        try (var reader = WarcReader.open(archive, 0, WarcLimits.usual())) {
            assertThat(reader.progress().read()).isZero();
            var page = reader.next().orElseThrow();

            assertThat(reader.progress().read()).isEqualTo(page.resumeAt());
            assertThat(reader.progress().resumeAt()).isEqualTo(page.resumeAt());
            assertThat(reader.progress().pages()).isEqualTo(1);
        }
    }

    @Test
    void anArchiveThatEndsInARecordKeepsThoseBefore() throws IOException {
        var archive = archive(page(1, ok("", bytes(HTML))), page(2, ok("", random(5_000))));
        Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), (int) Files.size(archive) - 300));

        try (var reader = WarcReader.open(archive, 0, WarcLimits.usual())) {
            assertThat(all(reader)).extracting(page -> page.url().getPath()).containsExactly("/1");
            assertThat(reader.progress().setAside()).isEqualTo(Map.of(Reason.BROKEN, 1L));
            assertThat(reader.progress().lastFault())
                    .startsWith("record at byte ")
                    .endsWith("the archive ends in the record");
            assertThat(reader.progress().records()).isEqualTo(2);
        }
    }

    @Test
    void behindABrokenRecordTheNextIsFound() throws IOException {
        for (boolean packed : new boolean[] {true, false}) {
            var parts = new ArrayList<byte[]>();
            for (int number = 1; number <= 5; number++) {
                var record = page(number, ok("", bytes(HTML.repeat(20))));
                parts.add(packed ? gzip(record) : record);
            }
            parts.set(1, packed ? damaged(parts.get(1)) : bytes("WARC/1.0\r\nno field here\r\n\r\n"));
            parts.set(3, bytes("nothing of the format \u001f\u008b\b at all, twice WARC/ here\r\n"));
            var archive = Files.write(folder.resolve("broken-" + packed), joined(parts));

            try (var reader = WarcReader.open(archive, 0, WarcLimits.usual())) {
                assertThat(all(reader)).extracting(page -> page.url().getPath()).containsExactly("/1", "/3", "/5");
                assertThat(reader.progress().setAside().get(Reason.BROKEN)).isEqualTo(2);
                assertThat(reader.progress().records()).isEqualTo(5);
            }
        }
    }

    @Test
    void whatIsLargeIsNotHeld() throws IOException {
        var bomb = gzip(new byte[30_000_000]);
        var archive = archive(
                page(1, ok("Content-Type: text/html\r\nContent-Encoding: gzip", bomb)),
                page(2, ok("Content-Type: text/html", random(60_000))),
                page(3, ok("Content-Type: text/html", bytes(HTML))));

        try (var reader = WarcReader.open(archive, 0, new WarcLimits(50_000, 100_000))) {
            assertThat(all(reader)).extracting(page -> page.url().getPath()).containsExactly("/3");
            assertThat(reader.progress().setAside()).isEqualTo(Map.of(Reason.TOO_LARGE, 2L));
        }
    }

    @Test
    void whatTheArchiveCutOffIsSetAside() throws IOException {
        var cut = new String(page(1, ok("", bytes(HTML))), UTF_8)
                .replace("WARC-Date", "WARC-Truncated: length\r\nWARC-Date")
                .getBytes(UTF_8);

        try (var reader = WarcReader.open(archive(cut), 0, WarcLimits.usual())) {
            assertThat(all(reader)).isEmpty();
            assertThat(reader.progress().setAside()).isEqualTo(Map.of(Reason.TRUNCATED, 1L));
        }
    }

    @Test
    void readsWithoutGzipAndPackedAsOne() throws IOException {
        var records = joined(List.of(page(1, ok("", bytes(HTML))), page(2, ok("", bytes(HTML)))));
        var plain = Files.write(folder.resolve("plain.warc"), records);
        var one = Files.write(folder.resolve("one.warc.gz"), gzip(records));

        assertThat(all(plain, 0)).hasSize(2);
        assertThat(all(plain, all(plain, 0).get(0).resumeAt())).hasSize(1);
        try (var reader = WarcReader.open(one, 0, WarcLimits.usual())) {
            assertThat(all(reader)).hasSize(2);
            assertThat(reader.progress().resumeAt()).isZero();
        }
    }

    @Test
    void whatIsNoArchiveIsOneBrokenRecord() throws IOException {
        for (var bytes : new byte[][] {{}, {1}, bytes("<html>"), new byte[100_000]}) {
            var file = Files.write(folder.resolve("none"), bytes);

            try (var reader = WarcReader.open(file, 0, WarcLimits.usual())) {
                assertThat(reader.next()).isEmpty();
                assertThat(reader.progress().setAside()).hasSize(bytes.length == 0 ? 0 : 1);
            }
        }
    }

    @Test
    void damageIsCountedAndNeverThrown() throws IOException {
        long seed = Long.getLong("summitwire.fuzz.seed", 20251220);
        System.out.println("damaging archives with -Dsummitwire.fuzz.seed=" + seed);
        var good = Files.readAllBytes(archive(
                page(1, ok("Content-Encoding: gzip", gzip(bytes(HTML)))),
                page(2, ok("Transfer-Encoding: chunked", bytes("5\r\n<html\r\n0\r\n\r\n"))),
                page(3, ok("", bytes(HTML)))));
        for (int round = 0; round < 400; round++) {
            var random = new SplittableRandom(seed + round);
            var damaged = good.clone();
            for (int time = random.nextInt(1, 6); time > 0; time--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var file = Files.write(
                    folder.resolve("damaged"), Arrays.copyOf(damaged, damaged.length - random.nextInt(2) * 40));
            try (var reader = WarcReader.open(file, 0, WarcLimits.usual())) {
                int pages = all(reader).size();
                long aside = reader.progress().setAside().values().stream()
                        .mapToLong(each -> each)
                        .sum();

                assertThat(pages + aside)
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(reader.progress().records());
            } catch (RuntimeException thrown) {
                throw new AssertionError("seed " + seed + ", round " + round, thrown);
            }
        }
    }

    private static List<WarcPage> all(Path archive, long offset) throws IOException {
        try (var reader = WarcReader.open(archive, offset, WarcLimits.usual())) {
            return all(reader);
        }
    }

    private static List<WarcPage> all(WarcReader reader) throws IOException {
        var pages = new ArrayList<WarcPage>();
        for (var page = reader.next(); page.isPresent(); page = reader.next()) {
            pages.add(page.get());
        }
        return pages;
    }

    private Path archive(byte[]... records) throws IOException {
        var parts = Arrays.stream(records).map(WarcReaderTest::gzip).toList();
        return Files.write(folder.resolve("archive-" + records.length + ".warc.gz"), joined(parts));
    }

    private static byte[] page(int number, byte[] http) {
        return record("response", "https://a.example/" + number, "application/http; msgtype=response", http);
    }

    private static byte[] record(String type, String target, String contentType, byte[] block) {
        var head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:11111111-2222-3333-4444-555555555555>\r\n"
                + "WARC-Date: 2025-12-20T10:00:01Z\r\n"
                + (target.equals("-") ? "" : "WARC-Target-URI: " + target + "\r\n")
                + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(List.of(bytes(head), block, bytes("\r\n\r\n")));
    }

    private static byte[] ok(String headers, byte[] body) {
        return joined(
                List.of(bytes("HTTP/1.1 200 OK\r\n" + headers + (headers.isEmpty() ? "" : "\r\n") + "\r\n"), body));
    }

    private static byte[] damaged(byte[] bytes) {
        var damaged = bytes.clone();
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 20, (byte) 0x55);
        return damaged;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SplittableRandom(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] joined(List<byte[]> parts) {
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
