package org.summitwire.model.aggregate;

import java.util.List;
import org.summitwire.model.reading.Fact;

/** What makes two facts of one kind the same thing, and what stands once both are heard. */
interface Identity<F extends Fact> {

    /**
     * How surely the second is the thing that the first tells of.
     *
     * @param sameLanguage whether words of the two can be compared as they are
     */
    Likeness compare(F standing, F told, boolean sameLanguage);

    /**
     * What stands once the second is heard, which is known to be the same thing and not older.
     *
     * @param stale whether its figure was known and superseded before: then only its details count
     */
    F merge(F standing, F told, boolean stale);

    /** Whether the figure, or what stands for it, became another one. */
    boolean isRevision(F before, F after);

    /** How far apart the figures of the two are; 1 where they are equal or there are none. */
    default double distance(F standing, F told) {
        return 1;
    }

    /** Whether both are told for one thing and cannot be true at once, though neither replaces the other. */
    default boolean contradicts(F standing, F told, boolean sameLanguage) {
        return compare(standing, told, sameLanguage) == Likeness.OTHER_FIGURE;
    }

    /** What names the fact: the first telling's content from which its id is made. */
    List<Object> seed(F fact);
}
