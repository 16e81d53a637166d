package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Reading;
import org.summitwire.model.reading.ReadingCorpusReport;
import org.summitwire.model.reading.Readers;
import org.summitwire.wire.Topic;

/** Whatever the order in which articles come, the same meetings are told apart and the same is known of them. */
class ShuffledNewsTest {

    private static final int SEEDS = 10;

    private static final Path WORKED =
            Path.of("src/test/resources/org/summitwire/model/reading/corpus/worked/articles.jsonl");

    @TempDir
    private Path state;

    private final ReadOnce reader = new ReadOnce(Readers.standard());

    @Test
    void anyOrderGivesTheSameAccounts() throws IOException {
        var articles = ReadingCorpusReport.articles(WORKED);
        var inOrder = heard(articles, "in order");

        for (var seed = 1L; seed <= SEEDS; seed++) {
            var shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(heard(shuffled, "seed " + seed)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void everyArticleTwiceChangesNothing() throws IOException {
        var articles = ReadingCorpusReport.articles(WORKED);
        try (var pipeline = new TestPipeline(reader, folder("twice"))) {
            articles.forEach(article -> pipeline.publish(published(article)));
            assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED)).isNotEmpty();

            articles.forEach(article -> pipeline.publish(published(article)));

            assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED))
                    .isEmpty();
        }
    }

    /** What is known in the end, without the names that meetings and facts were given when they were first heard of. */
    private Map<String, List<String>> heard(List<Article> articles, String name) throws IOException {
        try (var pipeline = new TestPipeline(reader, folder(name))) {
            articles.forEach(article -> pipeline.publish(published(article)));
            var members = new HashMap<String, String>();
            for (var report : pipeline.values(SummitReported.class, Topic.SUMMITS_REPORTED)) {
                members.put(report.getSource().getArticleId() + '/' + report.getPosition(), report.getSummitId());
            }
            var bySummit = new HashMap<String, TreeSet<String>>();
            members.forEach((member, summit) ->
                    bySummit.computeIfAbsent(summit, it -> new TreeSet<>()).add(member));
            var accounts = new TreeMap<String, List<String>>();
            try (var all = pipeline.driver()
                    .<String, SummitState>getKeyValueStore(ForumStores.ACCOUNTS)
                    .all()) {
                all.forEachRemaining(entry ->
                        accounts.put(String.join(" ", bySummit.get(entry.value.getSummitId())), says(entry.value)));
            }
            return accounts;
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(state.resolve(name));
    }

    private static List<String> says(SummitState account) {
        var says = new ArrayList<String>();
        says.add(account.getMeeting().toString());
        for (var fact : account.getFacts()) {
            says.add(fact.getFact() + " " + fact.getStage() + " " + fact.getVoices() + " " + fact.getTellings());
        }
        return says;
    }

    private static ArticlePublished published(Article article) {
        return ArticlePublished.newBuilder(Articles.published(
                        article.id(), article.publishedAt().toInstant().toString()))
                .setTitle(article.title())
                .setBody(article.body())
                .setOutlet(article.outlet())
                .setLanguage(article.language())
                .setUtcOffset(article.publishedAt().getOffset().getId())
                .build();
    }

    /** Reading is a function of the article: it is asked once. */
    private record ReadOnce(ArticleReader reader, Map<String, Reading> read) implements ArticleReader {

        ReadOnce(ArticleReader reader) {
            this(reader, new HashMap<>());
        }

        @Override
        public Reading read(Article article) {
            return read.computeIfAbsent(article.id(), id -> reader.read(article));
        }
    }
}
