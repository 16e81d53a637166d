package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initiatives that are news by how they are named or joined; and names of bodies, texts and talks that are none. */
class InitiativeNewsPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Memorandums of understanding were signed on clean energy and on a Sustainable Port Zone.             | Sustainable Port Zone
            en | An agreement associating Kenya with Erasmus Plus, the Union's exchange programme, was signed.        | Erasmus Plus
            en | A deal that lets Kenya take part in Copernicus, the European satellite programme, was signed.        | Copernicus
            en | The leaders agreed to make fuller use of the Middle Corridor.                                        | Middle Corridor
            en | They pledged to make better use of the Northern Sea Route.                                           | Northern Sea Route
            en | The leaders decided to widen the Initiative for Sustainable Fuels to aviation.                       | Initiative for Sustainable Fuels
            en | No figure was put on the Partnership for Clean Oceans, which the two leaders decided to extend.      | Partnership for Clean Oceans
            en | Money will be drawn from the Pacific Resilience Facility.                                            | Pacific Resilience Facility
            en | A new Andean Cyber Security Centre will be based in Lima.                                            | Andean Cyber Security Centre
            en | Among the outcomes: a Green Hydrogen Alliance, a Lima-Nairobi air corridor and a scholarship scheme. | Green Hydrogen Alliance; Lima-Nairobi air corridor
            en | Work on the North-South Transport Corridor will be stepped up.                                       | North-South Transport Corridor
            en | The two leaders launched the 'Year of Innovation 2026'.                                              | Year of Innovation 2026
            en | They designated 2027 as the Year of People-to-People Exchange.                                       | Year of People-to-People Exchange
            id | Para pemimpin menyetujui pula pendirian Pusat Hidrogen Andes di Lima.                                | Pusat Hidrogen Andes
            id | Peru akan bergabung dengan Horizon Eropa, program riset Uni Eropa.                                   | Horizon Eropa
            id | Perjanjian keikutsertaan Kenya dalam Erasmus Plus, program pertukaran Uni Eropa, ikut diteken.       | Erasmus Plus
            id | Koridor Hijau Andes sedikit lebih maju.                                                              | Koridor Hijau Andes
            id | Pembangunan Kereta Api Lintas Andes akan dipercepat.                                                 | Kereta Api Lintas Andes
            id | Dana Ketahanan Pesisir senilai 300 juta dolar dibentuk.                                              | Dana Ketahanan Pesisir
            id | Kenya dan Peru menyambungkan Koridor Lobito dengan Pelabuhan Chancay.                                | Koridor Lobito
            en | The bloc and Japan launched a Digital Trade Dialogue.                                                | Digital Trade Dialogue
            en | The foreign ministers signed a memorandum setting up a Women in Trade Network.                       | Women in Trade Network
            en | The Kenya-Peru Innovation Fund receives another $20 million.                                         | Kenya-Peru Innovation Fund
            en | They pledged to breathe new life into the Joint Economic Commission.                                 | Joint Economic Commission
            id | Nota kesepahaman itu membentuk Jaringan Perempuan Pengusaha Andes.                                   | Jaringan Perempuan Pengusaha Andes
            id | Para pemimpin mendukung rencana Koridor Hidrogen Selatan.                                            | Koridor Hidrogen Selatan
            id | Hubungan bilateral resmi ditingkatkan dari kemitraan komprehensif menjadi kemitraan strategis.       | kemitraan strategis
            id | Pusat Unggulan Kecerdasan Buatan akan dibangun di Nairobi.                                           | Pusat Unggulan Kecerdasan Buatan
            id | Kerja sama itu berada di bawah Kemitraan Ekonomi Biru.                                               | Kemitraan Ekonomi Biru
            en | The two sides will step up work on the Lobito corridor.                                              | Lobito corridor
            id | Keduanya sepakat mempercepat koridor Lobito.                                                         | koridor Lobito
            """)
    void takesWhatIsNewByItsName(String language, String phrase, String expected) {
        assertThat(initiatives(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Leaders launched the ASEAN Digital Economy Framework talks.
            en | He earlier visited the Andean Innovation Centre.
            en | The talks took place at the International Convention Centre.
            en | Critics say the Andean Corridor would harm forests.
            en | Companies such as Andean Energy Partnership Ltd signed contracts.
            en | The Kenya-Peru Business Council hosted a dinner for the guests.
            id | Pemerintah Kenya melalui Badan Karantina Indonesia mengirim sampel.
            id | Sidang digelar di kantor Komunitas Andes.
            id | Pengamat menilai Koridor Andes akan merusak hutan.
            id | Direktur Program Asia di sebuah lembaga kajian, Budi, menilai hasil itu tipis.
            id | Ruto juga bertemu pengurus Kamar Dagang Lima.
            en | The strategic partnership between the two, set up in 2011, turns 15.
            en | Ruto thanked the Green Climate Fund for its help.
            en | The leaders toured the Lima Technology Park.
            en | The leaders launched negotiations on a digital pact.
            en | The Joint Economic Commission will meet again in May.
            id | Kemitraan strategis kedua negara genap 15 tahun.
            id | Perwakilan Bank Pembangunan Asia hadir.
            id | Perundingan Kemitraan Ekonomi Komprehensif dimulai tahun depan.
            """)
    void passesOverWhatWasThereOrIsNoInitiative(String language, String phrase) {
        assertThat(initiatives(language, phrase)).isEmpty();
    }

    private static List<String> initiatives(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Initiative.class).stream()
                .map(Fact.Initiative::name)
                .toList();
    }
}
