package org.summitwire.model.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.Told.tokyo;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Stage;

/** What travels comes back as it was. */
class MessagesTest {

    private final Heard heard = heard();

    @Test
    void aReportComesBackAsItWas() {
        var message = ReportMessages.message(
                heard.source(), 0, new org.summitwire.model.reading.MeetingReport(heard.meeting(), heard.reports()));

        assertThat(ReportMessages.heard(message)).isEqualTo(heard);
    }

    @Test
    void anAccountComesBackAsItWas() {
        var account = Account.of("ca-jad-2025-12-20", List.of(heard)).orElseThrow();

        var returned = AccountMessages.account(AccountMessages.message(account));

        assertThat(returned.entries()).isEqualTo(account.entries());
        assertThat(returned.meeting()).isEqualTo(account.meeting());
        assertThat(returned.evidence()).isEqualTo(account.evidence());
        assertThat(AccountMessages.message(returned)).isEqualTo(AccountMessages.message(account));
    }

    private static Heard heard() {
        var source = ReportMessages.source(Articles.published("a1", "2025-12-20T10:00:00Z"), "en");
        var told = tokyo().leader(null, "KZ")
                .fact(new Fact.Area("connectivity", true, List.of(new Evidence("routes", 7, 13))), Stage.AGREED)
                .initiative("AI partnership")
                .document(DocumentType.DECLARATION, "Tokyo Declaration", "all of it", Stage.ADOPTED, "JP", "KZ")
                .target(
                        Measure.INVESTMENT,
                        "3000000000000",
                        "JPY",
                        Bound.ABOUT,
                        "2030",
                        "3 trillion yen",
                        new Quantity(new BigDecimal("19000000000"), "USD", Bound.ABOUT))
                .pledge(null, "KZ", "0.5", "GW", "half a gigawatt")
                .fact(
                        new Fact.SideMeeting(new TreeSet<>(List.of("JP", "KZ")), "Takaichi", true, "met each"),
                        Stage.AGREED);
        return new Heard(source, 0, told.meeting(), told.reports());
    }
}
