package org.summitwire.ingest.submission;

import java.util.List;

/** What became of one thing that was sent: an article, or the faults that keep it from being one. */
public sealed interface Entry {

    /** The thing as it was sent, on one line where it was a line or an element; to be kept and fed again. */
    String raw();

    /** Every field is right. */
    record Right(Submission submission, String raw) implements Entry {}

    /** Something is wrong. */
    record Wrong(Place place, Reason reason, List<Fault> faults, String raw) implements Entry {

        public Wrong {
            faults = List.copyOf(faults);
        }

        public static Wrong because(Reason reason, Fault fault, String raw) {
            return new Wrong(fault.place(), reason, List.of(fault), raw);
        }
    }
}
