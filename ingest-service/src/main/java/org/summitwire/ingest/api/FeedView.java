package org.summitwire.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.following.FeedCounts;
import org.summitwire.ingest.following.Health;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.config.FeedConfigJson;
import org.summitwire.ingest.sources.polling.FeedState;
import tools.jackson.databind.node.ObjectNode;

/**
 * A source and how it is doing.
 *
 * @param feed as it was put in
 * @param pages what came of its pages on the instance that answers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedView(ObjectNode feed, String health, @Nullable Standing standing, Pages pages) {

    static FeedView of(FeedConfig config, @Nullable FeedState state, FeedCounts counts, Instant now) {
        return new FeedView(
                FeedConfigJson.node(config),
                Health.of(config, state).slug(),
                state == null ? null : Standing.of(state, now),
                new Pages(counts.instance(), counts.since(), counts.of(config.id())));
    }

    /**
     * What one instance found and fetched of a source; others may have done more.
     *
     * @param instance that answers
     * @param since its start
     * @param outcomes see {@link FeedCounts#of}
     */
    record Pages(String instance, Instant since, Map<String, Long> outcomes) {}

    /**
     * Where it stands.
     *
     * @param due when it is asked next, if its host may be asked then
     * @param meanGap between two of its entries, as far as it is known
     * @param address that is asked, where the source has moved for good
     * @param lastError of the last poll that failed, in plain words; none since one went well
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Standing(
            @Nullable Instant lastPolledAt,
            @Nullable Instant lastReadAt,
            @Nullable Instant lastChangedAt,
            Instant due,
            String dueIn,
            String meanGap,
            int failures,
            @Nullable String lastError,
            @Nullable String address,
            Map<String, Long> polls) {

        static Standing of(FeedState state, Instant now) {
            var tally = state.tally();
            var in = Duration.between(now, state.due());
            return new Standing(
                    state.lastPolledAt(),
                    state.lastReadAt(),
                    state.lastChangedAt(),
                    state.due(),
                    (in.isNegative() ? Duration.ZERO : in.truncatedTo(ChronoUnit.SECONDS)).toString(),
                    state.rate().meanGap().truncatedTo(ChronoUnit.SECONDS).toString(),
                    state.failures(),
                    state.lastError(),
                    state.move().adopted() == null
                            ? null
                            : state.move().adopted().toString(),
                    Map.of(
                            "all", tally.polls(),
                            "changed", tally.changed(),
                            "unchanged", tally.unchanged(),
                            "notModified", tally.notModified(),
                            "failed", tally.failed(),
                            "gone", tally.gone(),
                            "entries", tally.entries()));
        }
    }
}
