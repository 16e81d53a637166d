package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing that an account holds. */
public sealed interface Fact {

    /**
     * Someone who takes part.
     *
     * @param person the name as written, without titles; null where only the country is named
     * @param country ISO 3166-1 alpha-2, or the code of an organisation
     */
    record Participant(@Nullable String person, String country, Role role) implements Fact {
        public Participant {
            requireNonNull(country, "country");
            requireNonNull(role, "role");
        }
    }

    /**
     * A field of cooperation named as an agreed priority.
     *
     * @param pillar whether the article names it as one of the meeting's priority fields
     * @param covers what the article says it contains, as written
     */
    record Area(String name, boolean pillar, List<Evidence> covers) implements Fact {
        public Area {
            requireNonNull(name, "name");
            covers = List.copyOf(covers);
        }
    }

    /** A named initiative, partnership, corridor or programme that the meeting launched or took forward. */
    record Initiative(String name) implements Fact {
        public Initiative {
            requireNonNull(name, "name");
        }
    }

    /**
     * A document, or a counted set of them.
     *
     * @param title a proper name, where it has one
     * @param count 1 for one document, N for a set
     * @param stages what was done with it, as told, the one that counts first: signed, presented
     * @param parties ISO 3166-1 alpha-2 or organisation codes, where said
     * @param subject what it is on, in the article's words
     */
    record Document(
            DocumentType type,
            @Nullable String title,
            long count,
            Bound bound,
            List<Stage> stages,
            SortedSet<String> parties,
            @Nullable String subject,
            Set<Sector> sectors)
            implements Fact {
        public Document {
            requireNonNull(type, "type");
            requireNonNull(bound, "bound");
            if (count < 1) {
                throw new IllegalArgumentException("A document is at least one, not " + count);
            }
            if (stages.isEmpty()) {
                throw new IllegalArgumentException("A document has a stage");
            }
            stages = List.copyOf(stages);
            parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
            sectors = Collections.unmodifiableSet(new TreeSet<>(sectors));
        }
    }

    /**
     * A quantified goal that the parties set or agreed.
     *
     * @param by ISO 8601 year or date by which, resolved against the article's publication
     * @param period as told, 'dalam lima tahun' is P5Y
     * @param conversions the same figure in other currencies, as the outlet converted it
     * @param text the words that say it
     */
    record Target(
            Measure measure,
            Quantity quantity,
            @Nullable String by,
            @Nullable Period period,
            List<Quantity> conversions,
            String text)
            implements Fact {
        public Target {
            requireNonNull(measure, "measure");
            requireNonNull(quantity, "quantity");
            requireNonNull(text, "text");
            conversions = List.copyOf(conversions);
        }
    }

    /**
     * Money or means that a party promised to give.
     *
     * @param by code of who gives, null where not said
     * @param to code of who receives, null for a region without a code
     */
    record Pledge(@Nullable String by, @Nullable String to, Quantity quantity, List<Quantity> conversions, String text)
            implements Fact {
        public Pledge {
            requireNonNull(quantity, "quantity");
            requireNonNull(text, "text");
            conversions = List.copyOf(conversions);
        }
    }

    /**
     * A meeting on the sidelines that is mentioned without an outcome of its own.
     *
     * @param parties codes of those who met; the first party of {@code each} too
     * @param person who met the others, where one is named
     * @param each whether that one met each of the others, one by one
     * @param text the words that say it
     */
    record SideMeeting(SortedSet<String> parties, @Nullable String person, boolean each, String text) implements Fact {
        public SideMeeting {
            requireNonNull(text, "text");
            parties = Collections.unmodifiableSortedSet(new TreeSet<>(parties));
        }
    }
}
