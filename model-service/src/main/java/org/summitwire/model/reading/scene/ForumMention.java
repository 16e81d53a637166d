package org.summitwire.model.reading.scene;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Sentence;

/**
 * Where a sentence names a meeting of a standing format.
 *
 * @param aside whether it only says beside what, or before what, something else happened
 */
record ForumMention(
        Formats.Format format, Sentence sentence, int at, @Nullable Integer edition, Reality reality, boolean aside) {

    boolean counts() {
        return reality != Reality.RECALLED;
    }
}
