package org.summitwire.model.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.summitwire.model.reading.Evidence;

/** Words and the article they stand in. */
public record Quoted(String articleId, String bodyHash, Evidence evidence) {

    public Quoted {
        requireNonNull(articleId, "articleId");
        requireNonNull(bodyHash, "bodyHash");
        requireNonNull(evidence, "evidence");
    }

    static List<Quoted> from(Source source, List<Evidence> evidence) {
        return evidence.stream()
                .map(words -> new Quoted(source.articleId(), source.bodyHash(), words))
                .toList();
    }
}
