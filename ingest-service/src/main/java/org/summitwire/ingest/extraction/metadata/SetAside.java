package org.summitwire.ingest.extraction.metadata;

import java.util.List;

/**
 * What the page says and is not believed.
 *
 * @param field of {@link Metadata}, as it is named there
 * @param value as it was understood
 * @param reason in plain words
 */
public record SetAside(String field, String value, String reason) {

    /** No page's faults fill the memory. */
    private static final int MOST = 30;

    static void add(List<SetAside> setAside, String field, String value, String reason) {
        var one = new SetAside(field, value, reason);
        if (setAside.size() < MOST && !setAside.contains(one)) {
            setAside.add(one);
        }
    }
}
