package org.summitwire.model.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.Outline;
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

    /** @param accounts looks up those of the page; one that went away between two looks is left out */
    static SummitList of(List<Outline> outlines, Page page, Accounts accounts) {
        var lines = page.of(outlines).stream()
                .flatMap(it -> accounts.find(it.summitId()).stream())
                .map(SummitList::line)
                .toList();
        return new SummitList(outlines.size(), page.limit(), page.offset(), lines);
    }

    private static Line line(Account account) {
        Map<String, Long> facts = account.entries().stream()
                .map(entry -> Symbols.of(Subject.of(entry.fact())))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Line(
                account.summitId(), MeetingView.of(account.meeting()), facts, account.articles(), account.lineages());
    }
}
