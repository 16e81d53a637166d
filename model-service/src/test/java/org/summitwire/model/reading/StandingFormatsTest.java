package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings are told apart by the format that an article names, in either language. */
class StandingFormatsTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Leaders of the Quad held a summit in New Delhi on Wednesday.                                   | forum:QUAD
            en | The Slavkov format summit was held in Bratislava on Wednesday.                                 | forum:SLAVKOV
            en | The Brdo-Brijuni Process leaders' summit was held in Tirana on Tuesday.                        | forum:BRDO
            en | The Berlin Process summit was held in London on Tuesday.                                       | forum:BERLIN
            en | The EU-Western Balkans summit was held in Brussels on Tuesday.                                 | forum:WBALKANS
            en | The EU–Brazil summit was held in Brussels on Tuesday.                                          | forum:EU-BR
            en | The EU-Türkiye summit was held in Brussels on Tuesday.                                         | forum:EU-TR
            en | The Alliance of Sahel States held its summit in Bamako on Tuesday.                             | forum:AES
            en | The North American Leaders' Summit was held in Ottawa on Monday.                               | forum:NALS
            en | The AUSMIN meeting was held in Washington on Monday.                                           | forum:AUSMIN
            en | The Türkiye-Azerbaijan-Pakistan summit was held in Lachin on Wednesday.                        | forum:TR-AZ-PK
            en | The Greece-Cyprus-Israel trilateral summit was held in Jerusalem on Monday.                    | forum:GR-CY-IL
            en | The Caspian Summit was held in Tehran on Tuesday.                                              | forum:CASPIAN
            en | The Lancang-Mekong Cooperation leaders' meeting was held in Kunming on Tuesday.                | forum:LMC
            en | The Climate Vulnerable Forum leaders' summit was held in Accra on Tuesday.                     | forum:CVF
            en | The Nordic Council session was held in Oslo on Tuesday.                                        | forum:NORDIC-COUNCIL
            en | The Russia-Arab summit was held in Moscow on Tuesday.                                          | forum:RU-ARAB
            en | The India-Pacific Islands summit was held in Port Moresby on Tuesday.                          | forum:FIPIC
            en | The SICA summit was held in Panama City on Tuesday.                                            | forum:SICA
            en | The ICGLR summit was held in Luanda on Tuesday.                                                | forum:ICGLR
            id | KTT Uni Eropa–CELAC digelar di Santa Marta, Rabu (13/5/2026).                                  | forum:EU-CELAC
            id | KTT Organisasi Negara Turk digelar di Gabala, Rabu (13/5/2026).                                | forum:OTS
            id | KTT SKO digelar di Bishkek, Rabu (13/5/2026).                                                  | forum:SCO
            id | KTT Organisasi Kerja Sama Shanghai digelar di Tianjin, Rabu (13/5/2026).                       | forum:SCO
            id | KTT Forum Kepulauan Pasifik digelar di Suva, Rabu (13/5/2026).                                 | forum:PIF
            id | KTT Liga Arab digelar di Bagdad, Rabu (13/5/2026).                                             | forum:ARAB
            id | KTT Uni Afrika digelar di Addis Ababa, Rabu (13/5/2026).                                       | forum:AU
            id | KTT China-Asia Tengah digelar di Astana, Rabu (13/5/2026).                                     | forum:CN-CA
            id | KTT D-8 digelar di Jakarta, Rabu (13/5/2026).                                                  | forum:D-8
            id | KTT Non-Blok digelar di Kampala, Rabu (13/5/2026).                                             | forum:NAM
            id | KTT Perdamaian Gaza digelar di Sharm el-Sheikh, Rabu (13/5/2026).                              | forum:GAZA-PEACE
            id | KTT ASEAN Plus Tiga digelar di Cebu, Rabu (13/5/2026).                                         | forum:ASEAN+3
            id | Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim di Kuala Lumpur, Rabu (13/5/2026). | parties:ID+MY
            en | Indian Prime Minister Narendra Modi met Arab League chief Ahmed Aboul Gheit in Cairo on Monday. | parties:IN+LAS
            en | Presidents Sadyr Zhaparov and Emomali Rakhmon met in Khujand on Monday.                        | parties:KG+TJ
            """)
    void readsTheFormat(String language, String sentence, String key) {
        assertThat(read(language, sentence).meetings())
                .singleElement()
                .extracting(told -> told.meeting().forum().key())
                .isEqualTo(key);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | A rider fell from his quad bike near the summit on Wednesday.
            en | The Quad Cities opened a bridge on Wednesday.
            en | The group of 77 pupils met their teachers at the summit of a hill on Wednesday.
            en | The eco summit of a hotel chain drew visitors on Wednesday.
            en | Traders on the London Metal Exchange in Canary Wharf met on Wednesday.
            en | The pope of pop met the king of rock in Las Vegas on Wednesday.
            en | Five eyes looked at him from the summit of the mountain.
            en | The five eyes of the spider looked at the summit of the hill.
            en | He speaks English, Korean food he likes, and French wine.
            id | Pengendara quad jatuh di puncak bukit, Rabu.
            id | Toko itu menjual produk eco dan teh hijau, Rabu.
            id | Nelayan di laut utara Jawa bertemu di pelabuhan, Rabu.
            id | Siswa kelas 8 menang 2-1 atas siswa kelas 7, Rabu.
            """)
    void findsNoMeetingInOtherSenses(String language, String sentence) {
        assertThat(read(language, sentence).isRelevant()).isFalse();
    }

    private Reading read(String language, String body) {
        return READER.read(new Article("phrase", "", body, "outlet", PUBLISHED, language));
    }
}
