package org.summitwire.model.reading.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ReadingCorpusReport;

/** One set of articles with what a careful reader took from each. */
record Corpus(String name, List<Article> articles, Map<String, Answer> gold) {

    /** The set that rules are never written from: of how it is read, only totals are told. */
    static final String ASIDE = "aside";

    Corpus {
        var ids = articles.stream().map(Article::id).collect(Collectors.toCollection(TreeSet::new));
        if (ids.size() != articles.size()) {
            throw new IllegalArgumentException("The set '" + name + "' holds two articles of one id");
        }
        if (!ids.equals(gold.keySet())) {
            throw new IllegalArgumentException("The set '" + name + "' holds articles without gold or gold without"
                    + " articles: " + ids + " and " + gold.keySet());
        }
    }

    static Corpus read(String name, Path articles, Path gold) {
        return new Corpus(name, ReadingCorpusReport.articles(articles), AnswerLines.read(gold));
    }

    boolean isAside() {
        return name.equals(ASIDE);
    }

    Answer gold(Article article) {
        return gold.getOrDefault(article.id(), Answer.none(article.id()));
    }
}
