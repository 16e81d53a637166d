package org.summitwire.notify.subscription.config;

import java.util.List;
import org.summitwire.notify.subscription.Phrase;

/** What came of reading something: the thing or all that is wrong with it. */
public sealed interface Reading<T> {

    record Right<T>(T value) implements Reading<T> {}

    record Wrong<T>(List<Fault> faults) implements Reading<T> {

        public Wrong {
            faults = List.copyOf(faults);
        }

        static <T> Wrong<T> of(String field, Phrase found, Phrase expected) {
            return new Wrong<>(List.of(new Fault(field, found, expected)));
        }
    }
}
