package org.summitwire.ingest.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.summitwire.event.FeedConfigured;
import org.summitwire.event.FeedPolled;
import org.summitwire.event.PageFound;
import org.summitwire.ingest.following.FoundPage;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;
import org.summitwire.ingest.sources.polling.Fingerprints;
import org.summitwire.ingest.sources.polling.Move;
import org.summitwire.ingest.sources.polling.PollOutcome.Hints;
import org.summitwire.ingest.sources.polling.Rate;
import org.summitwire.ingest.sources.polling.Tally;
import org.summitwire.wire.AvroSerde;
import org.summitwire.wire.SchemaIds;

/** What goes to a topic comes back the same. */
class MessagesTest {

    private static final Instant AT = Instant.parse("2026-01-10T12:00:00Z");

    @Test
    void whereASourceStands() {
        var state = new FeedState(
                "desk",
                "W/\"1\"",
                "Sat, 10 Jan 2026 11:00:00 GMT",
                AT,
                AT.minusSeconds(60),
                AT.minusSeconds(3_600),
                2,
                new Hints(Duration.ofMinutes(5), Duration.ofSeconds(30), Set.of(1, 23), Set.of(DayOfWeek.SUNDAY)),
                new Rate(12.5, 43_200),
                AT.plusSeconds(90),
                AT.plusSeconds(600),
                "No server answers.",
                new Tally(9, 3, 2, 1, 2, 1, 40),
                Fingerprints.NONE.with(Set.of(1L, -7L), 10),
                new Move(URI.create("https://new.example/rss"), 2, URI.create("https://old.example/rss")));

        assertThat(PolledMessages.state(there(PolledMessages.message(state), FeedPolled.class)))
                .isEqualTo(state);
    }

    @Test
    void whereASourceStandsThatWasNeverAsked() {
        var state = new FeedState(
                "desk",
                null,
                null,
                null,
                null,
                null,
                0,
                Hints.NONE,
                new Rate(1, 3_600),
                null,
                AT,
                null,
                Tally.NONE,
                Fingerprints.NONE,
                Move.NONE);

        assertThat(PolledMessages.state(there(PolledMessages.message(state), FeedPolled.class)))
                .isEqualTo(state);
    }

    @Test
    void aSourceOfEachKind() {
        for (var kind : FeedConfig.Kind.values()) {
            for (var fullText : FeedConfig.FullText.values()) {
                var config = new FeedConfig(
                        "desk",
                        URI.create("https://desk.example/rss"),
                        kind,
                        "Desk",
                        "id",
                        "Dunia",
                        kind == FeedConfig.Kind.AUTO,
                        Duration.ofMinutes(2),
                        Duration.ofHours(2),
                        fullText,
                        List.of("asean"));

                assertThat(FeedMessages.config(there(FeedMessages.message(config, AT), FeedConfigured.class)))
                        .isEqualTo(config);
            }
        }
    }

    @Test
    void aPage() {
        var page = new FoundPage(
                URI.create("https://desk.example/a"),
                "desk",
                "Talks in Bogor",
                List.of("Rani Putri"),
                "Desk",
                "en",
                "World",
                AT,
                ZoneOffset.ofHours(7),
                "<p>Whole.</p>",
                AT,
                2,
                AT.plusSeconds(30));
        var bare = FoundPage.at(URI.create("https://desk.example/a"), null, AT);

        assertThat(PageMessages.page(there(PageMessages.message(page), PageFound.class)))
                .isEqualTo(page);
        assertThat(PageMessages.page(there(PageMessages.message(bare), PageFound.class)))
                .isEqualTo(bare);
    }

    private static <T extends org.apache.avro.specific.SpecificRecord> T there(T message, Class<T> type) {
        var serde = AvroSerde.of(type, SchemaIds.bundled());
        return serde.deserializer().deserialize("topic", serde.serializer().serialize("topic", message));
    }
}
