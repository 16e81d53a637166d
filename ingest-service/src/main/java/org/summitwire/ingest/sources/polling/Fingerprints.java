package org.summitwire.ingest.sources.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Marks of what was seen lately, the first eight bytes of a SHA-256 each, the latest last; the oldest are forgotten
 * first. Against 1,000 of them, a new thing is taken for a seen one with a chance of 1 in 2⁵⁴.
 */
public final class Fingerprints {

    public static final Fingerprints NONE = new Fingerprints(new long[0]);

    private final long[] marks;

    private Fingerprints(long[] marks) {
        this.marks = marks;
    }

    public static long of(String text) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** From their bytes, eight each. */
    public static Fingerprints ofBytes(byte[] bytes) {
        if (bytes.length % Long.BYTES != 0) {
            throw new IllegalArgumentException(
                    "Fingerprints are of 8 bytes each, but there are " + bytes.length + " bytes");
        }
        var marks = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(marks);
        return new Fingerprints(marks);
    }

    public byte[] toBytes() {
        var bytes = ByteBuffer.allocate(marks.length * Long.BYTES);
        bytes.asLongBuffer().put(marks);
        return bytes.array();
    }

    public int size() {
        return marks.length;
    }

    /** All of them, to look up many. */
    public Set<Long> asSet() {
        var set = new HashSet<Long>(marks.length * 2);
        for (long mark : marks) {
            set.add(mark);
        }
        return set;
    }

    /**
     * With those seen now as the latest.
     *
     * @param most how many are kept; all that were seen now are kept whatever it says, or a long feed would bring the
     *     same entries for ever
     */
    public Fingerprints with(Set<Long> now, int most) {
        var kept = new LinkedHashSet<Long>();
        int room = Math.max(0, most - now.size());
        for (int at = marks.length - 1; at >= 0 && kept.size() < room; at--) {
            if (!now.contains(marks[at])) {
                kept.add(marks[at]);
            }
        }
        var all = new long[kept.size() + now.size()];
        int at = kept.size();
        for (long mark : kept) {
            all[--at] = mark;
        }
        at = kept.size();
        for (long mark : now) {
            all[at++] = mark;
        }
        return new Fingerprints(all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprints it && Arrays.equals(marks, it.marks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(marks);
    }

    @Override
    public String toString() {
        return marks.length + " fingerprints";
    }
}
