package org.summitwire.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LineageTest {

    private static final Path CORPUS = Path.of("../../shared/corpus/dev/articles.jsonl");
    private static final int COPIES_AGREE_IN = 4;

    private static final String COPY =
            """
            TOKYO -- Japan and five Central Asian nations adopted the Tokyo Declaration on Saturday as they closed a \
            two-day summit, their first, with a promise to make supply chains for critical minerals more secure.

            Transport infrastructure, decarbonization and people-to-people exchanges are named in the text as the \
            three priority areas of cooperation.""";

    @Test
    void caseLayoutAndPunctuationDoNotCount() {
        assertThat(Lineage.hashOf("TOKYO: Japan and five\n\nnations, adopted 'it'."))
                .isEqualTo(Lineage.hashOf("Tokyo – Japan and five nations adopted it"));
    }

    @Test
    void anEditedCopyAgreesInHalfOfTheGroupsOrMore() {
        var edited = COPY.replace("TOKYO -- ", "").replace("on Saturday ", "").replace("more secure", "safer");

        assertThat(agreement(Lineage.hashOf(COPY), Lineage.hashOf(edited))).isGreaterThanOrEqualTo(COPIES_AGREE_IN);
    }

    @Test
    void shortAndEmptyTextsHaveOneToo() {
        assertThat(Lineage.hashOf("")).matches("[0-9a-f]{16}");
        assertThat(Lineage.hashOf("two words")).matches("[0-9a-f]{16}").isNotEqualTo(Lineage.hashOf(""));
    }

    @Test
    void findsTheCopiesOfTheCorpusAndNoOthers() throws IOException {
        assumeTrue(Files.exists(CORPUS), "the corpus is not here: " + CORPUS.toAbsolutePath());
        var hashes = new HashMap<String, String>();
        for (var line : Files.readAllLines(CORPUS)) {
            var article = JsonMapper.shared().readTree(line);
            hashes.put(
                    article.get("id").stringValue(),
                    Lineage.hashOf(article.get("body").stringValue()));
        }

        assertThat(copiesAmong(hashes)).containsExactly("a-011 a-012", "b-016 b-018");
    }

    private static Set<String> copiesAmong(Map<String, String> hashes) {
        var copies = new TreeSet<String>();
        hashes.forEach((one, hash) -> hashes.forEach((other, otherHash) -> {
            if (one.compareTo(other) < 0 && agreement(hash, otherHash) >= COPIES_AGREE_IN) {
                copies.add(one + " " + other);
            }
        }));
        return copies;
    }

    private static int agreement(String one, String other) {
        int agreed = 0;
        for (int at = 0; at < one.length(); at += 2) {
            agreed += one.startsWith(other.substring(at, at + 2), at) ? 1 : 0;
        }
        return agreed;
    }
}
