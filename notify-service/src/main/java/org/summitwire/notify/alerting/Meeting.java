package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that an alert is about.
 *
 * @param forumKey {@code forum:CA+JAD} for a lasting format, {@code parties:JP+KZ} where none is named
 * @param name the usual English name
 * @param edition 2 for the second of its series, null where not said
 * @param parties ISO 3166-1 alpha-2 or organisation codes
 * @param city in English, null where not said
 * @param country ISO 3166-1 alpha-2, null where not said
 * @param start first day, ISO 8601 as far as told: 2025, 2025-12 or 2025-12-20
 * @param end last day, likewise
 */
public record Meeting(
        String forumKey,
        String name,
        @Nullable Integer edition,
        List<String> parties,
        @Nullable String city,
        @Nullable String country,
        @Nullable String start,
        @Nullable String end) {

    public Meeting {
        requireNonNull(forumKey, "forumKey");
        requireNonNull(name, "name");
        parties = List.copyOf(parties);
    }
}
