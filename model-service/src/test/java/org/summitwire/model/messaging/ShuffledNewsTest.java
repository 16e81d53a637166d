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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.event.SummitState;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.Reading;
import org.summitwire.wire.Topic;

/** Whatever the order in which articles come, the same meetings are told apart and the same is known of them. */
class ShuffledNewsTest {

    private static final int SEEDS = 10;

    @TempDir
    private Path state;

    private final ReadOnce reader = new ReadOnce(Readers.standard());

    @Test
    void anyOrderGivesTheSameAccounts() throws IOException {
        var articles = Articles.worked();
        var inOrder = heard(articles, "in order");

        for (var seed = 1L; seed <= SEEDS; seed++) {
            var shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(heard(shuffled, "seed " + seed)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void everyArticleTwiceChangesNothing() throws IOException {
        var articles = Articles.worked();
        try (var pipeline = new TestPipeline(reader, folder("twice"))) {
            articles.forEach(article -> pipeline.publish(Articles.published(article)));
            assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED))
                    .isNotEmpty();

            articles.forEach(article -> pipeline.publish(Articles.published(article)));

            assertThat(pipeline.values(SummitChanged.class, Topic.SUMMITS_CHANGED))
                    .isEmpty();
        }
    }

    private Map<String, List<String>> heard(List<Article> articles, String name) throws IOException {
        try (var pipeline = new TestPipeline(reader, folder(name))) {
            articles.forEach(article -> pipeline.publish(Articles.published(article)));
            return WhatIsKnown.of(
                    pipeline.values(SummitReported.class, Topic.SUMMITS_REPORTED),
                    pipeline.records(SummitState.class, Topic.SUMMITS_STATE).stream()
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
            return read.computeIfAbsent(article.id(), id -> reader.read(article));
        }
    }
}
