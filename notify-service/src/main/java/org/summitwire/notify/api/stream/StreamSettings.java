package org.summitwire.notify.api.stream;

import java.time.Duration;

/**
 * Bounds of streams.
 *
 * @param readers the most that read along at once
 * @param queue the most events that wait to be read by one of them
 * @param heartbeat how often a comment is sent where nothing else is, so that both sides notice a dead connection
 * @param retry how long a reader is asked to wait before it connects again
 */
public record StreamSettings(int readers, int queue, Duration heartbeat, Duration retry) {

    public StreamSettings {
        if (readers < 1 || queue < 1) {
            throw new IllegalArgumentException(
                    "summitwire.notify.streams takes at least 1 reader and a queue of 1, not " + readers + " and "
                            + queue);
        }
        if (heartbeat.toMillis() < 1 || retry.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "summitwire.notify.streams.heartbeat and .retry must be above zero, but are " + heartbeat + " and "
                            + retry);
        }
    }
}
