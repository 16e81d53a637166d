package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.subscription.KnownCodes;

/** Whatever is read from articles as a party or a forum can be asked for by its code. */
class KnownCodesTest {

    private static final String TABLES = "/org/summitwire/model/reading/";
    private static final Set<String> PARTIES = Set.of("COUNTRY", "NATIONAL", "ORGANISATION", "REGION");

    @ParameterizedTest
    @ValueSource(strings = {"en/places.tsv", "id/places.tsv", "ru/places.tsv"})
    void partiesOfArticlesAreKnown(String table) throws IOException {
        assertThat(codes(table, 1, PARTIES)).isNotEmpty().allSatisfy(KnownCodesTest::isKnownParty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common/organisations.tsv", "common/regions.tsv"})
    void groupsOfStatesAreKnown(String table) throws IOException {
        assertThat(codes(table, 0, Set.of())).isNotEmpty().allSatisfy(KnownCodesTest::isKnownParty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common/forums.tsv", "en/places.tsv", "id/places.tsv", "ru/places.tsv"})
    void forumsOfArticlesAreKnown(String table) throws IOException {
        assertThat(codes(table, 1, Set.of("FORUM")))
                .allSatisfy(code -> assertThat(KnownCodes.forum(code)).contains("forum:" + code));
    }

    private static void isKnownParty(String code) {
        assertThat(KnownCodes.party(code)).contains(code);
        assertThat(KnownCodes.party(code.toLowerCase(Locale.ROOT))).contains(code);
    }

    /** Those of a column of a table, of the rows of those kinds; of all rows where no kind is asked for. */
    private static Stream<String> codes(String table, int column, Set<String> kinds) throws IOException {
        try (InputStream file = KnownCodesTest.class.getResourceAsStream(TABLES + table)) {
            return new String(Objects.requireNonNull(file, table).readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split("\t"))
                            .filter(row -> kinds.isEmpty() || kinds.contains(row[0]))
                            .map(row -> row[column])
                            .toList()
                            .stream();
        }
    }
}
