package org.summitwire.ingest.cleaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What goes from the corpus is written out in corpus-noise.txt, line by line, and was looked at. */
class CorpusNoiseTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/dev/articles.jsonl");

    @Test
    void theseLinesGoAndNoOthers() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the corpus is not here: " + CORPUS.toAbsolutePath());
        var cleaner = new Cleaner();
        var gone = new ArrayList<String>();
        for (var line : Files.readAllLines(CORPUS)) {
            var article = JsonMapper.shared().readTree(line);
            var page = new Page(
                    article.get("title").stringValue(),
                    article.get("publisher").stringValue(),
                    article.get("body").stringValue());
            var id = article.get("id").stringValue();
            cleaner.clean(page).removed().forEach(removed -> gone.add(id + " " + removed.words()));
        }

        assertThat(gone).containsExactlyElementsOf(expected());
    }

    private static Iterable<String> expected() throws IOException {
        try (var in = CorpusNoiseTest.class.getResourceAsStream("corpus-noise.txt")) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
