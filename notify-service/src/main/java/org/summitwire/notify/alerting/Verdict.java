package org.summitwire.notify.alerting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a change raises an alert, and why. The reason is logged and counted. */
public enum Verdict {
    FIRST_TOLD(News.NEW),
    NOW_DECIDED(News.NEW),
    FIGURE_CHANGED(News.REVISED),
    TAKEN_BACK(News.WITHDRAWN),

    NOT_YET_DECIDED(null),
    ONLY_THE_STAGE_CHANGED(null),
    ONLY_DETAIL_CHANGED(null),
    NEVER_ALERTED(null),
    ALREADY_RAISED(null),
    ANOTHER_VOICE(null),
    IN_CONFLICT(null),
    ACCOUNT_MERGED(null),
    /** A newer writer told of something that this reader has no word for. */
    NOT_UNDERSTOOD(null);

    private final @Nullable News news;

    Verdict(@Nullable News news) {
        this.news = news;
    }

    /** The class of the alert; empty where there is none. */
    public Optional<News> news() {
        return Optional.ofNullable(news);
    }
}
