package org.summitwire.ingest.sources.config;

import java.util.List;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;

/** What became of one record of a source: the source, or the faults that keep it from being one. */
public sealed interface FeedConfigEntry {

    /** Every field is right. */
    record Right(FeedConfig config) implements FeedConfigEntry {}

    /** Something is wrong. */
    record Wrong(Place place, List<Fault> faults) implements FeedConfigEntry {

        public Wrong {
            faults = List.copyOf(faults);
        }
    }
}
