package org.summitwire.notify.alerting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlertPolicyTest {

    private static final String TABLE =
            """
            # what          | before | after | stage before | stage after | alerted | verdict
            NEW             | -      | 150   | -            | SIGNED      | no      | FIRST_TOLD
            NEW             | -      | 150   | -            | AGREED      | no      | FIRST_TOLD
            NEW             | -      | 150   | -            | PRESENTED   | no      | FIRST_TOLD
            NEW             | -      | 150   | -            | PLANNED     | no      | NOT_YET_DECIDED
            NEW             | -      | 150   | -            | PROPOSED    | no      | NOT_YET_DECIDED
            NEW             | -      | 150   | -            | UNKNOWN     | no      | NOT_UNDERSTOOD
            NEW             | -      | 150   | -            | -           | no      | NOT_UNDERSTOOD
            STAGE_CHANGED   | 150    | 150   | PLANNED      | SIGNED      | no      | NOW_DECIDED
            STAGE_CHANGED   | 150    | 150   | PROPOSED     | AGREED      | no      | NOW_DECIDED
            STAGE_CHANGED   | 150    | 150   | ADOPTED      | SIGNED      | yes     | ONLY_THE_STAGE_CHANGED
            STAGE_CHANGED   | 150    | 150   | PROPOSED     | PLANNED     | no      | NOT_YET_DECIDED
            STAGE_CHANGED   | 150    | 150   | SIGNED       | PLANNED     | yes     | NOT_YET_DECIDED
            REVISED         | 150    | 160   | SIGNED       | SIGNED      | yes     | FIGURE_CHANGED
            REVISED         | 150    | 160   | SIGNED       | SIGNED      | no      | FIGURE_CHANGED
            REVISED         | 150    | 160   | PLANNED      | SIGNED      | no      | NOW_DECIDED
            REVISED         | 150    | 160   | PLANNED      | SIGNED      | yes     | FIGURE_CHANGED
            REVISED         | 150    | 160   | PLANNED      | PLANNED     | no      | NOT_YET_DECIDED
            REVISED         | 150    | 150   | SIGNED       | SIGNED      | yes     | ONLY_DETAIL_CHANGED
            WITHDRAWN       | 150    | -     | SIGNED       | -           | yes     | TAKEN_BACK
            WITHDRAWN       | 150    | -     | SIGNED       | -           | no      | NEVER_ALERTED
            WITHDRAWN       | 150    | -     | PLANNED      | -           | no      | NEVER_ALERTED
            WITHDRAWN       | 150    | 150   | SIGNED       | DENIED      | yes     | TAKEN_BACK
            WITHDRAWN       | 150    | 150   | SIGNED       | DENIED      | no      | NEVER_ALERTED
            NEW             | -      | 150   | -            | DENIED      | no      | NOT_YET_DECIDED
            STAGE_CHANGED   | 150    | 150   | DENIED       | SIGNED      | yes     | NOW_DECIDED
            CORROBORATED    | 150    | 150   | SIGNED       | SIGNED      | yes     | ANOTHER_VOICE
            CONTRADICTED    | 150    | 150   | SIGNED       | SIGNED      | yes     | IN_CONFLICT
            MERGED          | 150    | 150   | SIGNED       | SIGNED      | yes     | ACCOUNT_MERGED
            UNKNOWN         | 150    | 160   | SIGNED       | SIGNED      | yes     | NOT_UNDERSTOOD
            """;

    @ParameterizedTest(name = "{0} {1}→{2} {3}→{4} alerted: {5} is {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = TABLE)
    void judges(Happening happening, Long before, Long after, Stage was, Stage is, String alerted, Verdict expected) {
        var change = News150.change(
                happening,
                before == null ? null : News150.documents(before),
                after == null ? null : News150.documents(after),
                was,
                is);

        var judgement = AlertPolicy.judge(change, alerted.equals("yes") ? List.of("earlier") : List.of());

        assertThat(judgement.verdict()).isEqualTo(expected);
    }

    @Test
    void theSameNewsHasTheSameIdWhoeverTellsIt() {
        var one = News150.change(Happening.NEW, null, News150.documents(150), null, Stage.SIGNED);
        var planned = News150.documents(150);
        var other = News150.change(Happening.STAGE_CHANGED, planned, planned, Stage.PLANNED, Stage.AGREED);

        assertThat(AlertPolicy.judge(one, List.of()).alertId())
                .isEqualTo(AlertPolicy.judge(other, List.of()).alertId())
                .isEqualTo("11d7f899cd9367f3b62b1d20c738520f");
    }

    @Test
    void whatWasRaisedIsNotRaisedAgain() {
        var change = News150.change(Happening.NEW, null, News150.documents(150), null, Stage.SIGNED);
        var id = AlertPolicy.judge(change, List.of()).alertId();

        var again = AlertPolicy.judge(change, List.of(id, "later"));

        assertThat(again.verdict()).isEqualTo(Verdict.ALREADY_RAISED);
        assertThat(again.raises()).isFalse();
    }

    @Test
    void whatWasDeniedAndIsDoneAfterAllIsToldAnew() {
        var fact = News150.documents(150);
        var first = AlertPolicy.judge(News150.change(Happening.NEW, null, fact, null, Stage.SIGNED), List.of());
        var change = News150.change(Happening.STAGE_CHANGED, fact, fact, Stage.DENIED, Stage.SIGNED);
        var raised = List.of(first.alertId(), "withdrawal");

        var again = AlertPolicy.judge(change, raised);

        assertThat(again.raises()).isTrue();
        assertThat(again.alertId()).isNotEqualTo(first.alertId());
        assertThat(again.corrects()).isEqualTo(raised);
        assertThat(AlertPolicy.judge(change, List.of(again.alertId())).verdict())
                .isEqualTo(Verdict.ALREADY_RAISED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Happening.class,
            names = {"REVISED", "WITHDRAWN"})
    void correctsAllEarlierAlertsOnTheFact(Happening happening) {
        var after = happening == Happening.WITHDRAWN ? null : News150.documents(160);
        var change = News150.change(happening, News150.documents(150), after, Stage.SIGNED, Stage.SIGNED);

        assertThat(AlertPolicy.judge(change, List.of("first", "second")).corrects())
                .containsExactly("first", "second");
    }

    @ParameterizedTest(name = "{0} {1} by {2}, then {3} {4} by {5}: another figure {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            3000000000000 | EXACT     | 2030 | 3000000000000.00 | EXACT | 2030 | false
            3000000000000 | EXACT     | -    | 3000000000000    | EXACT | 2030 | false
            3000000000000 | EXACT     | 2030 | 3000000000000    | EXACT | 2028 | true
            3000000000000 | EXACT     | 2030 | 2000000000000    | EXACT | 2030 | true
            3000000000000 | MORE_THAN | 2030 | 3000000000000    | EXACT | 2030 | true
            """)
    void aTargetIsAnotherByAmountBoundOrYear(
            BigDecimal amount,
            Bound bound,
            String by,
            BigDecimal later,
            Bound laterBound,
            String laterBy,
            boolean differs) {
        var before = new Target(Measure.TRADE, new Quantity(amount, "USD", bound), by, List.of());
        var after = new Target(Measure.TRADE, new Quantity(later, "USD", laterBound), laterBy, List.of());

        assertThat(after.differsFrom(before)).isEqualTo(differs);
    }

    @Test
    void anotherNameForADocumentIsNoOtherDocument() {
        var untitled = News150.document(DocumentType.DECLARATION, null, 1, Bound.EXACT);
        var titled = News150.document(DocumentType.DECLARATION, "Tokyo Declaration", 1, Bound.EXACT);

        assertThat(titled.differsFrom(untitled)).isFalse();
        assertThat(News150.document(DocumentType.AGREEMENT, null, 1, Bound.EXACT)
                        .differsFrom(untitled))
                .isTrue();
    }

    private static final String MERGERS =
            """
            # what     | into | before | after | stage before | raised for it | raised for the other | then raised for the fact that stands
            MERGED     | -    | 150    | 150   | SIGNED       | -             | -                    | NEW 150,REVISED 150
            MERGED     | -    | 150    | 160   | SIGNED       | -             | -                    | NEW 150,REVISED 150
            MERGED     | -    | 150    | 150   | PLANNED      | -             | -                    | -
            MERGED     | -    | 150    | 150   | SIGNED       | first         | -                    | first
            MERGED     | -    | 150    | -     | SIGNED       | first         | -                    | first
            MERGED     | -    | 150    | -     | SIGNED       | -             | -                    | -
            MERGED     | b    | 150    | 160   | SIGNED       | first,second  | -                    | first,second
            MERGED     | b    | 150    | 160   | SIGNED       | first         | other                | other,first
            MERGED     | b    | 150    | 160   | SIGNED       | -             | other                | other,NEW 150,REVISED 150
            MERGED     | b    | 150    | 160   | PROPOSED     | -             | other                | other
            REVISED    | -    | 150    | 160   | SIGNED       | -             | -                    | -
            WITHDRAWN  | -    | 150    | -     | SIGNED       | -             | -                    | -
            """;

    @ParameterizedTest(name = "{0} into {1}, {2}→{3} {4}, raised {5} and {6}: then {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = MERGERS)
    void whatWentOverBringsItsAlerts(
            Happening happening,
            String into,
            Long before,
            Long after,
            Stage was,
            String own,
            String others,
            String expected) {
        var is = after == null ? null : Stage.SIGNED;
        var change = News150.merged(happening, into, documents(before), documents(after), was, is);
        var raised = Raised.NONE.withAll("fact-1", listed(own)).withAll("b", listed(others));

        var then = AlertPolicy.remember(change, raised).of(into == null ? "fact-1" : into);

        assertThat(Raised.ids(then))
                .isEqualTo(listed(expected).stream().map(AlertPolicyTest::id).toList());
    }

    @Test
    void whatMayHaveBeenRaisedElsewhereKeepsNothingFromBeingRaised() {
        var merged = News150.change(Happening.MERGED, documents(150L), documents(150L), Stage.SIGNED, Stage.SIGNED);
        var raised = AlertPolicy.remember(merged, Raised.NONE).of("fact-1");
        var away = News150.change(Happening.REVISED, documents(150L), documents(160L), Stage.SIGNED, Stage.SIGNED);
        var back = News150.change(Happening.REVISED, documents(160L), documents(150L), Stage.SIGNED, Stage.SIGNED);
        var again = News150.change(Happening.NEW, null, documents(150L), null, Stage.SIGNED);

        assertThat(AlertPolicy.judge(away, raised).verdict()).isEqualTo(Verdict.FIGURE_CHANGED);
        assertThat(AlertPolicy.judge(back, raised).verdict()).isEqualTo(Verdict.FIGURE_CHANGED);
        assertThat(AlertPolicy.judge(again, raised).verdict()).isEqualTo(Verdict.ALREADY_RAISED);
    }

    private static @Nullable Document documents(@Nullable Long count) {
        return count == null ? null : News150.documents(count);
    }

    private static List<String> listed(@Nullable String names) {
        return names == null ? List.of() : List.of(names.split(",", -1));
    }

    /** What 'NEW 150' stands for in the table; other names stand for themselves. */
    private static String id(String name) {
        var words = name.split(" ", -1);
        return words.length < 2
                ? name
                : AlertIds.of("fact-1", words[0], "document|COOPERATION_DOCUMENT|" + words[1] + "|EXACT");
    }

    @Test
    void rememberingIsBounded() {
        var raised = Raised.NONE;
        for (var i = 0; i < Raised.FACTS + 1; i++) {
            raised = raised.with("fact-" + i, "alert-" + i);
        }
        for (var i = 0; i < Raised.IDS + 1; i++) {
            raised = raised.with("busy", "alert-" + i);
        }

        assertThat(raised.byFact()).hasSize(Raised.FACTS);
        assertThat(raised.of("fact-0")).isEmpty();
        assertThat(raised.of("busy")).hasSize(Raised.IDS).first().isEqualTo("alert-1");
    }
}
