package org.summitwire.notify.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.subscription.Alerts.alert;
import static org.summitwire.notify.subscription.Alerts.document;
import static org.summitwire.notify.subscription.Alerts.target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.notify.alerting.DocumentType;
import org.summitwire.notify.alerting.Measure;
import org.summitwire.notify.alerting.News;

class AreasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | cooperation in renewable energy and water management | energy, water
            en | air transport                                        | transport
            id | pengelolaan air dan ketahanan pangan                 | water, agriculture
            id | energi terbarukan                                    | energy
            id | airline                                              |
            ru | развитие железнодорожного транспорта                 | transport
            ru | торговля                                             | trade
            en | support of a report                                  |
            tr | energy                                               | energy
            en | the Rare Earth Pact                                  | minerals
            """)
    void theSubjectOfADocumentTellsItsAreasInItsLanguage(String language, String subject, String areas) {
        var alert = alert("a", News.NEW, document(DocumentType.AGREEMENT, null, subject), "Outlet", language, "");

        assertThat(String.join(", ", Areas.known().of(alert))).isEqualTo(areas == null ? "" : areas);
    }

    @Test
    void aTargetTellsItsAreasByItsMeasureAndItsQuote() {
        var trade = target(Measure.TRADE, "500000000", "USD");

        assertThat(Areas.known().of(alert(trade))).containsExactly("trade");
        assertThat(Areas.known().of(alert("a", News.NEW, trade, "Outlet", "id", "perdagangan produk pertanian")))
                .containsExactly("trade", "agriculture");
    }

    @Test
    void everyAreaHasNamesInBothLanguages() {
        assertThat(Areas.known().codes())
                .hasSizeGreaterThan(15)
                .allSatisfy(code -> assertThat(Areas.known().name(code, "id")).isNotBlank());
        assertThat(Areas.known().name("water", "id")).isEqualTo("air");
        assertThat(Areas.known().name("water", "fr")).isEqualTo("water");
        assertThat(Areas.known().name("none", "en")).isEqualTo("none");
    }
}
