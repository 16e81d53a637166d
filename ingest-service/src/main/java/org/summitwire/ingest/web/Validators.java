package org.summitwire.ingest.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.web.Head;

/**
 * What a site gave to ask by whether anything is new, kept as it came.
 *
 * @param etag the header ETag, quotes and {@code W/} included
 * @param lastModified the header Last-Modified
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    private static final Validators NONE = new Validators(null, null);

    public Validators {
        Stream.of(etag == null ? "" : etag, lastModified == null ? "" : lastModified)
                .filter(value -> value.chars().anyMatch(c -> c < ' ' || c == 0x7f))
                .findFirst()
                .ifPresent(value -> {
                    throw new IllegalArgumentException("A validator cannot hold control characters, but is '"
                            + value.replaceAll("\\p{Cntrl}", "?") + "'");
                });
    }

    public static Validators none() {
        return NONE;
    }

    /** Those of an answer that can be sent back. */
    static Validators of(Head head) {
        return new Validators(printable(head.first("ETag")), printable(head.first("Last-Modified")));
    }

    /** These, and the others' where there is none: a 304 need not repeat both. */
    Validators or(Validators others) {
        return new Validators(
                etag == null ? others.etag : etag, lastModified == null ? others.lastModified : lastModified);
    }

    boolean isEmpty() {
        return etag == null && lastModified == null;
    }

    private static @Nullable String printable(@Nullable String value) {
        boolean good = value != null && !value.isBlank() && value.chars().noneMatch(c -> c < ' ' || c == 0x7f);
        return good ? value : null;
    }
}
