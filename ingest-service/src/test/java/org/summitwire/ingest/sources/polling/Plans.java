package org.summitwire.ingest.sources.polling;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.summitwire.ingest.sources.polling.PollOutcome.Failed;
import org.summitwire.ingest.sources.polling.PollOutcome.Gone;
import org.summitwire.ingest.sources.polling.PollOutcome.Hints;
import org.summitwire.ingest.sources.polling.PollOutcome.NotModified;
import org.summitwire.ingest.sources.polling.PollOutcome.Read;

/** A plan, and what came of polls. */
abstract class Plans {

    static final Instant NOON = Instant.parse("2025-12-20T12:00:00Z");
    static final URI OLD = URI.create("https://a.example/old");
    static final URI NEW = URI.create("https://a.example/new");

    final PollingSettings settings = PollingSettings.usual();
    final PollingPlan plan = new PollingPlan(settings);

    FeedState failed(String id, int times) {
        var state = plan.first(id, NOON);
        return new FeedState(
                id,
                null,
                null,
                NOON,
                NOON,
                null,
                times,
                Hints.NONE,
                state.rate(),
                null,
                NOON,
                null,
                new Tally(7, 0, 0, 0, 7, 0, 0),
                Fingerprints.NONE,
                Move.NONE);
    }

    static PollOutcome any(SplittableRandom random) {
        var moved = random.nextInt(3) == 0 ? NEW : null;
        var retry = random.nextBoolean() ? null : Duration.ofSeconds(random.nextLong(1L << random.nextInt(1, 40)));
        var age = random.nextBoolean() ? null : Duration.ofSeconds(random.nextLong(1L << random.nextInt(1, 40)));
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new Read(
                        random.nextInt(1 << random.nextInt(12)),
                        List.of(),
                        null,
                        null,
                        new Hints(retry, age, random.nextBoolean() ? Set.of() : Set.of(random.nextInt(24)), Set.of()),
                        moved);
            case 2 -> new NotModified(age, moved);
            case 3 -> new Gone("status 410");
            default -> new Failed("status 500", retry);
        };
    }

    static Read read(int entries) {
        return read(entries, List.of());
    }

    static Read read(int entries, List<Instant> times) {
        return new Read(entries, times, null, null, Hints.NONE, null);
    }

    static Duration interval(FeedState state) {
        return Duration.between(state.lastPolledAt(), state.due());
    }
}
