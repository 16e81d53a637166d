package org.summitwire.model.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.Evidence;
import org.summitwire.page.Citation;
import org.summitwire.page.Passage;
import org.summitwire.page.Wording;

/** Words of articles in their paragraphs, and whose they are. */
final class Quotations {

    private final Wording say;
    private final Map<String, Article> articles;

    private Quotations(Wording say, Map<String, Article> articles) {
        this.say = say;
        this.articles = articles;
    }

    /** Looks the articles up once for all that will be quoted of them. */
    static Quotations from(ArticleTexts texts, Collection<Source> sources, Wording say) {
        return new Quotations(say, texts.find(sources));
    }

    /** @param articles by the hashes of their bodies */
    static Quotations of(Map<String, Article> articles, Wording say) {
        return new Quotations(say, articles);
    }

    /**
     * One quotation.
     *
     * @param remarks what else is to be told of it
     */
    record Quotation(Passage passage, Citation citation, List<String> remarks) {

        Quotation {
            remarks = List.copyOf(remarks);
        }
    }

    Quotation of(Source source, Evidence words, List<String> remarks) {
        return new Quotation(passage(source.bodyHash(), words), citation(source), remarks);
    }

    Passage passage(String bodyHash, Evidence words) {
        var article = articles.get(bodyHash);
        return Passage.in(article == null ? null : article.body(), words.quote(), words.start(), words.end());
    }

    Citation citation(Source source) {
        return Citation.of(
                say,
                source.outlet(),
                source.agency(),
                source.url(),
                source.title(),
                source.language(),
                source.publishedAt());
    }
}
