package org.summitwire.model.page;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Repetition;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.page.Quotations.Quotation;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.page.Pager;
import org.summitwire.page.Wording;

/**
 * What of the articles on one meeting raised nothing, and why: what repeated something known, and words that looked like
 * a fact and were not taken for one.
 *
 * @param repetitions a page of them
 * @param unread articles whose text is not at hand, so that what was passed over in them cannot be told now
 */
record SetAsideSheet(String id, String name, List<Repeated> repetitions, List<PassedOverWords> passedOver, int unread) {

    /** Articles that are read again to tell what was passed over in them; each takes some milliseconds. */
    private static final int MOST_READ = 25;

    /**
     * A report that raised nothing.
     *
     * @param known the fact that was known; null where the account holds it no more
     */
    record Repeated(String what, String why, Quotation quotation, FactSheet.@Nullable Reference known) {}

    /** Words that were not taken for a fact. */
    record PassedOverWords(String why, Quotation quotation) {}

    /** The sources of reports know which body they were read from; those that an account lists do not. */
    static SetAsideSheet of(
            Account account,
            List<Heard> reports,
            List<Repetition> repetitions,
            Pager pager,
            ArticleTexts texts,
            ArticleReader reader,
            Wording say) {
        var words = new FactWords(say);
        var shown = pager.of(repetitions);
        var read = reports.stream()
                .map(Heard::source)
                .filter(source -> !source.bodyHash().isEmpty())
                .limit(MOST_READ)
                .collect(toMap(Source::articleId, source -> source, (one, other) -> one, LinkedHashMap::new))
                .values();
        var articles = texts.find(read);
        var quotations = Quotations.from(
                texts, shown.stream().map(Repetition::source).distinct().toList(), say);
        return new SetAsideSheet(
                account.summitId(),
                new MeetingWords(say).name(account.meeting()),
                shown.stream().map(it -> repeated(it, words, quotations, say)).toList(),
                passedOver(read, articles, reader, Quotations.of(articles, say), say),
                account.articles()
                        - (int) read.stream()
                                .filter(it -> articles.containsKey(it.bodyHash()))
                                .count());
    }

    private static Repeated repeated(Repetition it, FactWords words, Quotations quotations, Wording say) {
        var known = it.repeats();
        return new Repeated(
                words.full(it.report().fact()),
                say.symbol("why", it.why()),
                quotations.of(
                        it.source(),
                        it.report().evidence(),
                        List.of(say.say("evidence.rule", it.report().rule()))),
                known == null ? null : new FactSheet.Reference(known.factId(), words.full(known.fact())));
    }

    private static List<PassedOverWords> passedOver(
            Collection<Source> sources,
            Map<String, Article> articles,
            ArticleReader reader,
            Quotations quotations,
            Wording say) {
        var passedOver = new ArrayList<PassedOverWords>();
        for (var source : sources) {
            var article = articles.get(source.bodyHash());
            if (article != null) {
                reader.read(article)
                        .passedOver()
                        .forEach(it -> passedOver.add(new PassedOverWords(
                                say.symbol("reason", it.reason()),
                                quotations.of(source, it.evidence(), List.of(say.say("evidence.rule", it.rule()))))));
            }
        }
        return passedOver;
    }
}
