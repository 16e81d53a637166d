package org.summitwire.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.summitwire.model.reading.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The articles that are read: those of the corpus where it lies beside the project, else the project's own. */
record Corpus(String name, List<Article> articles) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Corpus atHand() throws IOException {
        var home = Path.of(Objects.requireNonNullElse(System.getenv("SUMMITWIRE_HOME"), "."));
        var shared = home.resolve("../shared/corpus/dev/articles.jsonl");
        return Files.exists(shared) ? of("the corpus", shared) : of("seeds", home.resolve("seeds/articles.jsonl"));
    }

    static Corpus of(String name, Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return new Corpus(
                    name,
                    lines.filter(line -> !line.isBlank())
                            .map(line -> article(JSON.readTree(line)))
                            .toList());
        }
    }

    private static Article article(JsonNode line) {
        return new Article(
                line.get("id").asString(),
                line.get("title").asString(),
                line.get("body").asString(),
                line.get("publisher").asString(),
                OffsetDateTime.parse(line.get("publishedAt").asString()),
                line.has("language") ? line.get("language").asString() : null);
    }

    /** All its articles strung together, over and over, up to a length. */
    Article strungTo(int chars) {
        var body = new StringBuilder();
        while (body.length() < chars) {
            articles.forEach(article -> body.append(article.body()).append("\n\n"));
        }
        return article(body.substring(0, chars));
    }

    /** One article that is nothing but a piece over and over, behind an opening that makes it worth reading. */
    Article repeating(String piece, int chars) {
        var opening = "Presiden Kenya William Ruto membuka KTT ASEAN di Jakarta, Senin.\n\n";
        return article(opening + piece.repeat((chars - opening.length()) / piece.length()));
    }

    private Article article(String body) {
        return new Article("long", "", body, "outlet", articles.get(0).publishedAt(), "id");
    }
}
