package org.summitwire.ingest.extraction.metadata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which heading of a page is the article's: one that the page's declared titles hold, of the first rank that has one. */
final class Headline {

    private static final int MOST = 20;
    private static final int LEAST_WORDS = 3;

    private Headline() {}

    static @Nullable Element of(Head head, @Nullable JsonNode article, List<String> titles) {
        var headings = Stream.of(
                        head.headings.stream()
                                .filter(heading -> heading.normalName().equals("h1"))
                                .limit(MOST),
                        head.headings.stream()
                                .filter(heading -> !heading.normalName().equals("h1"))
                                .limit(MOST),
                        head.titled.stream().limit(MOST))
                .flatMap(it -> it)
                .toList();
        var headlineOfArticle = LinkedData.text(article, "headline", "name");
        Element headline = null;
        int best = 0;
        for (var heading : headings) {
            int fit = fit(heading, headlineOfArticle, titles);
            if (fit > best) {
                headline = heading;
                best = fit;
            }
        }
        return headline;
    }

    /** A first heading of some words may be the headline though no title is declared; a lower one must be confirmed. */
    private static int fit(Element heading, @Nullable String headlineOfArticle, List<String> titles) {
        var text = Texts.of(heading);
        if (text.isEmpty() || Texts.bare(text).length() < 3) {
            return 0;
        }
        int rank = Head.isHeading(heading) ? '4' - heading.normalName().charAt(1) : 0;
        boolean exact =
                headlineOfArticle != null && Texts.bare(headlineOfArticle).equals(Texts.bare(text));
        var bare = Texts.bare(text);
        long confirmed = titles.stream()
                .filter(title ->
                        rank == 3 ? Titles.alike(title, text) : Titles.oneHoldsTheOther(Texts.bare(title), bare))
                .count();
        boolean wordy = Texts.words(text) >= LEAST_WORDS;
        if (exact || (confirmed > 0 && wordy)) {
            return 6 + rank + (exact ? 4 : 0) + (int) Math.min(3, confirmed);
        }
        if (rank == 3) {
            return wordy ? 2 : 0;
        }
        var names = heading.className().toLowerCase(Locale.ROOT);
        boolean titled = names.contains("title") || names.contains("headline") || names.contains("judul");
        return titled && titles.size() < 2 && Texts.words(text) > LEAST_WORDS + 1 ? 1 : 0;
    }
}
