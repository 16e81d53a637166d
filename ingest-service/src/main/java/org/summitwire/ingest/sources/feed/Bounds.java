package org.summitwire.ingest.sources.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is longer than its limit is left out, and told. */
final class Bounds {

    private Bounds() {}

    /** Text that is not blank and within its limit. */
    static @Nullable String text(String text, FeedLimits limits, List<String> faults) {
        if (text.isBlank()) {
            return null;
        }
        if (text.length() <= limits.text()) {
            return text;
        }
        faults.add("left out a text of " + text.length() + " characters, more than " + limits.text());
        return null;
    }
}
