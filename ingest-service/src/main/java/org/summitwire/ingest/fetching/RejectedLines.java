package org.summitwire.ingest.fetching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.Reason;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what of one file could not be read: the lines as they came in {@code <file>.jsonl}, for each its place, reason
 * and faults in {@code <file>.reasons.jsonl}. Both appear when the file has been read to its end; a crash before that
 * leaves nothing, for the file is read again.
 */
final class RejectedLines implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final @Nullable Path folder;
    private final String name;
    private @Nullable OutputStream lines;
    private @Nullable OutputStream reasons;
    private int count;

    /**
     * Reads no file yet.
     *
     * @param folder where to keep them; null to keep none, where the file itself stays
     */
    RejectedLines(@Nullable Path folder, Path file) {
        this.folder = folder;
        this.name = String.valueOf(file.getFileName()).replaceFirst("\\.(?:jsonl|ndjson|json)$", "");
    }

    int count() {
        return count;
    }

    void add(Entry.Wrong wrong) throws IOException {
        count++;
        if (folder == null) {
            return;
        }
        if (lines == null || reasons == null) {
            Files.createDirectories(folder);
            lines = Files.newOutputStream(part(".jsonl"));
            reasons = Files.newOutputStream(part(".reasons.jsonl"));
        }
        lines.write(bytes(wrong));
        lines.write('\n');
        reasons.write(JSON.writeValueAsBytes(described(wrong)));
        reasons.write('\n');
    }

    /** The file was read to its end: what was kept gets its name. A name that is taken gets a number. */
    void complete() throws IOException {
        if (folder == null || lines == null) {
            return;
        }
        close();
        var free = freeName(folder);
        Files.move(part(".reasons.jsonl"), folder.resolve(free + ".reasons.jsonl"), StandardCopyOption.ATOMIC_MOVE);
        Files.move(part(".jsonl"), folder.resolve(free + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (lines != null && reasons != null) {
            lines.close();
            reasons.close();
        }
    }

    private String freeName(Path kept) {
        var free = name;
        for (int number = 2; Files.exists(kept.resolve(free + ".jsonl")); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private Path part(String suffix) {
        return folder == null ? Path.of(name) : folder.resolve("." + name + suffix + ".part");
    }

    /** What is not UTF-8 was read byte for byte and is written so. */
    private static byte[] bytes(Entry.Wrong wrong) {
        boolean asBytes = wrong.reason() == Reason.NOT_UTF8 || wrong.reason() == Reason.BINARY;
        return wrong.raw().getBytes(asBytes ? ISO_8859_1 : UTF_8);
    }

    private static Map<String, Object> described(Entry.Wrong wrong) {
        var described = new LinkedHashMap<String, Object>();
        described.put("place", wrong.place().toString());
        described.put("reason", wrong.reason().slug());
        described.put(
                "errors",
                wrong.faults().stream()
                        .map(fault ->
                                Map.of("field", fault.field(), "found", fault.found(), "expected", fault.expected()))
                        .toList());
        return described;
    }
}
