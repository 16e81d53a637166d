package org.summitwire.model.aggregate;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which articles speak with one voice: copies, light edits, and what an agency sends round. */
final class Lineage {

    /** Bits of a 64-bit simhash in which an edited headline or a cut paragraph differ; unrelated texts differ in 32. */
    private static final int LIGHT_EDIT = 3;

    /** An agency's copy goes round within a day. */
    private static final Duration ROUND = Duration.ofHours(24);

    private Lineage() {}

    /** The voice of a source, given those heard before it: that of the first it copies, or one of its own. */
    static String voiceOf(Source source, List<Source> before) {
        return before.stream()
                .filter(other -> sameVoice(other, source))
                .findFirst()
                .map(Source::lineageId)
                .orElseGet(() -> ownVoice(source));
    }

    static boolean sameVoice(Source one, Source other) {
        return one.articleId().equals(other.articleId())
                || sameText(one.lineageId(), other.lineageId())
                || sameAgency(one, other);
    }

    private static String ownVoice(Source source) {
        return source.lineageId().isBlank() ? source.articleId() : source.lineageId();
    }

    private static boolean sameText(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return false;
        }
        if (one.equals(other)) {
            return true;
        }
        var left = simhash(one);
        var right = simhash(other);
        return left != null && right != null && Long.bitCount(left ^ right) <= LIGHT_EDIT;
    }

    /** Only 16 hexadecimal digits are a simhash; other fingerprints are equal or they are not. */
    private static @Nullable Long simhash(String hash) {
        return hash.matches("[0-9a-f]{16}") ? Long.parseUnsignedLong(hash, 16) : null;
    }

    /** One of the two names an agency as its origin, and the other is of that agency too, or the agency itself. */
    private static boolean sameAgency(Source one, Source other) {
        return (one.agency() != null || other.agency() != null)
                && origin(one).equalsIgnoreCase(origin(other))
                && Duration.between(one.publishedAt(), other.publishedAt())
                                .abs()
                                .compareTo(ROUND)
                        <= 0;
    }

    private static String origin(Source source) {
        return source.agency() == null ? source.outlet() : source.agency();
    }
}
