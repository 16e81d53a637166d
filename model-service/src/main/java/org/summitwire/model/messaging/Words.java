package org.summitwire.model.messaging;

import java.util.List;
import org.summitwire.model.aggregate.Quoted;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Evidence;

/** Words of one article: evidence on the wire names its article and the form of its body. */
record Words(String articleId, String bodyHash) {

    static Words of(Source source) {
        return new Words(source.articleId(), source.bodyHash());
    }

    org.summitwire.event.Evidence message(Evidence evidence) {
        return new org.summitwire.event.Evidence(
                articleId, evidence.quote(), evidence.start(), evidence.end(), bodyHash);
    }

    List<org.summitwire.event.Evidence> messages(List<Evidence> evidence) {
        return evidence.stream().map(this::message).toList();
    }

    static org.summitwire.event.Evidence message(Quoted quoted) {
        return new Words(quoted.articleId(), quoted.bodyHash()).message(quoted.evidence());
    }

    static Quoted quoted(org.summitwire.event.Evidence message) {
        return new Quoted(message.getArticleId(), message.getBodyHash(), evidence(message));
    }

    static Evidence evidence(org.summitwire.event.Evidence message) {
        return new Evidence(message.getQuote(), message.getStart(), message.getEnd());
    }
}
