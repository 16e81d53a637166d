package org.summitwire.model.reading.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Folding;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;

/** Tables say what they mean, once, in both languages. */
class LexiconTablesTest {

    private static final Map<String, Language> LANGUAGES =
            Languages.bundled().stream().collect(Collectors.toMap(Language::code, Function.identity()));
    private static final List<String> SHARED =
            List.of("common/forums.tsv", "common/cities.tsv", "common/leaders.tsv", "common/marks.tsv");

    /** States without a capital, or without people of their own. */
    private static final Set<String> TERRITORIES = Set.of(
            "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CW", "CX", "EH", "FK", "FO", "GF", "GG", "GI",
            "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU",
            "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT", "CK");

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everySharedNameIsFoundAndMeansItsCode(String language) {
        var lost = new ArrayList<String>();
        for (var table : SHARED) {
            for (var row : Tables.rows(table, 3)) {
                for (var name : row.get(2).split("\\|", -1)) {
                    check(language, Kind.valueOf(row.get(0)), row.get(1), name, lost);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyPlaceIsFoundAndMeansItsCode(String language) {
        var lost = new ArrayList<String>();
        for (var row : Tables.rows(language + "/places.tsv", 3)) {
            for (var name : row.get(2).split("\\|", -1)) {
                check(language, Kind.valueOf(row.get(0)), row.get(1), name, lost);
            }
        }
        assertThat(lost).isEmpty();
    }

    private static void check(String language, Kind kind, String value, String name, List<String> lost) {
        var pieces = pieces(language, name);
        if (pieces.size() != 1 || !pieces.get(0).is(kind, value)) {
            lost.add(kind + " " + value + ": " + name + " is " + pieces);
        }
    }

    @Test
    void noNameOfAFormatHasTwoCodes() {
        Map<String, String> codes = new HashMap<>();
        for (var row : Tables.rows("common/forums.tsv", 3)) {
            for (var name : row.get(2).split("\\|", -1)) {
                assertThat(codes.put(Folding.fold(name), row.get(1))).as(name).isNull();
            }
        }
    }

    @Test
    void everyFormatIsDescribedOnceAndHasValidMembers() {
        var known = new HashSet<>(List.of(Locale.getISOCountries()));
        known.add("XK");
        for (var table : List.of("en/places.tsv", "common/regions.tsv", "common/formats.tsv")) {
            for (var row : Tables.rows(table, table.contains("formats") ? 4 : 3)) {
                known.add(table.startsWith("en/") ? row.get(1) : row.get(0));
            }
        }
        var described = new HashSet<String>();
        for (var row : Tables.rows("common/formats.tsv", 4)) {
            assertThat(described.add(row.get(0))).as(row.get(0)).isTrue();
            for (var list : List.of(row.get(2), row.get(3))) {
                var members = list.isEmpty() ? List.<String>of() : Arrays.asList(list.split(",", -1));
                assertThat(known).as(row.get(0)).containsAll(members);
                assertThat(members).as(row.get(0)).doesNotHaveDuplicates();
            }
        }
        for (var row : Tables.rows("common/forums.tsv", 3)) {
            assertThat(row.get(0).equals("FUNCTION") || described.contains(row.get(1)))
                    .as(row.get(1))
                    .isTrue();
        }
    }

    @Test
    void everyStateHasACapital() {
        var states = Tables.rows("common/cities.tsv", 3).stream()
                .map(row -> row.get(1).substring(0, 2))
                .collect(Collectors.toSet());

        assertThat(states).containsAll(states());
    }

    /** Indonesian says 'Presiden Kenya': it has no such words. */
    @Test
    void everyStateHasAWordForItsPeople() {
        var nationals = Tables.rows("en/places.tsv", 3).stream()
                .filter(row -> row.get(0).equals("NATIONAL"))
                .map(row -> row.get(1))
                .collect(Collectors.toSet());

        assertThat(nationals).containsAll(states());
    }

    @Test
    void everyLeaderLeadsAStateOrAnOrganisationInARole() {
        var known = new TreeSet<>(List.of(Locale.getISOCountries()));
        known.add("XK");
        Stream.of("en/places.tsv", "common/forums.tsv")
                .flatMap(table -> Tables.rows(table, 3).stream())
                .filter(row -> row.get(0).equals("ORGANISATION") || row.get(0).equals("FORUM"))
                .forEach(row -> known.add(row.get(1)));
        var roles = Arrays.stream(Role.values()).map(Role::name).toList();
        for (var row : Tables.rows("common/leaders.tsv", 3)) {
            for (var term : row.get(1).split(",", -1)) {
                var until = term.indexOf('<');
                var seat = (until < 0 ? term : term.substring(0, until)).split(":", -1);
                assertThat(known).contains(seat[0]);
                assertThat(roles).contains(seat[1]);
                assertThat(until < 0
                                || LocalDate.parse(term.substring(until + 1)).isAfter(LocalDate.EPOCH))
                        .isTrue();
            }
        }
    }

    private static Set<String> states() {
        var states = new TreeSet<>(List.of(Locale.getISOCountries()));
        states.add("XK");
        states.removeAll(TERRITORIES);
        return states;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | the C5+1 summit in Washington                 | C5+1
            en | leaders of the Quad met in New Delhi          | QUAD
            en | the Organisation of Turkic States             | -
            en | the Non-Aligned Movement                      | NAM
            en | the U.S.–Japan–Philippines leaders            | US-JP-PH
            en | the Berlin Process summit                     | BERLIN
            en | the Slavkov/Austerlitz meeting                | SLAVKOV
            en | an OPEC+ meeting                              | OPEC+
            en | the North American Leaders' Summit            | NALS
            en | an AUSMIN meeting                             | AUSMIN
            id | KTT Quad di New Delhi                         | QUAD
            id | KTT Uni Afrika                                | AU
            id | Uni Eropa–Uni Afrika                          | AU-EU
            id | Forum Kepulauan Pasifik                       | -
            id | KTT Kaspia di Awaza                           | CASPIAN
            id | para pemimpin G-20                            | G20
            id | Dewan Menteri Prancis-Jerman                  | FR-DE-CM
            """)
    void findsTheFormat(String language, String words, String code) {
        assertThat(forums(language, words)).containsExactlyElementsOf(code.equals("-") ? List.of() : List.of(code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | he rode a quad bike
            en | the Quad Cities are in Iowa
            en | a quad camera
            en | Viet Nam and its partners
            en | the basic group of rules
            en | the three amigos
            en | a future summit
            en | Nile basin farmers
            en | the north sea wind
            en | the moscow office
            en | an eco hotel in Au
            en | gold, symbol Au, and copper
            en | the guam airport
            en | Guam is an island
            en | five eyes looked at him
            en | the group of 77 pupils
            en | open markets
            en | the arctic winter
            id | mobil quad
            id | produk eco
            id | laut utara Jawa
            id | nama keluarga Nam
            id | lima mata acara
            id | proses berlin
            id | kelompok 7 siswa
            id | dewan perdamaian desa
            """)
    void findsNoFormatInOtherSenses(String language, String words) {
        assertThat(forums(language, words)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Saudi              | NATIONAL     | SA
            en | Saudis             | NATIONAL     | SA
            en | Turks              | NATIONAL     | TR
            en | Congolese          | NATIONAL     | CD
            en | U.S.               | COUNTRY      | US
            en | ROK                | COUNTRY      | KR
            en | DPRK               | COUNTRY      | KP
            en | Ivory Coast        | COUNTRY      | CI
            en | Swaziland          | COUNTRY      | SZ
            en | Cabo Verde         | COUNTRY      | CV
            en | Republic of Korea  | COUNTRY      | KR
            en | Kyrgyz Republic    | COUNTRY      | KG
            en | Timor-Leste        | COUNTRY      | TL
            en | Türkiye            | COUNTRY      | TR
            id | Korsel             | COUNTRY      | KR
            id | Korut              | COUNTRY      | KP
            id | RRT                | COUNTRY      | CN
            id | UEA                | COUNTRY      | AE
            id | PEA                | COUNTRY      | AE
            id | Afsel              | COUNTRY      | ZA
            id | Perancis           | COUNTRY      | FR
            id | Selandia Baru      | COUNTRY      | NZ
            id | Tanah Air          | COUNTRY      | ID
            en | World Bank         | ORGANISATION | World Bank
            id | Bank Dunia         | ORGANISATION | World Bank
            id | Uni Afrika         | ORGANISATION | AU
            id | Dewan Kerja Sama Teluk | ORGANISATION | GCC
            id | Organisasi Negara Turk | ORGANISATION | OTS
            id | Perserikatan Bangsa-Bangsa | ORGANISATION | UN
            en | Bürgenstock        | CITY         | CH:Buergenstock
            en | Sharm el-Sheikh    | CITY         | EG:Sharm El-Sheikh
            en | Carbis Bay         | CITY         | GB:Carbis Bay
            id | Danau Balaton      | CITY         | HU:Lake Balaton
            id | Nusa Dua           | CITY         | ID:Nusa Dua
            en | Zhaparov           | LEADER       | KG:HEAD_OF_STATE
            en | Erdoğan            | LEADER       | TR:HEAD_OF_STATE
            id | Mia Mottley        | LEADER       | BB:HEAD_OF_GOVERNMENT
            id | Ajay Banga         | LEADER       | World Bank:ORGANISATION_HEAD
            """)
    void knowsWhoAndWhere(String language, String words, Kind kind, String value) {
        assertThat(pieces(language, words))
                .singleElement()
                .extracting(piece -> piece.value(kind))
                .isEqualTo(value);
    }

    /** In lower case, or as another word, they are none of these. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | polish the table
            en | turkey for dinner
            en | china cups
            en | give us time
            en | who said so
            en | ego and echo
            en | a nice day
            en | the eco car
            en | split the bill
            en | Split the bill
            en | English lessons
            en | a march of time
            id | sebagai as roda
            id | pea dan kacang
            id | ri dan ra
            id | solo gitar
            id | bahama pakaian
            id | eco dan echo
            id | negara itu
            id | NEGARA ITU
            """)
    void takesNoOtherWordForAPlace(String language, String words) {
        assertThat(pieces(language, words))
                .noneMatch(piece -> piece.isAny(
                        Kind.COUNTRY, Kind.NATIONAL, Kind.ORGANISATION, Kind.CITY, Kind.LEADER, Kind.REGION));
    }

    private static List<String> forums(String language, String words) {
        return pieces(language, words).stream()
                .flatMap(piece -> Stream.ofNullable(piece.value(Kind.FORUM)))
                .toList();
    }

    private static List<Piece> pieces(String language, String words) {
        var lexicon = LANGUAGES.get(language).lexicon();
        return lexicon.findIn(words);
    }
}
