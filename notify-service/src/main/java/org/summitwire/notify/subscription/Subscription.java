package org.summitwire.notify.subscription;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who wants which alerts, and how.
 *
 * @param id letters, digits, dots, dashes and underscores
 * @param name for people
 * @param language ISO 639-1 language of headline and text
 * @param digestAt time of day for {@link Grouping#DAILY}; null for other groupings
 * @param zone whose clock {@code digestAt} and {@code quietHours} go by
 * @param quietHours null where there are none
 * @param leastVoices independent voices that a fact has to have
 * @param disabledBecause why the service turned it off; null where it did not
 * @param createdAt alerts that were known before are not delivered
 */
public record Subscription(
        String id,
        String name,
        Rule rule,
        String language,
        ChannelConfig channel,
        Grouping grouping,
        @Nullable LocalTime digestAt,
        ZoneId zone,
        @Nullable QuietHours quietHours,
        List<Silence> silences,
        int leastVoices,
        boolean enabled,
        @Nullable String disabledBecause,
        Instant createdAt,
        Instant changedAt) {

    public Subscription {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(rule, "rule");
        requireNonNull(language, "language");
        requireNonNull(channel, "channel");
        requireNonNull(grouping, "grouping");
        requireNonNull(zone, "zone");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(changedAt, "changedAt");
        silences = List.copyOf(silences);
        createdAt = createdAt.truncatedTo(ChronoUnit.MILLIS); // as topics keep times
        changedAt = changedAt.truncatedTo(ChronoUnit.MILLIS);
        if (grouping == Grouping.DAILY && digestAt == null) {
            throw new IllegalArgumentException("A daily digest has a time of day, but that of " + id + " has none");
        }
        if (leastVoices < 1) {
            throw new IllegalArgumentException("At least 1 voice is asked for, but " + id + " asks for " + leastVoices);
        }
    }

    /**
     * Which alerts it asks for, in a sentence for people.
     *
     * @param language ISO 639-1: en or id; for any other, English
     */
    public String inWords(String language) {
        return inWords(rule, leastVoices, language);
    }

    /** As {@link #inWords(String)}, of a rule and the voices that are asked for. */
    public static String inWords(Rule rule, int leastVoices, String language) {
        return RuleWords.in(language).say(rule, leastVoices);
    }

    /** The same, turned off by the service for that reason. */
    public Subscription disabled(String because, Instant now) {
        return changed(channel, silences, false, because, createdAt, now);
    }

    /** The same with another channel. */
    public Subscription with(ChannelConfig other, Instant now) {
        return changed(other, silences, enabled, disabledBecause, createdAt, now);
    }

    /** The same with these silences alone. */
    public Subscription silenced(List<Silence> others, Instant now) {
        return changed(channel, others, enabled, disabledBecause, createdAt, now);
    }

    /** The same, as if made and last changed at other times. */
    public Subscription dated(Instant created, Instant changed) {
        return changed(channel, silences, enabled, disabledBecause, created, changed);
    }

    private Subscription changed(
            ChannelConfig channel,
            List<Silence> silences,
            boolean enabled,
            @Nullable String disabledBecause,
            Instant createdAt,
            Instant changedAt) {
        return new Subscription(
                id,
                name,
                rule,
                language,
                channel,
                grouping,
                digestAt,
                zone,
                quietHours,
                silences,
                leastVoices,
                enabled,
                disabledBecause,
                createdAt,
                changedAt);
    }
}
