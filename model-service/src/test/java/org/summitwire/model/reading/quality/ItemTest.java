package org.summitwire.model.reading.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** When a fact that was told is the one that was expected. */
class ItemTest {

    @ParameterizedTest(name = "{0}: {1} is met by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            participants | {"person": "Recep Tayyip Erdoğan", "country": "TR"} | {"person": "Erdogan", "country": "TR"}
            participants | {"person": null, "country": "TR"}  | {"person": "", "country": "TR", "role": "other"}
            areas        | "energi terbarukan"                | "bidang energi"
            areas        | "kerja sama"                       | "kerja sama"
            initiatives  | "Global Gateway"                   | "the EU's Global Gateway"
            documents    | {"type": "memorandum", "count": 13}    | {"type": "agreement", "count": 13}
            documents    | {"type": "declaration", "title": "Samarkand Declaration"} | {"type": "protocol", "title": "the Samarkand declaration", "count": null}
            documents    | {"type": "agreement", "subject": "visa waiver"} | {"type": "agreement", "subject": "waiver of visas"}
            documents    | {"type": "agreement", "subject": "visa waiver"} | {"type": "agreement", "title": "Free Movement Pact"}
            targets      | {"amount": 40000000000, "unit": "USD"} | {"amount": 40.3E9, "unit": "USD"}
            pledges      | {"amount": 100, "unit": "EUR"}     | {"amount": 99.00, "unit": "EUR", "text": "the EU gives"}
            """)
    void theSameInOtherWordsIsMet(String kind, String expected, String told) {
        assertThat(item(kind, expected).isMetBy(item(kind, told))).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} is not met by {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            participants | {"person": "Erdoğan", "country": "TR"} | {"person": "Erdogan", "country": "AZ"}
            participants | {"person": "Erdoğan", "country": "TR"} | {"person": null, "country": "TR"}
            participants | {"person": null, "country": "TR"}  | {"person": "Erdogan", "country": "TR"}
            areas        | "energi terbarukan"                | "kesehatan"
            areas        | "trade"                            | "trade, investment, energy, defence and health"
            areas        | "kerja sama"                       | "kerja sama pertahanan"
            documents    | {"type": "memorandum", "count": 13}    | {"type": "memorandum", "count": 12}
            documents    | {"type": "memorandum", "count": 13}    | {"type": "memorandum", "count": 1}
            documents    | {"type": "agreement"}              | {"type": "memorandum"}
            documents    | {"type": "agreement", "subject": "visa waiver"} | {"type": "agreement", "subject": "nuclear fuel"}
            documents    | {"type": "declaration", "title": "Samarkand Declaration"} | {"type": "declaration", "title": "Tokyo Joint Vision"}
            targets      | {"amount": 40000000000, "unit": "USD"} | {"amount": 41000000000, "unit": "USD"}
            targets      | {"amount": 2, "unit": "multiple"}  | {"amount": 2, "unit": "project"}
            pledges      | {"amount": 100, "unit": "EUR"}     | {"amount": null, "unit": "EUR"}
            """)
    void anotherFactIsNot(String kind, String expected, String told) {
        assertThat(item(kind, expected).isMetBy(item(kind, told))).isFalse();
    }

    private static Item item(String kind, String json) {
        return AnswerLines.item(Kind.labelled(kind), JsonMapper.shared().readTree(json));
    }
}
