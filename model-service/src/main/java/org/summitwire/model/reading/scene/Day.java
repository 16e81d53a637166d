package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.text.Sentence;

/**
 * The day of a meeting and the words that tell it.
 *
 * @param planned whether the words speak of it as to come
 * @param weight how much speaks for it
 */
record Day(Sentence sentence, When when, LocalDate start, LocalDate end, boolean planned, double weight) {

    /** Not weighed against others, as nothing else is told. */
    static Day of(Sentence sentence, When when) {
        return new Day(sentence, when, when.start(), when.end(), false, 0);
    }

    Day during(LocalDate from, LocalDate to) {
        return new Day(sentence, when, from, to, planned, weight);
    }
}
