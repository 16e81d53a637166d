package org.summitwire.model.reading;

import static java.util.Objects.requireNonNull;

/** Who said it: an office, a person, an agency, in the article's words. */
public record Attribution(String source, Evidence evidence) {

    public Attribution {
        requireNonNull(source, "source");
        requireNonNull(evidence, "evidence");
    }
}
