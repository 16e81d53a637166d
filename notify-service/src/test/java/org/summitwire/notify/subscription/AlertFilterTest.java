package org.summitwire.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitwire.notify.subscription.Alerts.alert;
import static org.summitwire.notify.subscription.Alerts.document;
import static org.summitwire.notify.subscription.Alerts.target;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Kind;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;

class AlertFilterTest {

    private static final Alert TARGET = alert(target(Measure.TRADE, "500000000", "USD"));
    private static final Alert DOCUMENT = alert(
            "a2",
            News.NEW,
            document(DocumentType.DECLARATION, "Tokyo  Declaration\non water", null),
            "Antara",
            "en",
            "");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            id = 'a1' AND type = 'org.summitwire.alert.raised' AND source = '/notify-service' ; true  ; false
            subject = 'fact-a1' AND time = '2025-12-21T03:00:00Z'                             ; true  ; false
            summit = 'ca-jad-2025-12-20' AND forum LIKE '%CA+JAD'                             ; true  ; true
            country = 'JP' AND city = 'Tokyo' AND start LIKE '2025-%'                         ; true  ; true
            doctype = 'declaration' AND stages LIKE '%|signed|%' AND doccount = 1             ; false ; true
            title LIKE 'Tokyo Declaration on %'                                               ; false ; true
            docparties LIKE '%|UZ|%' AND NOT (docparties LIKE '%|KZ|%')                       ; false ; true
            measure = 'trade' AND amount = '500000000' AND currency = 'USD' AND by = '2030'   ; true  ; false
            areas LIKE '%|water|%'                                                            ; false ; true
            areas = '|trade|'                                                                 ; true  ; false
            outlet = 'antara' AND language = 'en'                                             ; false ; true
            voices >= 1 AND corrects = FALSE                                                  ; true  ; true
            worth_at_least("500000000", 'USD') OR kind = 'document'                           ; true  ; true
            WORTH_AT_LEAST('500000000.01', 'USD')                                             ; false ; false
            LENGTH(title) > 5 XOR TRUE                                                        ; true  ; false
            kind = 'x' AND kind = 'x' OR TRUE                                                 ; false ; false
            outlet = 'it\\'s' OR title LIKE '%\\%%'                                           ; false ; false
            """)
    void aFilterAsksTheAttributesOfAnAlert(String cesql, boolean takesTarget, boolean takesDocument) {
        var filter = AlertFilter.of(cesql);

        assertThat(filter.takes(TARGET)).isEqualTo(takesTarget);
        assertThat(filter.takes(DOCUMENT)).isEqualTo(takesDocument);
        assertThat(filter.complaint(TARGET)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            kind =                          ;  7 ; the end     ; one of '(', NOT
            kind == 'x'                     ;  7 ; '='         ; one of '(', NOT
            kind = 'target                  ;  8 ; 'target     ; a text that ends with the quote
            kind = 'a' AND ß                ; 16 ; 'ß'         ; attributes, texts in quotes
            kind = 'a' title                ; 12 ; 'title'     ; the end
            (kind = 'a'                     ; 12 ; the end     ; ')'
            parties LIKE outlet             ; 14 ; 'outlet'    ; a text in quotes
            TRUE OR party = 'JP'            ;  9 ; 'party'     ; an attribute of an alert, one of
            Kind = 'document'               ;  1 ; 'Kind'      ; an attribute of an alert, one of
            FALSE AND WORTH('1')            ; 11 ; 'WORTH'     ; a function, one of ABS
            LOWER(outlet, 'x') = 'y'        ;  1 ; 'LOWER'     ; LOWER with 1 arguments, not 2
            WORTH_AT_LEAST('5 m', 'USD')    ; 16 ; '5 m'       ; a plain number above zero in quotes
            WORTH_AT_LEAST('5', 'XYZ')      ; 21 ; 'XYZ'       ; a currency in quotes, one of AED
            doccount > 3000000000           ; 12 ; 3000000000  ; a whole number up to 2147483647
            'abc'                           ;  1 ; 'abc'       ; a condition, such as
            """)
    void aMistakeIsShownWhereItStandsWithWhatWasExpected(String cesql, int position, String found, String expected) {
        assertThatThrownBy(() -> AlertFilter.of(cesql)).isInstanceOfSatisfying(FilterProblem.class, problem -> {
            assertThat(problem.position()).isEqualTo(position);
            assertThat(problem.found().in("en")).contains(found);
            assertThat(problem.expected().in("en")).contains(expected);
            assertThat(problem).hasMessageContaining("at character " + position);
        });
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        assertThatThrownBy(() -> AlertFilter.of("TRUE OR ".repeat(3_000) + "TRUE"))
                .hasMessageContaining("at most 20000 characters");
        assertThatThrownBy(() -> AlertFilter.of("(".repeat(500) + "TRUE" + ")".repeat(500)))
                .hasMessageContaining("at most 40 brackets inside each other");
        assertThat(AlertFilter.of("(".repeat(40) + "TRUE" + ")".repeat(40)).takes(TARGET))
                .isTrue();
    }

    @Test
    void whatCannotBeWorkedOutForAnAlertIsTold() {
        var filter = AlertFilter.of("INT(by) >= 2030");

        assertThat(filter.takes(TARGET)).isTrue();
        assertThat(filter.complaint(TARGET)).isEmpty();
        assertThat(filter.complaint(DOCUMENT)).get().asString().contains("INT(by)");
    }

    @Test
    void noFilterTakesAll() {
        assertThat(AlertFilter.of(null).takes(TARGET)).isTrue();
        assertThat(AlertFilter.attributes())
                .contains("id", "parties", "areas", "voices")
                .doesNotHaveDuplicates();
    }

    @Test
    void manyThreadsMayAskOneFilter() throws Exception {
        var filter = AlertFilter.of(Rules.all()
                .parties("JP")
                .areas("water")
                .atLeast("1", "USD")
                .rule()
                .filter());
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Long> ask = () -> IntStream.range(0, 2_000)
                    .filter(at -> filter.takes(at % 2 == 0 ? TARGET : DOCUMENT))
                    .count();
            for (var answer : threads.invokeAll(List.of(ask, ask, ask, ask))) {
                assertThat(answer.get()).isZero(); // the target is not on water, the document has no amount
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What many rules share is asked once: each takes what it takes alone. */
    @Test
    void amongManyARuleTakesWhatItTakesAlone() {
        var rules = Stream.of(
                        Rules.all(),
                        Rules.all().parties("JP"),
                        Rules.all().parties("JP", "DE").forums("forum:CA+JAD"),
                        Rules.all().parties("DE").areas("water"),
                        Rules.all().subjects(Kind.TARGET).languages("en", "id"),
                        Rules.all().subjects(Kind.DOCUMENT).languages("en"),
                        Rules.all().documentTypes(DocumentType.AGREEMENT),
                        Rules.all().documentTypes(DocumentType.MEMORANDUM).measures(Measure.TRADE),
                        Rules.all().atLeast("1", "USD"),
                        Rules.all().atLeast("1", "USD").parties("JP").summits(Alerts.SUMMIT),
                        Rules.all().changes(News.NEW).outlets("Warta Contoh"),
                        Rules.all().where("voices >= 1 OR kind = 'document'").parties("JP"),
                        Rules.all().where("voices").parties("JP"),
                        Rules.all().where("headline").languages("en"),
                        Rules.all().where("INT(by) >= 2030").forums("forum:CA+JAD"),
                        Rules.all().where("NOT (parties LIKE '%|JP|%')"))
                .map(Rules::rule)
                .toList();
        var subscriptions = IntStream.range(0, rules.size())
                .mapToObj(at -> Alerts.subscription("s" + at, rules.get(at)))
                .toList();

        for (var alert : List.of(TARGET, DOCUMENT)) {
            assertThat(Takers.of(subscriptions).of(alert))
                    .containsExactlyElementsOf(subscriptions.stream()
                            .filter(it -> AlertFilter.of(it.rule().filter()).takes(alert))
                            .toList());
        }
    }

    @Test
    void filtersThatAreAlikeShareAnAnswer() {
        var japan = Rules.all().parties("JP").rule();
        var first = Alerts.subscription("s1", japan);
        var second = Alerts.subscription("s2", japan);
        var water = Alerts.subscription("s3", Rules.all().areas("water").rule());
        var all = List.of(first, second, water);

        var takers = Takers.of(all);

        assertThat(takers.of(TARGET)).containsExactly(first, second);
        assertThat(takers.of(DOCUMENT)).containsExactly(first, second, water);
        assertThat(takers.asOf(all)).isSameAs(takers);
        assertThat(takers.asOf(List.of(water)).of(TARGET)).isEmpty();
    }
}
