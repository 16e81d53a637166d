package org.summitwire.benchmark.pipeline;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.ingest.intake.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.Reading;

/** What is measured must be what was meant: articles of the right size, of which one in ten is worth reading. */
class NewsroomTest {

    private static final List<Article> ARTICLES = new Newsroom(7).articles(0, 2_000);
    private static final ArticleReader READER = Readers.standard();

    @Test
    void theSameSeedGivesTheSameArticles() {
        assertThat(new Newsroom(7).article(123)).isEqualTo(ARTICLES.get(123));
        assertThat(new Newsroom(8).article(123)).isNotEqualTo(ARTICLES.get(123));
    }

    @Test
    void articlesHave1300CharactersOnAverage() {
        assertThat(ARTICLES.stream()
                        .mapToInt(it -> it.body().length())
                        .average()
                        .orElseThrow())
                .isBetween(1_200.0, 1_400.0);
    }

    @Test
    void oneInTenTellsOfAMeeting() {
        var relevant = ARTICLES.stream().filter(it -> read(it).isRelevant()).count();

        assertThat(relevant).isBetween(180L, 210L); // some forums have English names in Indonesian articles, too
    }

    @Test
    void reportsHaveDocumentsAndTargets() {
        var facts = ARTICLES.stream()
                .flatMap(it -> read(it).meetings().stream())
                .mapToInt(it -> it.reports().size())
                .sum();

        assertThat(facts).isGreaterThan(400);
    }

    @Test
    void someAreCopiesAndSomeNewForms() {
        var copies = ARTICLES.stream().map(it -> it.identity().lineageHash()).collect(toSet());
        var pages = ARTICLES.stream().map(it -> it.identity().id()).collect(toSet());

        assertThat(copies.size()).isLessThan(ARTICLES.size() - 20);
        assertThat(pages.size()).isLessThan(ARTICLES.size() - 5);
    }

    @Test
    void mostComeInOrder() {
        var late = 0;
        for (var at = 1; at < ARTICLES.size(); at++) {
            late += ARTICLES.get(at).modifiedAt().isBefore(ARTICLES.get(at - 1).modifiedAt()) ? 1 : 0;
        }

        assertThat(late).isBetween(20, 60);
    }

    private static Reading read(Article article) {
        return READER.read(new org.summitwire.model.reading.Article(
                article.identity().id(),
                article.title(),
                article.body(),
                article.outlet(),
                OffsetDateTime.ofInstant(article.publishedAt(), article.offset()),
                article.language()));
    }
}
