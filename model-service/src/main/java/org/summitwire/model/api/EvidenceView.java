package org.summitwire.model.api;

import org.summitwire.model.aggregate.Quoted;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Evidence;

/**
 * Words of an article's body and where they stand, in UTF-16 code units.
 *
 * @param bodyHash SHA-256 of the body: the offsets hold for this body only
 */
record EvidenceView(String articleId, String quote, int start, int end, String bodyHash) {

    static EvidenceView of(Quoted quoted) {
        return of(quoted.articleId(), quoted.bodyHash(), quoted.evidence());
    }

    static EvidenceView of(Source source, Evidence evidence) {
        return of(source.articleId(), source.bodyHash(), evidence);
    }

    private static EvidenceView of(String articleId, String bodyHash, Evidence evidence) {
        return new EvidenceView(articleId, evidence.quote(), evidence.start(), evidence.end(), bodyHash);
    }
}
