package org.summitwire.model.reading.scene;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Sentence;

/**
 * Where a sentence names a meeting of a standing format.
 *
 * @param aside whether it only says beside what something else happened
 * @param ahead whether it only says before what
 */
record ForumMention(
        Formats.Format format,
        Sentence sentence,
        int at,
        @Nullable Integer edition,
        Reality reality,
        boolean aside,
        boolean ahead) {

    boolean counts() {
        return reality != Reality.RECALLED;
    }
}
