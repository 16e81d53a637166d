package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private static final Site SITE = new Site("Kabar Nusa", "kabarnusa.com", Set.of("kabarnusa", "kabarnusacom"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    'Rahma Dewi'                                        | 'Rahma Dewi'
                    'By Jane Hollis'                                    | 'Jane Hollis'
                    'by: Jane Hollis'                                   | 'Jane Hollis'
                    'BY JANE HOLLIS AND TOM BARKER'                     | 'JANE HOLLIS;TOM BARKER'
                    'Oleh : Dian Sari & Eko Putra'                      | 'Dian Sari;Eko Putra'
                    'Penulis: Dian Sari dan Eko Putra'                  | 'Dian Sari;Eko Putra'
                    'Jane Hollis, Tom Barker and Kim Soo'               | 'Jane Hollis;Tom Barker;Kim Soo'
                    'Jane Hollis, Tom Barker, and Kim Soo'              | 'Jane Hollis;Tom Barker;Kim Soo'
                    'Jane Hollis; Tom Barker'                           | 'Jane Hollis;Tom Barker'
                    'Jane Hollis, Senior Correspondent'                 | 'Jane Hollis'
                    'Jane Hollis in Tokyo'                              | 'Jane Hollis'
                    'Jane Hollis in Tokyo and Tom Barker'               | 'Jane Hollis;Tom Barker'
                    'Jane Hollis (Tokyo)'                               | 'Jane Hollis'
                    'Jane Hollis for Kabar Nusa'                        | 'Jane Hollis'
                    'Jane Hollis - Kabar Nusa'                          | 'Jane Hollis'
                    'Jane Hollis | Kabar Nusa'                          | 'Jane Hollis'
                    'Dr. Budi Santoso, M.Si.'                           | 'Dr. Budi Santoso'
                    'Budi Santoso, S.H., M.H. dan Ani'                  | 'Budi Santoso;Ani'
                    'Martin Luther King Jr.'                            | 'Martin Luther King Jr.'
                    'J. K. Rowling'                                     | 'J. K. Rowling'
                    'Ursula von der Leyen'                              | 'Ursula von der Leyen'
                    'Von der Leyen'                                     | 'Von der Leyen'
                    'Von Anke Müller-Voss und Jörg Lange'               | 'Anke Müller-Voss;Jörg Lange'
                    'Por Lucía Fernández y Marcos Gil'                  | 'Lucía Fernández;Marcos Gil'
                    'Par Anne-Marie Lefèvre et Luc Petit'               | 'Anne-Marie Lefèvre;Luc Petit'
                    'Di Stefano'                                        | 'Di Stefano'
                    'di Marco Rossi e Anna Bianchi'                     | 'Marco Rossi;Anna Bianchi'
                    'Ahmed O’Neil'                                      | 'Ahmed O’Neil'
                    'Tim Barker'                                        | 'Tim Barker'
                    'Min Jun'                                           | 'Min Jun'
                    'Kabarnusanto Wibowo'                               | 'Kabarnusanto Wibowo'
                    'Sukarno, Hatta'                                    | 'Sukarno;Hatta'
                    'Sukarno'                                           | 'Sukarno'
                    '山田太郎、鈴木花子'                                    | '山田太郎;鈴木花子'
                    'Анна Иванова'                                      | 'Анна Иванова'
                    'Laporan Wartawan Tribun, Siti Aminah'              | 'Tribun;Siti Aminah'
                    'Jorge de la Cruz Soto'                             | 'Jorge de la Cruz Soto'
                    'Ali bin Abdullah, Sheikha al-Sabah'                | 'Ali bin Abdullah;Sheikha al-Sabah'
                    'Jane Hollis gemar bersepeda'                       | ''
                    'ROL, Jane Hollis'                                  | 'Jane Hollis'
                    'Written by Jane Hollis'                            | 'Jane Hollis'
                    'Jane Hollis, Jane Hollis'                          | 'Jane Hollis'
                    """)
    void namesPeople(String text, String people) {
        assertThat(String.join(";", Names.in(text, SITE).people())).isEqualTo(people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "Redaksi",
                "Tim Redaksi",
                "Tim Liputan Kabar Nusa",
                "Kabar Nusa",
                "KABARNUSA.com",
                "Kabarnusa.com",
                "https://kabarnusa.com/author/1",
                "@janehollis",
                "jane@kabarnusa.com",
                "20 November 2025",
                "News Desk",
                "Staff Writer",
                "3 min read",
                "By",
                "Our Correspondent",
                "Oleh:",
                "jdoe",
                "null",
                "BBC News",
                "Editorial Board Team",
                "1234",
                "-"
            })
    void namesNobodyWhereNobodyIsNamed(String text) {
        assertThat(Names.in(text, SITE).people()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Reuters, Reuters",
        "By REUTERS, Reuters",
        "Antara, Antara",
        "ANTARA, Antara",
        "AFP, AFP",
        "Associated Press, AP",
        "Lucía Fernández | EFE, EFE",
        "Kyodo News, Kyodo",
        "Jane Hollis (Reuters), Reuters",
        "Jane Hollis/AFP, AFP"
    })
    void namesAgencies(String text, String agency) {
        assertThat(Names.in(text, SITE).agencies()).containsExactly(agency);
    }
}
