package org.summitwire.notify.subscription.config;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Silence;

/**
 * A silence as it is asked for.
 *
 * @param until its end; null where {@code length} tells it
 * @param length from the moment at which it is asked for
 */
public record SilenceForm(
        @Nullable String summitId, @Nullable Instant until, @Nullable Duration length, @Nullable String reason) {

    /** The longest silence: what is never to be told again is turned off. */
    static final Duration LONGEST = Duration.ofDays(366);

    private static final Set<String> NAMES = Set.of("summitId", "until", "for", "reason");

    static Reading<SilenceForm> read(Values values) {
        values.onlyKnown(NAMES);
        var until = values.read("until", Instant::parse, Values.MOMENT);
        var length = values.read("for", Duration::parse, Phrase.of("length"));
        var summit = values.text("summitId", 200);
        var reason = values.text("reason", 500);
        if (values.faults().isEmpty() && (until == null) == (length == null)) {
            values.wrong("until", Phrase.of(until == null ? "nothing" : "silence.both"), Phrase.of("silence.either"));
        }
        return values.faults().isEmpty()
                ? new Reading.Right<>(new SilenceForm(summit, until, length, reason))
                : new Reading.Wrong<>(values.faults());
    }

    /** The silence; empty where it ends in the past or after more than a year. */
    public Optional<Silence> from(Instant now) {
        var end = length == null ? until : now.plus(length);
        return end != null && end.isAfter(now) && !end.isAfter(now.plus(LONGEST))
                ? Optional.of(new Silence(summitId, now, end, reason))
                : Optional.empty();
    }
}
