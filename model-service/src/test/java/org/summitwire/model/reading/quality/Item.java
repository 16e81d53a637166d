package org.summitwire.model.reading.quality;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One fact in the corpus format, as far as it is compared. */
sealed interface Item {

    /** Whether what was told is the fact that was expected here. */
    boolean isMetBy(Item told);

    /** The fact on one line. */
    String line();

    /** Someone with a name must be told by name; a country alone, as a country alone. */
    record Participant(@Nullable String person, @Nullable String country) implements Item {

        @Override
        public boolean isMetBy(Item told) {
            return told instanceof Participant it && Objects.equals(country, it.country) && isSamePerson(it);
        }

        private boolean isSamePerson(Participant told) {
            if (person == null || told.person == null) {
                return person == null && told.person == null;
            }
            return Words.of(person).meet(Words.of(told.person));
        }

        @Override
        public String line() {
            return country + (person == null ? "" : " " + person);
        }
    }

    /** An area or an initiative. */
    record Named(String name) implements Item {

        @Override
        public boolean isMetBy(Item told) {
            return told instanceof Named it && Words.of(name).areAlike(Words.of(it.name));
        }

        @Override
        public String line() {
            return name;
        }
    }

    /** A set is known by its count, a document by its title or else by its type and subject. */
    record Document(@Nullable String type, @Nullable String title, long count, @Nullable String subject)
            implements Item {

        @Override
        public boolean isMetBy(Item told) {
            return told instanceof Document it && count == it.count && (count > 1 || isSameDocument(it));
        }

        private boolean isSameDocument(Document told) {
            if (title != null && told.title != null) {
                return Words.of(title).areAlike(Words.of(told.title));
            }
            if (!Objects.equals(type, told.type)) {
                return false;
            }
            return subject == null || told.subject == null || Words.of(subject).meet(Words.of(told.subject));
        }

        @Override
        public String line() {
            var about = title != null ? " \"" + title + "\"" : subject != null ? " on " + subject : "";
            return (count > 1 ? count + " " : "") + type + about;
        }
    }

    /** A target or a pledge: the same sum, give or take a hundredth, as conversions and roundings do. */
    record Sum(@Nullable BigDecimal amount, @Nullable String unit, @Nullable String text) implements Item {

        @Override
        public boolean isMetBy(Item told) {
            return told instanceof Sum it && Objects.equals(unit, it.unit) && isClose(amount, it.amount);
        }

        private static boolean isClose(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one != null
                    && other != null
                    && one.subtract(other)
                                    .abs()
                                    .compareTo(one.abs().max(other.abs()).movePointLeft(2))
                            <= 0;
        }

        @Override
        public String line() {
            return (amount == null ? "?" : amount.toPlainString()) + " " + unit
                    + (text == null ? "" : " \"" + text + "\"");
        }
    }
}
