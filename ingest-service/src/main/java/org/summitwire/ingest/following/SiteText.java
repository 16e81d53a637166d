package org.summitwire.ingest.following;

import java.util.List;

/** What is left of a page's text once it was compared with what other articles of its host show. */
sealed interface SiteText {

    List<String> paragraphs();

    /** For the metrics. */
    String reason();

    /** How many lines were taken out. */
    int takenOut();

    /** The article's own text. */
    record Own(List<String> paragraphs, int takenOut) implements SiteText {

        public Own {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String reason() {
            return "none";
        }
    }

    /** Other articles have more than half of this text too: it stays whole, because it may be one article once more. */
    record LeftAlone(List<String> paragraphs) implements SiteText {

        public LeftAlone {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String reason() {
            return "mostly-repeated";
        }

        @Override
        public int takenOut() {
            return 0;
        }
    }
}
