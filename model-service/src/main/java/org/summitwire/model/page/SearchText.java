package org.summitwire.model.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.Outline;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.page.Language;
import org.summitwire.page.Wording;
import org.summitwire.page.Wordings;

/**
 * What an account is searched in: what the pages say of it in every language, each line once, folded. Those that were made
 * are kept as long as there is room for them.
 */
final class SearchText {

    /** Of the heap. */
    private static final long SHARE = 8;

    private final Accounts accounts;
    private final Wordings wordings;
    private final Cache<Key, byte[]> texts;

    private record Key(String summitId, int content) {}

    SearchText(Accounts accounts, Wordings wordings) {
        this.accounts = accounts;
        this.wordings = wordings;
        this.texts = Caffeine.newBuilder()
                .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
                .weigher((Key key, byte[] text) -> key.summitId().length() + text.length)
                .executor(Runnable::run)
                .build();
    }

    /** The text of the account as it is known here: lists and accounts are read apart, and either may be ahead. */
    String of(Outline outline) {
        var known = texts.getIfPresent(new Key(outline.summitId(), outline.content()));
        if (known != null) {
            return new String(known, UTF_8);
        }
        return accounts.find(outline.summitId()).map(this::kept).orElse("");
    }

    private String kept(Account account) {
        var text = text(account);
        texts.put(new Key(account.summitId(), Outline.contentOf(account)), text.getBytes(UTF_8));
        return text;
    }

    private String text(Account account) {
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
