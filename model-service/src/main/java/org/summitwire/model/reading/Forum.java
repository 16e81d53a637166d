package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lasting format that a meeting belongs to or, where none is named, the parties that met.
 *
 * @param key what all reports on this forum share, known from one article alone: {@code forum:CA+JAD} or {@code
 *     parties:JP+KZ}
 * @param name the usual English name of the series
 * @param edition 2 for 'KTT ke-2', null where not said
 * @param parties ISO 3166-1 alpha-2 or organisation codes of those who met, as far as told or known of the format
 */
public record Forum(String key, String name, @Nullable Integer edition, SortedSet<String> parties) {

    public Forum {
        requireNonNull(name, "name");
        if (!key.startsWith("forum:") && !key.startsWith("parties:")) {
            throw new IllegalArgumentException("A forum's key is forum:CODE or parties:A+B, not " + key);
        }
        parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
    }

    /** A standing format with a name of its own. */
    public static Forum named(String code, String name, @Nullable Integer edition, SortedSet<String> parties) {
        return new Forum("forum:" + code, name, edition, parties);
    }

    /** The parties that met, where no lasting format is named. */
    public static Forum of(SortedSet<String> parties, String name) {
        return new Forum("parties:" + String.join("+", new TreeSet<>(parties)), name, null, parties);
    }
}
