package org.summitwire.model.reading.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;

/** How well one set was read. */
record Measured(String set, List<Mark> marks) {

    static final String ALL = "*";
    static final String OTHER = "other";
    private static final List<String> LANGUAGES = List.of("id", "en");

    static Measured of(Corpus corpus, ArticleReader reader) {
        return new Measured(
                corpus.name(),
                corpus.articles().stream()
                        .map(article -> mark(corpus, article, reader))
                        .toList());
    }

    /** How well a run read that was written down before; articles it says nothing of count as not relevant. */
    static Measured of(Corpus corpus, Map<String, Answer> run) {
        return new Measured(
                corpus.name(),
                corpus.articles().stream()
                        .map(article -> mark(
                                corpus,
                                article,
                                Objects.requireNonNullElse(article.language(), OTHER),
                                run.getOrDefault(article.id(), Answer.none(article.id()))))
                        .toList());
    }

    private static Mark mark(Corpus corpus, Article article, ArticleReader reader) {
        var reading = reader.read(article);
        var language = Objects.requireNonNullElse(article.language(), reading.language());
        return mark(corpus, article, language, Readings.answer(article.id(), reading));
    }

    private static Mark mark(Corpus corpus, Article article, String language, Answer told) {
        var mark = Mark.of(group(language), corpus.gold(article), told);
        return corpus.isAside() ? mark.untold() : mark;
    }

    private static String group(String language) {
        return LANGUAGES.contains(language) ? language : OTHER;
    }

    boolean isAside() {
        return set.equals(Corpus.ASIDE);
    }

    /** A figure of one language, or of {@link #ALL} of them. */
    Figures figures(String language, Kind kind) {
        return in(language).stream().map(mark -> mark.of(kind)).reduce(Figures.NONE, Figures::plus);
    }

    /** All of them, and each that has articles of its own. */
    List<String> languages() {
        return List.of(ALL, "id", "en", OTHER).stream()
                .filter(language -> !in(language).isEmpty())
                .toList();
    }

    List<Miss> misses() {
        return marks.stream().flatMap(mark -> mark.misses().stream()).toList();
    }

    List<Miss> misses(String language, Kind kind) {
        return in(language).stream()
                .flatMap(mark -> mark.misses().stream())
                .filter(miss -> miss.kind() == kind)
                .toList();
    }

    /** The articles with most facts missed and extra. */
    List<Mark> worst(int most) {
        return marks.stream()
                .filter(mark -> mark.weight() > 0)
                .sorted(Comparator.comparingInt(Mark::weight).reversed())
                .limit(most)
                .toList();
    }

    private List<Mark> in(String language) {
        return marks.stream()
                .filter(mark -> language.equals(ALL) || language.equals(mark.language()))
                .toList();
    }
}
