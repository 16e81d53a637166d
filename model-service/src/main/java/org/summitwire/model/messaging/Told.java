package org.summitwire.model.messaging;

import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.wire.CloudEvents;

/**
 * One message about one summit, with what names it as an event.
 *
 * @param value null takes the summit's account back
 * @param time when its cause was published
 */
record Told(String summitId, @Nullable SpecificRecord value, String id, String type, Instant time) {

    private static final String SOURCE = "/model-service";

    static Told of(SummitReported report) {
        var source = report.getSource();
        var id = source.getArticleId() + '/' + source.getRevision() + '/' + report.getPosition();
        return new Told(report.getSummitId(), report, id, "org.summitwire.summit.reported", source.getModifiedAt());
    }

    static Told of(SummitChanged change) {
        return new Told(
                change.getSummitId(),
                change,
                change.getChangeId(),
                "org.summitwire.summit.changed",
                change.getPublishedAt());
    }

    static Told of(SummitState state, Instant time) {
        var id = state.getSummitId() + '/' + state.getVersion() + '/' + state.getArticles();
        return new Told(state.getSummitId(), state, id, "org.summitwire.summit.state", time);
    }

    static Told gone(String summitId, Instant time) {
        return new Told(summitId, null, summitId + "/gone/" + time.toEpochMilli(), "org.summitwire.summit.gone", time);
    }

    void describe(Headers headers) {
        CloudEvents.write(headers, id, type, SOURCE, time, summitId);
    }
}
