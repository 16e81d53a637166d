package org.summitwire.model.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitwire.model.reading.Report;

/**
 * Several accounts of one forum whose reports were dealt anew among them, because a late or changed article tells
 * meetings apart that were taken for one, or shows two to be one. What was known stays known: a fact that goes over to
 * another account keeps its name and is no news there.
 */
public final class Redealing {

    private final Map<String, Account> before;
    private final Map<String, Account> after = new LinkedHashMap<>();
    private final Map<String, List<Entry>> lost = new LinkedHashMap<>();
    private final Source cause;

    private Redealing(Map<String, Account> before, Map<String, ? extends Collection<Heard>> reports, Source cause) {
        this.before = before;
        this.cause = cause;
        reports.forEach((summit, heard) -> Account.of(summit, heard).ifPresent(account -> after.put(summit, account)));
        before.forEach((summit, account) -> lost.put(summit, Continuity.lost(account, after.get(summit))));
    }

    /**
     * What becomes of each summit that is concerned.
     *
     * @param before the accounts that are known of them
     * @param reports all reports of each; none for one that nobody tells of any more
     * @param merged where the summits went that were found to be others
     * @param cause the article that brought it about
     */
    public static Map<String, Hearing> of(
            Map<String, Account> before,
            Map<String, ? extends Collection<Heard>> reports,
            Map<String, String> merged,
            Source cause) {
        var redealing = new Redealing(before, reports, cause);
        return redealing.hearings(reports, merged);
    }

    private Map<String, Hearing> hearings(
            Map<String, ? extends Collection<Heard>> reports, Map<String, String> merged) {
        var accounts = new LinkedHashMap<String, Account>();
        var homes = new HashMap<String, String>();
        after.forEach((summit, account) -> {
            var brought = brought(summit);
            var kept = Continuity.keep(before.get(summit), brought, account);
            accounts.put(summit, kept);
            brought.stream()
                    .filter(entry -> isHeldBy(kept, entry))
                    .forEach(entry -> homes.putIfAbsent(entry.factId(), summit));
        });
        var hearings = new LinkedHashMap<String, Hearing>();
        reports.forEach((summit, heard) ->
                hearings.put(summit, hearing(summit, Optional.ofNullable(accounts.get(summit)), heard, homes, merged)));
        return hearings;
    }

    private Hearing hearing(
            String summit,
            Optional<Account> account,
            Collection<Heard> heard,
            Map<String, String> homes,
            Map<String, String> merged) {
        var known = before.get(summit);
        if (account.isPresent()) {
            var moves = new Moves(cameTo(summit, homes), homes);
            return Hearing.decided(known, account.get(), cause, told(heard), moves);
        }
        if (known == null) {
            return new Hearing(Optional.empty(), List.of());
        }
        var into = merged.get(summit);
        return into == null
                ? Hearing.gone(known, cause)
                : new Hearing(Optional.empty(), Novelty.ofTheMerger(known, into, cause));
    }

    /** What other accounts lost. */
    private List<Entry> brought(String summit) {
        var brought = new ArrayList<Entry>();
        lost.forEach((other, entries) -> {
            if (!other.equals(summit)) {
                brought.addAll(entries);
            }
        });
        return brought;
    }

    private List<Entry> cameTo(String summit, Map<String, String> homes) {
        return brought(summit).stream()
                .filter(entry -> summit.equals(homes.get(entry.factId())))
                .toList();
    }

    /** Under its own name, or as part of another fact. */
    private static boolean isHeldBy(Account account, Entry entry) {
        return account.entry(entry.factId()).isPresent()
                || account.entries().stream()
                        .anyMatch(held -> entry.tellings().stream().anyMatch(held::tells));
    }

    private List<Report> told(Collection<Heard> heard) {
        return heard.stream()
                .filter(one -> one.source().articleId().equals(cause.articleId()))
                .flatMap(one -> one.reports().stream())
                .toList();
    }
}
