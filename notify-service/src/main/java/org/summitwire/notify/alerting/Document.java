package org.summitwire.notify.alerting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, or a counted set of them.
 *
 * @param title a proper name, null where it has none
 * @param count 1 for one document, N for a counted set
 * @param stages the stages that articles tell, the one that counts first
 * @param parties ISO 3166-1 alpha-2 or organisation codes
 * @param subject what it is on, in the article's words; null where not said
 */
public record Document(
        DocumentType type,
        @Nullable String title,
        long count,
        Bound bound,
        List<Stage> stages,
        List<String> parties,
        @Nullable String subject,
        List<Sector> sectors)
        implements Outcome {

    public Document {
        requireNonNull(type, "type");
        requireNonNull(bound, "bound");
        if (count < 1) {
            throw new IllegalArgumentException("A document counts at least 1, but this one counts " + count);
        }
        stages = List.copyOf(stages);
        parties = List.copyOf(parties);
        sectors = List.copyOf(sectors);
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    /** Whether this is one document rather than a counted set. */
    boolean isOne() {
        return count == 1 && (bound == Bound.EXACT || title != null);
    }

    @Override
    public String canonical() {
        return "document|" + type + "|" + count + "|" + bound;
    }

    @Override
    public boolean differsFrom(Outcome other) {
        return !(other instanceof Document document) || !canonical().equals(document.canonical());
    }
}
