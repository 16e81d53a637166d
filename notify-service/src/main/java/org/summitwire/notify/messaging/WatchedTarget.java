package org.summitwire.notify.messaging;

import static java.util.Objects.requireNonNull;

import org.summitwire.event.SummitChanged;
import org.summitwire.notify.alerting.Watch;

/**
 * A decided target that may be reminded of.
 *
 * @param last the last change of it: its value, who told it, in which words
 */
record WatchedTarget(SummitChanged last, Watch watch) {

    WatchedTarget {
        requireNonNull(last, "last");
        requireNonNull(watch, "watch");
    }
}
