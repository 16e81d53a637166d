package org.summitwire.model.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts mentions that were made known after all others with the meetings known, without grouping all anew: what a
 * grouping of all would give, as long as they show no two meetings to be one.
 */
public final class Continuation {

    private final List<Known> known;
    private final Set<String> retired;

    /** @param known in the order in which they were first made known */
    public Continuation(List<Known> known, Set<String> retired) {
        this.known = new ArrayList<>(known);
        this.retired = Set.copyOf(retired);
    }

    /** The summit that the next mention belongs to; none where all must be grouped anew. */
    public Optional<String> next(Mention mention) {
        var found = Resolution.nearest(mention.meeting(), mention.publishedOn(), known);
        if (found.isEmpty()) {
            return Optional.of(begin(mention));
        }
        var before = found.get();
        var meeting = Outline.after(before.meeting(), mention.meeting());
        var unites = known.stream()
                .anyMatch(other -> !other.summitId().equals(before.summitId())
                        && Resolution.areOne(meeting, mention.meeting(), mention.publishedOn(), other));
        if (unites) {
            return Optional.empty();
        }
        known.set(known.indexOf(before), new Known(before.summitId(), meeting, before.firstPublishedOn()));
        return Optional.of(before.summitId());
    }

    private String begin(Mention mention) {
        var taken = new ArrayList<>(retired);
        known.forEach(other -> taken.add(other.summitId()));
        var meeting = Outline.after(null, mention.meeting());
        var summitId = SummitIds.of(meeting, mention.publishedOn(), taken);
        known.add(new Known(summitId, meeting, mention.publishedOn()));
        return summitId;
    }
}
