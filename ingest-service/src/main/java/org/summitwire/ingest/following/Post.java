package org.summitwire.ingest.following;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.intake.Article;
import org.summitwire.ingest.intake.NotAcknowledged;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;

/** Where what was found goes. What returns without an exception is kept by all replicas in sync. */
public interface Post {

    /** Pages to be fetched by whoever asks their hosts. */
    void found(List<FoundPage> pages) throws NotAcknowledged;

    /** Where a source stands. Comes after what its poll found, so that a fault between the two loses nothing. */
    void polled(FeedState state) throws NotAcknowledged;

    /** An article, known or not. */
    void fetched(Article article, @Nullable String feedId) throws NotAcknowledged;

    /** A page that gave no article; it is kept, and can be fed again. */
    void setAside(FoundPage page, String reason, String words) throws NotAcknowledged;

    /** A source that is to be followed from now on, as it is told. */
    void configured(FeedConfig config, Instant changedAt) throws NotAcknowledged;

    /** A source that is to be followed no more; where it stood is forgotten. */
    void removed(String id) throws NotAcknowledged;

    /** A page that was handed in is done with. */
    void finished(Ticket ticket);
}
