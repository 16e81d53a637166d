package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.model.reading.Readers;
import org.summitwire.model.reading.ReadingCorpusReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingsTest {

    @Test
    void aReadingIsTheSameAnswerAsTheLineThatIsWrittenOfIt() {
        var reader = Readers.standard();

        assertThat(Corpora.articles()).isNotEmpty().allSatisfy(article -> {
            var reading = reader.read(article);
            JsonNode line = JsonMapper.shared().valueToTree(ReadingCorpusReport.line(article, reading));

            assertThat(withoutRules(Readings.answer(article.id(), reading))).isEqualTo(AnswerLines.answer(line));
        });
    }

    private static Answer withoutRules(Answer answer) {
        return new Answer(
                answer.id(),
                answer.relevant(),
                answer.summits().stream().map(ReadingsTest::withoutRules).toList());
    }

    private static Summit withoutRules(Summit summit) {
        var facts = new EnumMap<Kind, List<Told>>(Kind.class);
        summit.facts()
                .forEach((kind, told) -> facts.put(
                        kind, told.stream().map(it -> new Told(it.item(), null)).toList()));
        return new Summit(summit.name(), summit.status(), summit.city(), summit.country(), summit.start(), facts);
    }
}
