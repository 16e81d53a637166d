package org.summitwire.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term and what it is. */
public record Term(String term, String value) {

    /** A list of terms; those without a value are left out. */
    public static final class Terms {

        private final Wording say;
        private final List<Term> terms = new ArrayList<>();

        public Terms(Wording say) {
            this.say = say;
        }

        public Terms add(String key, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                terms.add(new Term(say.say(key), value));
            }
            return this;
        }

        public List<Term> list() {
            return List.copyOf(terms);
        }
    }
}
