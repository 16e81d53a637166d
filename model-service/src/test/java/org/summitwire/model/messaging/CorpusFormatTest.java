package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.tokyo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitwire.event.SummitReported;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.Stage;
import tools.jackson.databind.json.JsonMapper;

class CorpusFormatTest {

    @Test
    void aReportReadsAsTheCorpusWritesIt() {
        var told = tokyo().leader("Tokayev", "KZ")
                .area("connectivity")
                .initiative("AI partnership")
                .documents(150, Bound.MORE_THAN, Stage.SIGNED, "KZ", "JP")
                .target(Measure.INVESTMENT, "3000000000000", "JPY", "2030", "3 trillion yen")
                .pledge("EU", null, "2500000000.5", "EUR", "for transport")
                .report();

        assertThat(JsonMapper.shared().writeValueAsString(CorpusFormat.summit(report(told))))
                .isEqualTo(
                        """
                        {"summitId":"ca-jad-2025-12-20","name":"CA+JAD","status":"held","city":"Tokyo","country":null,\
                        "start":"2025-12-20","end":"2025-12-20",\
                        "participants":[{"person":"Tokayev","country":"KZ","role":"head_of_state"}],\
                        "areas":["connectivity"],"initiatives":["AI partnership"],\
                        "documents":[{"type":"cooperation_document","title":null,"count":150,"qualifier":"more_than",\
                        "status":"signed","parties":["JP","KZ"],"subject":null}],\
                        "targets":[{"measure":"investment","amount":3000000000000,"unit":"JPY","qualifier":"exact",\
                        "by":"2030","text":"3 trillion yen"}],\
                        "pledges":[{"by":"EU","to":null,"amount":2500000000.5,"unit":"EUR","qualifier":"exact",\
                        "text":"for transport"}]}""");
    }

    @Test
    void whatWasOnlyProposedAndSideMeetingsAreLeftOut() {
        var told = tokyo().documents(3, Bound.EXACT, Stage.PROPOSED)
                .fact(
                        new Fact.SideMeeting(new java.util.TreeSet<>(List.of("JP", "KZ")), null, false, "they met"),
                        Stage.AGREED)
                .report();

        assertThat(CorpusFormat.summit(report(told))).containsEntry("documents", List.of());
    }

    private static SummitReported report(MeetingReport told) {
        var source = ReportMessages.source(Articles.published("a1", "2025-12-20T10:00:00Z"), "en");
        return ReportMessages.of("ca-jad-2025-12-20", ReportMessages.message(source, 0, told));
    }
}
