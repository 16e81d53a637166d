package org.summitwire.model.aggregate;

import java.time.Duration;
import java.util.List;

/** Which articles speak with one voice: copies, light edits, and what an agency sends round. */
final class Lineage {

    /**
     * A lineage hash is eight groups of two hexadecimal digits, each equal about as often as two texts share their runs of
     * words: edited and shortened copies share four groups or more, other articles on one event seldom more than two.
     */
    private static final int DIGITS = 16;

    private static final int GROUP = 2;
    private static final int SHARED_BY_COPIES = 4;

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
        return one.equals(other) || sharedGroups(one, other) >= SHARED_BY_COPIES;
    }

    /** Fingerprints of another form are equal or they are not. */
    private static int sharedGroups(String one, String other) {
        if (one.length() != DIGITS || other.length() != DIGITS) {
            return 0;
        }
        var shared = 0;
        for (var at = 0; at < DIGITS; at += GROUP) {
            shared += one.regionMatches(at, other, at, GROUP) ? 1 : 0;
        }
        return shared;
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
