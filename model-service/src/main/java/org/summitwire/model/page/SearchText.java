package org.summitwire.model.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.page.Language;
import org.summitwire.page.Wording;
import org.summitwire.page.Wordings;

/** What an account is searched in: what the pages say of it in every language, each line once, folded. */
final class SearchText {

    private final Wordings wordings;

    SearchText(Wordings wordings) {
        this.wordings = wordings;
    }

    String of(Account account) {
        return Arrays.stream(Language.values())
                .flatMap(language -> lines(account, wordings.in(language)))
                .map(MeetingFilter::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Account account, Wording say) {
        var words = new FactWords(say);
        var meetings = new MeetingWords(say);
        var meeting = account.meeting();
        return Stream.concat(
                Stream.of(account.summitId(), meeting.forum().name(), meetings.name(meeting), meetings.place(meeting)),
                account.entries().stream().flatMap(entry -> lines(entry.fact(), words)));
    }

    private static Stream<String> lines(Fact fact, FactWords words) {
        var title = Stream.of(words.full(fact));
        if (fact instanceof Fact.Target target) {
            return Stream.concat(title, Stream.of(target.text()));
        } else if (fact instanceof Fact.Pledge pledge) {
            return Stream.concat(title, Stream.of(pledge.text()));
        } else if (fact instanceof Fact.Area area) {
            return Stream.concat(title, area.covers().stream().map(Evidence::quote));
        }
        return title;
    }
}
