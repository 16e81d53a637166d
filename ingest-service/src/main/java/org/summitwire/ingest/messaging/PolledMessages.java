package org.summitwire.ingest.messaging;

import static org.summitwire.ingest.messaging.FeedMessages.duration;
import static org.summitwire.ingest.messaging.FeedMessages.text;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.FeedHints;
import org.summitwire.event.FeedPolled;
import org.summitwire.event.FeedTally;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.Fingerprints;
import org.summitwire.ingest.sources.polling.Move;
import org.summitwire.ingest.sources.polling.PollOutcome.Hints;
import org.summitwire.ingest.sources.polling.Rate;
import org.summitwire.ingest.sources.polling.Tally;
import org.summitwire.wire.CloudEvents;
import org.summitwire.wire.Topic;

/** The only place that knows both where a source stands and the schema of the record of it. */
final class PolledMessages {

    private PolledMessages() {}

    /** Key: the source's id. */
    static ProducerRecord<String, FeedPolled> polled(FeedState state) {
        var told = new ProducerRecord<>(Topic.Names.FEEDS_STATE, state.id(), message(state));
        var id = state.id() + "/" + state.tally().polls() + "/" + state.due().toEpochMilli();
        var at = state.lastPolledAt() == null ? state.due() : state.lastPolledAt();
        CloudEvents.write(told.headers(), id, "org.summitwire.feed.polled", ArticleMessages.SOURCE, at, state.id());
        return told;
    }

    static FeedPolled message(FeedState state) {
        return FeedPolled.newBuilder()
                .setId(state.id())
                .setEtag(state.etag())
                .setLastModified(state.lastModified())
                .setLastPolledAt(state.lastPolledAt())
                .setLastReadAt(state.lastReadAt())
                .setLastChangedAt(state.lastChangedAt())
                .setFailures(state.failures())
                .setHints(hints(state.hints()))
                .setRateEntries(state.rate().entries())
                .setRateSeconds(state.rate().seconds())
                .setNotBefore(state.notBefore())
                .setDue(state.due())
                .setLastError(state.lastError())
                .setTally(tally(state.tally()))
                .setSeen(ByteBuffer.wrap(state.seen().toBytes()))
                .setMovedTo(address(state.move().to()))
                .setMovedSeen(state.move().seen())
                .setMovedAdopted(address(state.move().adopted()))
                .build();
    }

    static FeedState state(FeedPolled message) {
        var seen = new byte[message.getSeen().remaining()];
        message.getSeen().duplicate().get(seen);
        return new FeedState(
                message.getId(),
                message.getEtag(),
                message.getLastModified(),
                message.getLastPolledAt(),
                message.getLastReadAt(),
                message.getLastChangedAt(),
                message.getFailures(),
                hints(message.getHints()),
                new Rate(message.getRateEntries(), message.getRateSeconds()),
                message.getNotBefore(),
                message.getDue(),
                message.getLastError(),
                tally(message.getTally()),
                Fingerprints.ofBytes(seen),
                new Move(address(message.getMovedTo()), message.getMovedSeen(), address(message.getMovedAdopted())));
    }

    private static FeedHints hints(Hints hints) {
        return FeedHints.newBuilder()
                .setTtl(text(hints.ttl()))
                .setMaxAge(text(hints.maxAge()))
                .setSkipHours(hints.skipHours().stream().sorted().toList())
                .setSkipDays(
                        hints.skipDays().stream().sorted().map(DayOfWeek::name).toList())
                .build();
    }

    private static Hints hints(FeedHints message) {
        return new Hints(
                duration(message.getTtl()),
                duration(message.getMaxAge()),
                Set.copyOf(message.getSkipHours()),
                message.getSkipDays().stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static FeedTally tally(Tally tally) {
        return FeedTally.newBuilder()
                .setPolls(tally.polls())
                .setChanged(tally.changed())
                .setUnchanged(tally.unchanged())
                .setNotModified(tally.notModified())
                .setFailed(tally.failed())
                .setGone(tally.gone())
                .setEntries(tally.entries())
                .build();
    }

    private static Tally tally(FeedTally message) {
        return new Tally(
                message.getPolls(),
                message.getChanged(),
                message.getUnchanged(),
                message.getNotModified(),
                message.getFailed(),
                message.getGone(),
                message.getEntries());
    }

    private static @Nullable String address(@Nullable URI address) {
        return address == null ? null : address.toString();
    }

    private static @Nullable URI address(@Nullable String address) {
        return Optional.ofNullable(address).map(URI::create).orElse(null);
    }
}
