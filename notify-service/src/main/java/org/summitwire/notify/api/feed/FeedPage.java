package org.summitwire.notify.api.feed;

import java.time.Instant;
import java.util.List;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.Links;

/**
 * What a feed shows.
 *
 * @param id names the feed for ever, a URN
 * @param self where the feed itself is
 * @param language ISO 639-1, of all that is in it
 * @param updated when the latest of it was known
 * @param alerts in that language, latest first
 * @param links where accounts are
 */
record FeedPage(
        String id,
        String title,
        String about,
        String self,
        String language,
        Instant updated,
        List<Alert> alerts,
        Links links) {

    private static final String URN = "urn:summitwire:";

    FeedPage {
        alerts = List.copyOf(alerts);
    }

    /** Names what is shown of one kind for ever. */
    static String urn(String kind, String id) {
        return URN + kind + ":" + id;
    }
}
