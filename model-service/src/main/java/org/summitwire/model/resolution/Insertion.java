package org.summitwire.model.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;

/**
 * Tells whether a mention that comes late, or is taken back, leaves all others where they are, so that they need not be
 * grouped anew: it adds nothing to what was known of its meeting by then. Where that is not sure it says so.
 */
public final class Insertion {

    private Insertion() {}

    /**
     * A meeting as it stands, and what first made it known.
     *
     * @param first with the meeting as it was told then
     */
    public record Standing(Known known, Mention first) {}

    /**
     * The summit that a late mention belongs to without changing anything for others; none where they must be grouped anew.
     *
     * @param standings all meetings of the forum
     * @param told gives the mentions of a summit
     */
    public static Optional<String> of(Mention late, List<Standing> standings, Mentions told) {
        if (late.meeting().start() == null) {
            return Optional.empty();
        }
        Standing own = null;
        for (var standing : standings) {
            var isEarlier = Mention.ORDER.compare(standing.first(), late) < 0;
            if (isOn(standing.known().meeting(), late.meeting())) {
                if (own != null || !isEarlier) {
                    return Optional.empty();
                }
                own = standing;
            } else if (isEarlier && standing.first().meeting().start() == null) {
                return Optional.empty(); // it may have had no date yet when the late one was made known
            }
        }
        if (own == null) {
            return Optional.empty();
        }
        var summitId = own.known().summitId();
        var before = told.of(summitId).stream()
                .filter(mention -> Mention.ORDER.compare(mention, late) < 0)
                .toList();
        var outline = fold(before);
        var changesNothing = outline != null
                && isOn(outline, late.meeting())
                && same(outline, Outline.after(outline, late.meeting()));
        return changesNothing ? Optional.of(summitId) : Optional.empty();
    }

    /**
     * Whether a mention can be taken from a meeting and nothing changes for the others: neither what stood at any time
     * after it, nor what made the meeting known first.
     *
     * @param members all mentions of the meeting, the one to be taken among them
     */
    public static boolean canGo(Mention gone, List<Mention> members) {
        var ordered = members.stream().sorted(Mention.ORDER).toList();
        if (ordered.size() < 2 || Mention.ORDER.compare(ordered.get(0), gone) == 0) {
            return false;
        }
        Meeting with = null;
        Meeting without = null;
        for (var mention : ordered) {
            with = Outline.after(with, mention.meeting());
            if (Mention.ORDER.compare(mention, gone) != 0) {
                without = Outline.after(without, mention.meeting());
            }
            if (without == null || !same(with, without)) {
                return false;
            }
        }
        return true;
    }

    /** Where the mentions of a summit are. */
    @FunctionalInterface
    public interface Mentions {

        List<Mention> of(String summitId);
    }

    private static boolean isOn(Meeting meeting, Meeting told) {
        return meeting.start() != null && told.start() != null && Resolution.gap(meeting, told) == 0;
    }

    private static @Nullable Meeting fold(List<Mention> mentions) {
        var ordered = new ArrayList<>(mentions);
        ordered.sort(Mention.ORDER);
        Meeting outline = null;
        for (var mention : ordered) {
            outline = Outline.after(outline, mention.meeting());
        }
        return outline;
    }

    /** In all that meetings are told apart by. */
    private static boolean same(Meeting one, Meeting other) {
        return one.status() == other.status()
                && Objects.equals(one.forum().edition(), other.forum().edition())
                && Objects.equals(one.city(), other.city())
                && Objects.equals(one.country(), other.country())
                && Objects.equals(one.start(), other.start())
                && Objects.equals(one.end(), other.end());
    }
}
