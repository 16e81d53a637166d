package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitState;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.Reading;
import org.summitwire.wire.Topic;

/** Whatever the order in which articles come, the same meetings are told apart and the same is known of them. */
class ShuffledNewsTest {

    private static final int SEEDS = 10;

    /** Half of the articles: enough meetings that several tell of. */
    private static final int SOME = 120;

    @TempDir
    private Path state;

    private final ReadOnce reader = new ReadOnce(Readers.standard());

    @Test
    void anyOrderGivesTheSameAccounts() throws IOException {
        var articles = Articles.worked().subList(0, SOME);
        var inOrder = heard(articles, "in order");

        for (var seed = 1L; seed <= SEEDS; seed++) {
            var shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(heard(shuffled, "seed " + seed)).as("seed %d", seed).containsExactlyElementsOf(inOrder);
        }
    }

    @Test
    void whatALaterFormTookThePlaceOfLeavesNoTrace() throws IOException {
        var articles = Articles.worked().subList(0, SOME);
        var forms = new ArrayList<ArticlePublished>();
        for (var i = 0; i < articles.size(); i++) {
            var article = articles.get(i);
            var form = Articles.published(article);
            forms.add(form);
            if (i % 3 == 0) {
                forms.add(ArticlePublished.newBuilder(form)
                        .setRevision("draft")
                        .setModifiedAt(form.getModifiedAt().minusSeconds(3600))
                        .setBody(articles.get((i + 1) % articles.size()).body())
                        .build());
            }
        }
        var expected = heard(articles, "last forms");

        for (var seed = 1L; seed <= 3; seed++) {
            assertThat(heardForms(shuffled(forms, seed), "forms " + seed))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    /** One article's forms share a partition: they keep their order. */
    private static List<ArticlePublished> shuffled(List<ArticlePublished> forms, long seed) {
        var places = new ArrayList<>(forms);
        Collections.shuffle(places, new Random(seed));
        var inOrder = new HashMap<String, Deque<ArticlePublished>>();
        forms.stream()
                .sorted(Comparator.comparing(ArticlePublished::getModifiedAt))
                .forEach(form -> inOrder.computeIfAbsent(form.getId(), id -> new ArrayDeque<>())
                        .add(form));
        return places.stream().map(form -> inOrder.get(form.getId()).remove()).toList();
    }

    @Test
    void everyArticleTwiceChangesNothing() throws IOException {
        var articles = Articles.worked().subList(0, SOME);
        try (var pipeline = new TestPipeline(reader, folder("twice"))) {
            articles.forEach(article -> pipeline.publish(Articles.published(article)));
            assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED))
                    .isNotEmpty();

            articles.forEach(article -> pipeline.publish(Articles.published(article)));

            assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED))
                    .isEmpty();
        }
    }

    private List<String> heard(List<Article> articles, String name) throws IOException {
        return heardForms(articles.stream().map(Articles::published).toList(), name);
    }

    private List<String> heardForms(List<ArticlePublished> articles, String name) throws IOException {
        try (var pipeline = new TestPipeline(reader, folder(name))) {
            articles.forEach(pipeline::publish);
            return WhatIsKnown.of(pipeline.records(SummitState.class, Topic.SUMMITS_STATE).stream()
                    .map(record -> new WhatIsKnown.State(record.key(), record.value()))
                    .toList());
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(state.resolve(name));
    }

    /** Reading is a function of the article: it is asked once. */
    private record ReadOnce(ArticleReader reader, Map<String, Reading> read) implements ArticleReader {

        ReadOnce(ArticleReader reader) {
            this(reader, new HashMap<>());
        }

        @Override
        public Reading read(Article article) {
            return read.computeIfAbsent(article.id() + article.body(), text -> reader.read(article));
        }
    }
}
