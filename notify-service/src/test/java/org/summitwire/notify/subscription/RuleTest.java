package org.summitwire.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitwire.notify.subscription.Alerts.alert;
import static org.summitwire.notify.subscription.Alerts.document;
import static org.summitwire.notify.subscription.Alerts.quantity;
import static org.summitwire.notify.subscription.Alerts.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;

class RuleTest {

    private static final Alert THREE_TRILLION = alert(target(Measure.BUSINESS_PROJECTS, "3000000000000", "JPY"));
    private static final Alert MEMORANDUM = alert(
            "a2", News.NEW, document(DocumentType.MEMORANDUM, null, "renewable energy"), "O'Brien % _ Co", "en", "");
    private static final Alert WITHDRAWN =
            alert("a3", News.WITHDRAWN, document(DocumentType.AGREEMENT, "Water Accord", null), "Antara", "en", "");
    private static final List<Alert> ALL = List.of(THREE_TRILLION, MEMORANDUM, WITHDRAWN);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(Rules.all(), "a1 a2 a3", "All alerts.", "Semua peringatan."),
                Arguments.of(
                        Rules.all().parties("KZ", "ID"),
                        "a1 a2 a3",
                        "Documents or targets of Kazakhstan or Indonesia.",
                        "Dokumen atau target dari Kazakhstan atau Indonesia."),
                Arguments.of(Rules.all().parties("Z"), "", "Documents or targets of Z.", "Dokumen atau target dari Z."),
                Arguments.of(
                        Rules.all().forums("forum:CA+JAD"),
                        "a1 a2 a3",
                        "Documents or targets, from meetings of CA+JAD.",
                        "Dokumen atau target, dari pertemuan CA+JAD."),
                Arguments.of(
                        Rules.all().forums("parties:JP+KZ"),
                        "",
                        "Documents or targets, from meetings of Japan and Kazakhstan.",
                        "Dokumen atau target, dari pertemuan Jepang dan Kazakhstan."),
                Arguments.of(
                        Rules.all().summits(Alerts.SUMMIT).changes(News.NEW, News.REVISED),
                        "a1 a2",
                        "Documents or targets, from the meeting ca-jad-2025-12-20, that are new or revised.",
                        "Dokumen atau target, dari pertemuan ca-jad-2025-12-20, yang baru atau direvisi."),
                Arguments.of(
                        Rules.all().subjects(Kind.DOCUMENT).changes(News.WITHDRAWN, News.REMINDER),
                        "a3",
                        "Documents, that are withdrawn or due or silent.",
                        "Dokumen, yang ditarik atau jatuh tempo atau tidak terdengar lagi."),
                Arguments.of(
                        Rules.all().documentTypes(DocumentType.MEMORANDUM, DocumentType.DECLARATION),
                        "a2",
                        "Memorandums or declarations.",
                        "Nota kesepahaman atau deklarasi."),
                Arguments.of(
                        Rules.all().measures(Measure.BUSINESS_PROJECTS, Measure.TRADE),
                        "a1",
                        "Targets for business projects or trade.",
                        "Target proyek bisnis atau perdagangan."),
                Arguments.of(
                        Rules.all().documentTypes(DocumentType.MEMORANDUM).measures(Measure.BUSINESS_PROJECTS),
                        "a1 a2",
                        "Memorandums or targets for business projects.",
                        "Nota kesepahaman atau target proyek bisnis."),
                Arguments.of(
                        Rules.all().areas("energy", "digital"),
                        "a2",
                        "Documents or targets, on energy or digital and telecommunications.",
                        "Dokumen atau target, tentang energi atau digital dan telekomunikasi."),
                Arguments.of(
                        Rules.all().atLeast("19000000000", "USD"),
                        "a1",
                        "Targets of at least 19 billion US dollars.",
                        "Target sebesar paling sedikit 19 miliar dolar Amerika Serikat."),
                Arguments.of(
                        Rules.all().atLeast("19200000000", "USD"),
                        "",
                        "Targets of at least 19.2 billion US dollars.",
                        "Target sebesar paling sedikit 19,2 miliar dolar Amerika Serikat."),
                Arguments.of(
                        Rules.all()
                                .subjects(Kind.DOCUMENT, Kind.TARGET)
                                .atLeast("3000000000001", "JPY")
                                .parties("JP"),
                        "a2 a3",
                        "Documents or targets of at least 3,000,000,000,001 Japanese yen of Japan.",
                        "Dokumen atau target sebesar paling sedikit 3.000.000.000.001 yen Jepang dari Jepang."),
                Arguments.of(
                        Rules.all().languages("id").outlets("KOMPAS", "Antara"),
                        "a1",
                        "Documents or targets, reported in Indonesian, reported by KOMPAS or Antara.",
                        "Dokumen atau target, diberitakan dalam bahasa Indonesia, diberitakan oleh KOMPAS atau Antara."),
                Arguments.of(
                        Rules.all().outlets("o'brien  % _ co"),
                        "a2",
                        "Documents or targets, reported by o'brien  % _ co.",
                        "Dokumen atau target, diberitakan oleh o'brien  % _ co."),
                Arguments.of(
                        Rules.all().where("by = '2030' OR title LIKE 'Water%'").parties("JP"),
                        "a1 a3",
                        "Documents or targets of Japan, where by = '2030' OR title LIKE 'Water%'.",
                        "Dokumen atau target dari Jepang, dengan syarat by = '2030' OR title LIKE 'Water%'."));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleTakesAlertsAndSaysInWordsWhichOnes(Rules given, String taken, String english, String indonesian) {
        var filter = AlertFilter.of(given.rule().filter());

        assertThat(ALL.stream().filter(filter::takes).map(Alert::id)).containsExactly(ids(taken));
        assertThat(given.rule().inWords("en")).isEqualTo(english);
        assertThat(given.rule().inWords("id")).isEqualTo(indonesian);
    }

    private static String[] ids(String taken) {
        return taken.isEmpty() ? new String[0] : taken.split(" ");
    }

    @Test
    void aRuleIsAConjunctionInCloudEventsSql() {
        var rule = Rules.all()
                .parties("JP", "KZ")
                .documentTypes(DocumentType.MEMORANDUM)
                .atLeast("500000000", "USD")
                .outlets("Kompas", "O'Brien")
                .where("voices >= 2")
                .rule();

        assertThat(rule.filter())
                .isEqualTo("((kind = 'document' AND doctype IN ('memorandum'))"
                        + " OR (kind = 'target' AND WORTH_AT_LEAST('500000000', 'USD')))"
                        + " AND (parties LIKE '%|JP|%' OR parties LIKE '%|KZ|%')"
                        + " AND outlet IN ('kompas', 'o\\'brien') AND (voices >= 2)");
        assertThat(Rule.ALL.filter()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x' OR TRUE OR outlet = 'x", "x\\", "%", "|JP", "x') OR (TRUE"})
    void aValueCannotBecomeACondition(String value) {
        assertThat(AlertFilter.of(Rules.all().outlets(value).rule().filter()).takes(MEMORANDUM))
                .isFalse();
        assertThat(AlertFilter.of(Rules.all().parties(value).rule().filter()).takes(MEMORANDUM))
                .isFalse();
    }

    @Test
    void voicesAreSpelledOut() {
        var japan = Rules.all().parties("JP").rule();

        assertThat(RuleWords.in("en").say(japan, 2))
                .isEqualTo("Documents or targets of Japan, told by at least two voices.");
        assertThat(RuleWords.in("id").say(Rule.ALL, 3))
                .isEqualTo("Dokumen atau target, disampaikan oleh paling sedikit tiga suara.");
        assertThat(RuleWords.in("fr").say(japan, 1)).isEqualTo("Documents or targets of Japan.");
        assertThat(RuleWords.in("en").keys()).isEqualTo(RuleWords.in("id").keys());
    }

    @Test
    void anAmountInACurrencyWithoutARateIsComparedByWhatAnOutletConverted() {
        var unknown = alert(target(Measure.TRADE, "10000000000", "MNT", quantity("3000000", "USD")));
        var people = alert(target(Measure.PEOPLE, "20000000", "person"));
        var filter = AlertFilter.of(Rules.all().atLeast("2500000", "EUR").rule().filter());

        assertThat(filter.takes(unknown)).isTrue();
        assertThat(filter.takes(people)).isFalse();
        assertThat(AlertFilter.of(Rules.all().atLeast("3000001", "USD").rule().filter())
                        .takes(unknown))
                .isFalse();
    }

    @Test
    void anAmountHasACurrency() {
        var all = Rule.ALL;

        assertThatThrownBy(() -> new Rule(
                        all.parties(),
                        all.forums(),
                        all.summits(),
                        all.changes(),
                        all.subjects(),
                        all.documentTypes(),
                        all.measures(),
                        all.areas(),
                        BigDecimal.TEN,
                        null,
                        all.languages(),
                        all.outlets(),
                        null))
                .hasMessage("A least amount has a currency, and a currency a least amount, but this is 10 null");
        assertThatThrownBy(() -> Rules.all().atLeast("0", "USD")).hasMessage("A least amount is above zero, but is 0");
    }
}
