package org.summitwire.notify.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as people read it, in plain text that is clean but not escaped.
 *
 * @param language ISO 639-1
 * @param subject in one line
 * @param chapters the alerts by meeting; one with one story where it is no digest
 * @param reason why it was sent, where that is not plain
 * @param why names the subscription
 * @param leave where the subscription can be changed or ended; null where there is nowhere to point
 */
record Letter(
        String language,
        String subject,
        List<Chapter> chapters,
        @Nullable String reason,
        String why,
        @Nullable String leave) {

    Letter {
        chapters = List.copyOf(chapters);
    }

    /** The alerts on one meeting. */
    record Chapter(String meeting, List<Story> stories) {

        Chapter {
            stories = List.copyOf(stories);
        }
    }

    boolean isDigest() {
        return chapters.size() > 1 || chapters.get(0).stories().size() > 1;
    }

    int size() {
        return chapters.stream().mapToInt(it -> it.stories().size()).sum();
    }
}
