package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusFilesTest {

    private static final String ARTICLE =
            """
            {"id": "%s", "publisher": "P", "publishedAt": "2026-03-02T18:00:00Z", "title": "T", "body": "B"}
            """;
    private static final String GOLD = "{\"id\": \"%s\", \"relevant\": false, \"summits\": []}\n";

    @TempDir
    Path folder;

    @Test
    void aFolderIsASetAndAPairOfFilesIsOne() {
        Project.write(folder.resolve("own/articles.jsonl"), ARTICLE.formatted("a"));
        Project.write(folder.resolve("own/gold.jsonl"), GOLD.formatted("a"));
        Project.write(folder.resolve("press.articles.jsonl"), ARTICLE.formatted("b"));
        Project.write(folder.resolve("press.gold.jsonl"), GOLD.formatted("b"));

        assertThat(CorpusFiles.in(folder)).extracting(CorpusFiles::name).containsExactly("own", "press");
    }

    @Test
    void anArticleWithoutGoldIsRefused() {
        Project.write(folder.resolve("own/articles.jsonl"), ARTICLE.formatted("a") + ARTICLE.formatted("b"));
        Project.write(folder.resolve("own/gold.jsonl"), GOLD.formatted("a"));

        assertThatThrownBy(() -> CorpusFiles.in(folder).get(0).read())
                .hasMessage("The set 'own' holds articles without gold or gold without articles: [a, b] and [a]");
    }

    @Test
    void twoSetsOfOneNameAreRefused() {
        Project.write(folder.resolve("own/articles.jsonl"), ARTICLE.formatted("a"));
        Project.write(folder.resolve("own/gold.jsonl"), GOLD.formatted("a"));
        Project.write(folder.resolve("own.articles.jsonl"), ARTICLE.formatted("b"));
        Project.write(folder.resolve("own.gold.jsonl"), GOLD.formatted("b"));

        assertThatThrownBy(() -> CorpusFiles.in(folder)).hasMessage("Two sets have one name: own");
    }
}
