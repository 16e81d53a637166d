package org.summitwire.ingest.sources.polling;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a source has moved to. A permanent redirect is believed when it was seen several times in a row: servers that
 * are broken for an hour send them too.
 *
 * @param to the target that was seen last; null where none was
 * @param seen how many times in a row
 * @param adopted the address that is asked in place of the configured one; null for that one
 */
public record Move(@Nullable URI to, int seen, @Nullable URI adopted) {

    public static final Move NONE = new Move(null, 0, null);

    static final int BELIEVED = 3;

    /** Failures in a row after which an adopted address is given up for the configured one. */
    static final int DOUBTED = 5;

    Move after(PollOutcome outcome, int failures) {
        if (outcome instanceof PollOutcome.Failed || outcome instanceof PollOutcome.Gone) {
            return adopted != null && failures >= DOUBTED ? NONE : this;
        }
        var target = outcome.movedTo();
        if (target == null) {
            return new Move(null, 0, adopted);
        }
        int times = target.equals(to) ? seen + 1 : 1;
        return times >= BELIEVED ? new Move(null, 0, target) : new Move(target, times, adopted);
    }
}
