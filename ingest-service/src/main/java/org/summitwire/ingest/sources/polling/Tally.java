package org.summitwire.ingest.sources.polling;

/**
 * How often a source was asked and what came of it, since it is known.
 *
 * @param changed polls that gave new entries
 * @param unchanged polls that were read and gave none
 * @param entries new ones in all
 */
public record Tally(long polls, long changed, long unchanged, long notModified, long failed, long gone, long entries) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally with(PollOutcome outcome) {
        boolean read = outcome instanceof PollOutcome.Read;
        int found = outcome instanceof PollOutcome.Read it ? it.entries() : 0;
        return new Tally(
                polls + 1,
                changed + (found > 0 ? 1 : 0),
                unchanged + (read && found == 0 ? 1 : 0),
                notModified + (outcome instanceof PollOutcome.NotModified ? 1 : 0),
                failed + (outcome instanceof PollOutcome.Failed ? 1 : 0),
                gone + (outcome instanceof PollOutcome.Gone ? 1 : 0),
                entries + found);
    }
}
