package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Sentence;

/** Knows questions that an article puts to itself, '**What does Lima offer?**', and answers in what follows. */
final class Questions {

    private Questions() {}

    static boolean isOne(@Nullable Sentence sentence) {
        if (sentence == null || !sentence.mayHaveMark('?')) {
            return false;
        }
        for (var at = sentence.size() - 1; at >= 0 && sentence.at(at).isMark(); at--) {
            if (sentence.isMark(at, '?')) {
                return true;
            }
        }
        return false;
    }
}
