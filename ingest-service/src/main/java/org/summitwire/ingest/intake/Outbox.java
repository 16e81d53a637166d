package org.summitwire.ingest.intake;

import java.util.List;

/** Where articles go. */
public interface Outbox {

    /**
     * Publishes all of them and returns when every one is kept for good.
     *
     * @throws NotAcknowledged when that is not known of one of them in time; some may have been kept all the same, so the
     *     caller publishes all again, which is harmless
     */
    void publish(List<Article> articles) throws NotAcknowledged;
}
