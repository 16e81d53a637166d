package org.summitwire.model.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Report;

/**
 * What hearing an article does to one account: the account after, and the changes that took it there.
 *
 * @param account none where nobody tells of the meeting any more
 */
public record Hearing(Optional<Account> account, List<Change> changes) {

    public Hearing {
        changes = List.copyOf(changes);
    }

    /** Hears an article that is new to the account. All reports are fetched only where an earlier one comes late. */
    public static Hearing of(
            @Nullable Account before, String summitId, List<Heard> told, Supplier<Collection<Heard>> all) {
        if (before != null && told.size() == 1 && before.isBefore(told.get(0))) {
            var heard = told.get(0);
            return decided(before, before.after(heard), heard.source(), heard.reports());
        }
        return anew(before, summitId, told.get(0).source(), told, all.get());
    }

    /** Takes the account anew from all reports that are left or come in the place of others. */
    public static Hearing anew(
            @Nullable Account before, String summitId, Source cause, List<Heard> told, Collection<Heard> all) {
        var reports = told.stream().flatMap(heard -> heard.reports().stream()).toList();
        return Account.of(summitId, all)
                .map(account -> before == null ? account : Continuity.keep(before, account))
                .map(account -> decided(before, account, cause, reports))
                .orElseGet(() -> gone(before, cause));
    }

    private static Hearing decided(@Nullable Account before, Account after, Source cause, List<Report> reports) {
        return decided(before, after, cause, reports, Moves.NONE);
    }

    static Hearing decided(@Nullable Account before, Account after, Source cause, List<Report> reports, Moves moves) {
        var voice = after.voiceOf(cause.articleId());
        var spoken = voice.isEmpty() ? cause : cause.inVoice(voice);
        var changes = new Novelty(before, after, spoken, reports, moves).decide();
        var account = changes.isEmpty() ? after : after.changed(changes.size(), cause.fetchedAt());
        return new Hearing(Optional.of(account), changes);
    }

    static Hearing gone(@Nullable Account before, Source cause) {
        return new Hearing(Optional.empty(), before == null ? List.of() : Novelty.ofTheEnd(before, cause));
    }
}
