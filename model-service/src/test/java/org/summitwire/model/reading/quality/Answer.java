package org.summitwire.model.reading.quality;

import java.util.List;

/** What was taken from one article, by a careful reader or by a run. */
record Answer(String id, boolean relevant, List<Summit> summits) {

    /** What counts as answered where a run says nothing of an article. */
    static Answer none(String id) {
        return new Answer(id, false, List.of());
    }
}
