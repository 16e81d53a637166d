package org.summitwire.ingest.submission;

import java.util.List;

/** What became of one thing that was sent: an article, or the faults that keep it from being one. */
public sealed interface Entry {

    /** Every field is right. */
    record Right(Submission submission) implements Entry {}

    /**
     * Something is wrong.
     *
     * @param raw the thing as it was sent, on one line where it was a line or an element; to be kept and fed again
     */
    record Wrong(Place place, Reason reason, List<Fault> faults, String raw) implements Entry {

        public Wrong {
            faults = List.copyOf(faults);
        }

        static Wrong because(Reason reason, Fault fault, String raw) {
            return new Wrong(fault.place(), reason, List.of(fault), raw);
        }
    }
}
