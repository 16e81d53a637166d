package org.summitwire.model.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;

class IdentityTest {

    @ParameterizedTest(name = "{0} {1} and {2} {3} are {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            150 | MORE_THAN | 150 | EXACT     | SAME
            150 | MORE_THAN | 150 | MORE_THAN | SAME
            150 | MORE_THAN | 160 | EXACT     | LIKELY
            160 | EXACT     | 150 | MORE_THAN | LIKELY
            150 | EXACT     | 145 | ABOUT     | LIKELY
            150 | EXACT     | 160 | EXACT     | OTHER_FIGURE
            12  | EXACT     | 13  | EXACT     | OTHER_FIGURE
            40  | EXACT     | 14  | EXACT     | OTHER_FIGURE
            60  | EXACT     | 14  | EXACT     | NONE
            300 | EXACT     | 7   | EXACT     | NONE
            100 | MORE_THAN | 300 | EXACT     | OTHER_FIGURE
            """)
    void setsOfDocuments(long known, Bound itsBound, long told, Bound bound, Likeness expected) {
        assertThat(compare(set(known, itsBound), set(told, bound), true)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} and {2} of {3} are {4}")
    @CsvSource({
        "MEMORANDUM, 13, AGREEMENT, 19, OTHER_FIGURE",
        "AGREEMENT, 19, MEMORANDUM, 13, NONE",
        "MEMORANDUM, 13, AGREEMENT, 5, NONE",
        "MEMORANDUM, 3, AGREEMENT, 40, NONE",
        "MEMORANDUM, 13, CONTRACT, 19, NONE",
        "AGREEMENT, 10, COOPERATION_DOCUMENT, 14, OTHER_FIGURE"
    })
    void setsOfSeveralSorts(DocumentType type, long known, DocumentType toldType, long told, Likeness expected) {
        var standing = document(type, null, known, Bound.EXACT, null, null);
        var heard = document(toldType, null, told, Bound.EXACT, null, null);

        assertThat(compare(standing, heard, true)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} and {4} {5} {6} {7}, one language {8}, are {9}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            DECLARATION      | Tokyo Declaration     | -                  | -   | DECLARATION      | Deklarasi Tokyo     | -                     | -      | false | SAME
            DECLARATION      | -                     | -                  | -   | DECLARATION      | Deklarasi Tokyo     | -                     | JP     | false | DETAIL
            DECLARATION      | Tokyo Declaration     | -                  | -   | DECLARATION      | Токийскую декларацию | -                    | -      | false | OTHER_WORDS
            AGREEMENT        | Tokyo Agreement       | -                  | -   | DECLARATION      | Токийскую декларацию | -                    | -      | false | NONE
            DECLARATION      | Samarkand Declaration | -                  | -   | DECLARATION      | Tokyo Declaration   | -                     | -      | true  | NONE
            DECLARATION      | -                     | strategic ties     | -   | DECLARATION      | -                   | kemitraan strategis   | -      | false | SAME
            DECLARATION      | -                     | open trade         | -   | DECLARATION      | -                   | perdagangan bebas     | -      | false | SAME
            JOINT_STATEMENT  | -                     | -                  | -   | JOINT_STATEMENT  | -                   | -                     | -      | true  | SAME
            JOINT_STATEMENT  | -                     | -                  | -   | DECLARATION      | -                   | -                     | -      | true  | NONE
            MEMORANDUM       | -                     | critical minerals  | KZ  | MEMORANDUM       | -                   | critical minerals     | KZ     | true  | SAME
            MEMORANDUM       | -                     | energi             | ID  | MEMORANDUM       | -                   | energi dan mineral    | ID     | true  | SAME
            MEMORANDUM       | -                     | higher education   | ID  | MEMORANDUM       | -                   | energy                | ID     | true  | NONE
            MEMORANDUM       | -                     | nuclear energy     | ID  | MEMORANDUM       | -                   | jasa pengiriman       | ID     | false | OTHER_WORDS
            AGREEMENT        | -                     | won-yuan swap line | KR  | AGREEMENT        | -                   | swap won-yuan         | KR     | false | SAME
            AGREEMENT        | -                     | -                  | UZ  | AGREEMENT        | -                   | -                     | KZ     | true  | NONE
            MEMORANDUM       | -                     | critical minerals  | KZ  | MEMORANDUM       | -                   | -                     | KZ     | true  | DETAIL
            MEMORANDUM       | -                     | -                  | -   | CONTRACT         | -                   | -                     | -      | true  | NONE
            """)
    void singleDocuments(
            DocumentType type,
            @Nullable String title,
            @Nullable String subject,
            @Nullable String party,
            DocumentType toldType,
            @Nullable String toldTitle,
            @Nullable String toldSubject,
            @Nullable String toldParty,
            boolean sameLanguage,
            Likeness expected) {
        var known = document(type, title, 1, Bound.EXACT, subject, party);
        var told = document(toldType, toldTitle, 1, Bound.EXACT, toldSubject, toldParty);

        assertThat(compare(known, told, sameLanguage)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} \"{4}\" and {5} {6} {7} {8} \"{9}\" are {10}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            INVESTMENT | 3000000000000 | JPY     | EXACT | private investment | BUSINESS_PROJECTS | 3000000000000 | JPY     | ABOUT     | proyek bisnis       | SAME
            INVESTMENT | 3000000000000 | JPY     | EXACT | private investment | INVESTMENT        | 3010000000000 | JPY     | EXACT     | private investment  | SAME
            INVESTMENT | 3000000000000 | JPY     | EXACT | private investment | INVESTMENT        | 4000000000000 | JPY     | EXACT     | private investment  | OTHER_FIGURE
            INVESTMENT | 3000000000000 | JPY     | EXACT | private investment | INVESTMENT        | 4000000000000 | JPY     | EXACT     | public lending      | NONE
            PEOPLE     | 30000         | person  | EXACT | AI specialists     | PEOPLE            | 35000         | person  | EXACT     | medical staff       | NONE
            PEOPLE     | 300000        | person  | EXACT | people trained     | PEOPLE            | 30000         | person  | EXACT     | people trained      | NONE
            TRADE      | 10000000000   | USD     | EXACT | yearly commerce    | INVESTMENT        | 10000000000   | USD     | EXACT     | investment          | NONE
            TRADE      | 10000000000   | USD     | EXACT | yearly commerce    | TRADE             | 10000000000   | EUR     | EXACT     | yearly commerce     | NONE
            INFRASTRUCTURE | 2000      | other   | EXACT | schools            | INFRASTRUCTURE    | 2000          | other   | AT_LEAST  | sekolah             | SAME
            """)
    void targets(
            Measure measure,
            String amount,
            String unit,
            Bound bound,
            String text,
            Measure toldMeasure,
            String toldAmount,
            String toldUnit,
            Bound toldBound,
            String toldText,
            Likeness expected) {
        var known = new Fact.Target(measure, quantity(amount, unit, bound), null, null, List.of(), text);
        var told = new Fact.Target(
                toldMeasure, quantity(toldAmount, toldUnit, toldBound), null, null, List.of(), toldText);

        assertThat(compare(known, told, true)).isEqualTo(expected);
    }

    @Test
    void aSumInAnotherCurrencyIsAConversionWhereOneIsKnownToBeEqual() {
        var yen = quantity("3000000000000", "JPY", Bound.EXACT);
        var known = new Fact.Target(
                Measure.INVESTMENT, yen, "2030", null, List.of(quantity("19000000000", "USD", Bound.ABOUT)), "target");
        var dollars = quantity("19300000000", "USD", Bound.EXACT);
        var told = new Fact.Target(Measure.BUSINESS_PROJECTS, dollars, null, null, List.of(), "projects");

        assertThat(compare(known, told, true)).isEqualTo(Likeness.SAME);
        assertThat(Identities.of(known).merge(known, told, false).quantity()).isEqualTo(yen);
    }

    @ParameterizedTest(name = "{0} {1} and {2} {3} are {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Tokayev | HEAD_OF_STATE      | Kassym-Jomart Tokayev | HEAD_OF_STATE | SAME
            -       | HEAD_OF_STATE      | Kassym-Jomart Tokayev | HEAD_OF_STATE | DETAIL
            -       | OTHER              | Kassym-Jomart Tokayev | HEAD_OF_STATE | DETAIL
            -       | HEAD_OF_GOVERNMENT | Kassym-Jomart Tokayev | HEAD_OF_STATE | DETAIL
            -       | HEAD_OF_STATE      | Murat Nurtleu         | MINISTER      | NONE
            Tokayev | HEAD_OF_STATE      | Murat Nurtleu         | MINISTER      | NONE
            -       | OTHER              | -                     | HEAD_OF_STATE | SAME
            """)
    void participants(@Nullable String person, Role role, @Nullable String told, Role toldRole, Likeness expected) {
        var likeness =
                compare(new Fact.Participant(person, "KZ", role), new Fact.Participant(told, "KZ", toldRole), true);

        assertThat(likeness).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Trans-Caspian International Transport Route | Rute Transportasi Internasional Trans-Kaspia | SAME
            Japan-Central Asia AI partnership           | Japan–Central Asia AI Cooperation Partnership | SAME
            connectivity                                | Konektivitas                                  | SAME
            green and resilience                        | Penghijauan dan Ketahanan                     | SAME
            energi                                      | pendidikan tinggi                             | NONE
            """)
    void initiatives(String known, String told, Likeness expected) {
        assertThat(compare(new Fact.Initiative(known), new Fact.Initiative(told), false))
                .isEqualTo(expected);
    }

    private static Likeness compare(Fact known, Fact told, boolean sameLanguage) {
        return Identities.compare(known, told, sameLanguage);
    }

    private static Quantity quantity(String amount, String unit, Bound bound) {
        return new Quantity(new BigDecimal(amount), unit, bound);
    }

    private static Fact.Document set(long count, Bound bound) {
        return document(DocumentType.COOPERATION_DOCUMENT, null, count, bound, null, null);
    }

    private static Fact.Document document(
            DocumentType type,
            @Nullable String title,
            long count,
            Bound bound,
            @Nullable String subject,
            @Nullable String party) {
        var parties = new TreeSet<String>();
        if (party != null) {
            parties.add(party);
        }
        return new Fact.Document(type, title, count, bound, List.of(Stage.SIGNED), parties, subject, Set.of());
    }
}
