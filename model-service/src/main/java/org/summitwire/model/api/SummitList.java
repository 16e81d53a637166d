package org.summitwire.model.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Subject;

/**
 * One page of a list of meetings.
 *
 * @param total of all pages
 */
record SummitList(int total, int limit, int offset, List<Line> summits) {

    /**
     * One meeting, in short.
     *
     * @param facts how many of each kind the account holds
     */
    record Line(String id, MeetingView meeting, Map<String, Long> facts, int articles, int lineages) {}

    static SummitList of(List<Account> accounts, Page page) {
        var lines = page.of(accounts).stream().map(SummitList::line).toList();
        return new SummitList(accounts.size(), page.limit(), page.offset(), lines);
    }

    private static Line line(Account account) {
        Map<String, Long> facts = account.entries().stream()
                .map(entry -> Symbols.of(Subject.of(entry.fact())))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Line(
                account.summitId(), MeetingView.of(account.meeting()), facts, account.articles(), account.lineages());
    }
}
