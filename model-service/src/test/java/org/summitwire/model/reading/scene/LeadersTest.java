package org.summitwire.model.reading.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads depends on the day, and a surname tells somebody only beside a state or an office. */
class LeadersTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            FR:HEAD_OF_STATE                                                    | 2024-01-01 | FR:HEAD_OF_STATE
            US:HEAD_OF_STATE<2025-01-20                                         | 2025-01-19 | US:HEAD_OF_STATE
            US:HEAD_OF_STATE<2025-01-20                                         | 2025-01-20 | US:OTHER
            PT:HEAD_OF_GOVERNMENT<2024-04-02,EU:ORGANISATION_HEAD               | 2024-04-01 | PT:HEAD_OF_GOVERNMENT
            PT:HEAD_OF_GOVERNMENT<2024-04-02,EU:ORGANISATION_HEAD               | 2024-04-02 | EU:ORGANISATION_HEAD
            US:OTHER<2025-01-20,US:HEAD_OF_STATE                                | 2024-06-01 | US:OTHER
            """)
    void aSeatIsThatOfTheDay(String terms, LocalDate day, String seat) {
        assertThat(Leaders.seat(terms, day)).isEqualTo(seat);
    }

    @ParameterizedTest(name = "{1} of {0} on {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            KE | Ruto    | 2025-05-01 | KE:HEAD_OF_STATE
            ET | Abiy    | 2025-05-01 | ET:HEAD_OF_GOVERNMENT
            PE | Ruto    | 2025-05-01 | -
            KE | Harambe | 2025-05-01 | -
            """)
    void aSurnameBesideAStateIsItsLeader(String country, String surname, LocalDate day, String seat) {
        assertThat(Leaders.bundled().of(country, surname, day)).isEqualTo(seat);
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            HEAD_OF_STATE      | Lee     | 2026-01-13 | KR:HEAD_OF_STATE
            HEAD_OF_GOVERNMENT | Lee     | 2026-01-13 | -
            HEAD_OF_GOVERNMENT | Sunak   | 2023-05-01 | GB:HEAD_OF_GOVERNMENT
            HEAD_OF_GOVERNMENT | Sunak   | 2025-05-01 | -
            HEAD_OF_STATE      | Mohamed | 2025-05-01 | -
            """)
    void aSurnameBehindAnOfficeIsTheOneHolder(String office, String surname, LocalDate day, String seat) {
        assertThat(Leaders.bundled().holding(office, surname, day)).isEqualTo(seat);
    }
}
