package org.summitwire.ingest.following;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.config.FeedConfig;
import org.summitwire.ingest.sources.polling.FeedState;

/** How a source is doing, in a word. */
public enum Health {
    /** Not asked yet. */
    NEW,
    /** The last poll went well. */
    OK,
    /** The last polls failed. */
    FAILING,
    /** So many failed in a row that it is asked ever less often, though never given up. */
    DEAD,
    /** It is not asked, as was told. */
    DISABLED;

    /** As in the polling plan: some three weeks of failures. */
    private static final int DEAD_FROM = 18;

    public static Health of(FeedConfig config, @Nullable FeedState state) {
        if (!config.enabled()) {
            return DISABLED;
        }
        if (state == null || state.lastPolledAt() == null) {
            return NEW;
        }
        if (state.failures() == 0) {
            return OK;
        }
        return state.failures() < DEAD_FROM ? FAILING : DEAD;
    }

    /** As it stands in metrics and answers. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
