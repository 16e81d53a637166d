package org.summitwire.model.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.tokyo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Attribution;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.PassedOver;
import org.summitwire.model.reading.Reading;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReadingJsonTest {

    private static final Reading READING = new Reading(
            "en",
            List.of(
                    tokyo().target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "target")
                            .report(),
                    new MeetingReport(tokyo().meeting(), List.of(said()))),
            List.of(new PassedOver(PassedOver.Reason.NOT_A_TARGET, new Evidence("five", 20, 24), "en: <goal>")));

    private static Report said() {
        var attribution = new Attribution("the ministry", new Evidence("the ministry", 40, 52));
        return new Report(new Fact.Initiative("Corridor"), Stage.AGREED, new Evidence("it", 3, 5), attribution, "rule");
    }

    /** Fields alone are compared: a mapper may write them in any order. */
    @Test
    void aLineIsWhatARequestIsAnsweredAndTheArticle() {
        ArticleReader reader = (Article article) -> READING;
        var answer = MockMvcTester.of(new ReadingsController(reader))
                .post()
                .uri("/readings")
                .content("{\"title\": \"t\", \"body\": \"b\", \"publishedAt\": \"2025-12-20T10:00:00+09:00\"}");

        var line = (ObjectNode) JsonMapper.shared().readTree(ReadingJson.line(READING, Map.of("id", "a1")));

        assertThat(line.remove("article").toString()).isEqualTo("{\"id\":\"a1\"}");
        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo(line.toString());
    }

    @Test
    void everyTellingHasItsWordsAndThoseOfWhoSaidIt() {
        assertThat(ReadingJson.line(READING, Map.of()))
                .contains("\"amount\":3000000000000,")
                .contains(
                        "\"evidence\":{\"quote\":\"it\",\"start\":3,\"end\":5},\"attribution\":\"the ministry\","
                                + "\"attributionEvidence\":{\"quote\":\"the ministry\",\"start\":40,\"end\":52},\"rule\":\"rule\"")
                .contains("\"passedOver\":[{\"reason\":\"not_a_target\",\"evidence\":{\"quote\":\"five\",\"start\":20,"
                        + "\"end\":24},\"rule\":\"en: <goal>\"}]");
    }
}
