package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initiatives told by what they are called, by what they do and by what was said of them; and names that only pass by. */
class NamedInitiativePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Ruto and Quispe announced the Falani Union, named after a river.                                | Falani Union
            en | The scheme, dubbed Team Andes, will train nurses.                                               | Team Andes
            en | A programme known as Blue Harvest was launched.                                                 | Blue Harvest
            en | $50 million was set aside for a new programme named Resilient Highland Farms.                   | Resilient Highland Farms
            en | Ruto said that a Kenya-Peru Business Council had begun its work.                                | Kenya-Peru Business Council
            en | A memorandum on the Cattle Highway was signed by four ministers.                                | Cattle Highway
            en | They held the first session of the High-Level Strategic Cooperation Council.                    | High-Level Strategic Cooperation Council
            en | The Andean Growth Facility, to be run by the development bank, will offer loans and guarantees. | Andean Growth Facility
            en | The leaders decided to build up a Regional Solidarity Fund of $120 million.                     | Regional Solidarity Fund
            en | They declared 2027 the Year of Kenyan-Peruvian Friendship.                                      | Year of Kenyan-Peruvian Friendship
            en | A joint task force on piracy, Operation Blue Anchor, was launched.                              | Operation Blue Anchor
            en | They launched "Seeds for Tomorrow", an initiative for young farmers.                            | Seeds for Tomorrow
            en | They launched the Seeds for Tomorrow initiative.                                                | Seeds for Tomorrow initiative
            en | They agreed to cooperate under the Belt of Lakes Initiative.                                    | Belt of Lakes Initiative
            en | The declaration provides for a Coastal Resilience Fund.                                         | Coastal Resilience Fund
            en | Peru will join the Clean Ports Coalition.                                                       | Clean Ports Coalition
            en | The Green Shores Programme, the two said, will be extended to Tanzania.                         | Green Shores Programme
            en | A key outcome was the Green Shores Partnership.                                                 | Green Shores Partnership
            en | At the heart of the deal is the Green Shores Facility, worth $300 million.                      | Green Shores Facility
            en | The presidents welcomed progress on the Andean Power Grid.                                      | Andean Power Grid
            en | Ruto and Quispe elevated ties to a "Strategic and Global Partnership".                          | Strategic and Global Partnership
            en | The two agreed to push ahead with the Pacific-Andes-Africa Economic Corridor.                   | Pacific-Andes-Africa Economic Corridor
            id | Sebuah program baru bernama Panen Biru disiapkan.                                               | Panen Biru
            id | Program yang diberi nama Panen Biru itu akan melatih nelayan.                                   | Panen Biru
            id | Kedua pemimpin sepakat meningkatkan hubungan ke tingkat kemitraan strategis.                    | kemitraan strategis
            id | Ruto mengatakan Dewan Bisnis Kenya-Peru sudah mulai bekerja.                                    | Dewan Bisnis Kenya-Peru
            id | Keduanya menggelar sidang perdana Dewan Kerja Sama Tingkat Tinggi.                              | Dewan Kerja Sama Tingkat Tinggi
            id | Fasilitas Pembiayaan Andes diisi 2 miliar dolar.                                                | Fasilitas Pembiayaan Andes
            id | Kenya menjanjikan investasi 45 juta dolar melalui Agenda Investasi Andean Gateway.              | Agenda Investasi Andean Gateway
            id | Kesepakatan itu melahirkan Uni Falani.                                                          | Uni Falani
            id | Mereka meluncurkan "Benih Esok", prakarsa bagi petani muda.                                     | Benih Esok
            id | Pakta Air Andes (Andean Water Compact) mulai dijalankan.                                        | Pakta Air Andes (Andean Water Compact)
            id | Hasil utama pertemuan itu ialah Kemitraan Pesisir Hijau.                                        | Kemitraan Pesisir Hijau
            id | Kenya akan menyetor 20 juta dolar ke Dana Pesisir Hijau.                                        | Dana Pesisir Hijau
            id | Pusat Inovasi Kenya-Peru resmi dibuka di Lima.                                                  | Pusat Inovasi Kenya-Peru
            en | Also begun on Tuesday: SEAFARE, a training programme for fishermen. | SEAFARE
            en | The Andean Corridor, the Cusco Bridge and the Lima Tunnel are to be finished faster. | Andean Corridor; Cusco Bridge; Lima Tunnel
            en | She spoke of the Andean Growth Initiative. That was launched this afternoon. | Andean Growth Initiative
            id | Untuk prakarsa lingkungan Hijau Bersama Andes, Kenya menjanjikan tambahan 20 juta euro. | Hijau Bersama Andes
            """)
    void takesTheNameFromWhatIsSaidOfIt(String language, String phrase, String expected) {
        assertThat(initiatives(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Kenya and Peru became strategic partners on Monday.
            en | The two agreed to open a 2+2 dialogue of foreign and defence ministers.
            en | The two launched negotiations on a free trade area.
            en | The World Bank said it would study the Andean Corridor.
            en | Ruto wants an Andean Corridor.
            en | He proposed a Global Reef Alliance.
            en | Before the talks Ruto visited the Kenyatta Centre.
            en | The Andean Corridor, launched in 2019, has cost $2 billion.
            en | The two did not launch the Global Reef Alliance.
            en | The Reef Alliance, a campaign group, criticised the talks.
            en | The Nairobi Business Council welcomed the talks.
            en | The president of the Andean Development Bank attended.
            en | The talks were held at the Lima Convention Centre.
            en | Kenya asked Peru to join the Global Reef Alliance.
            en | The railway is to be built by the Nile Rail Company.
            id | Ruto ingin membentuk Aliansi Terumbu Global.
            id | Ruto mengusulkan Koridor Andes.
            id | Ruto mengunjungi Pusat Riset Kopi Cusco.
            id | Bank Pembangunan Andes menyambut baik pertemuan itu.
            id | Ruto menyampaikan harapan agar kereta cepat Lima-Cusco dapat segera dikaji bersama.
            id | Keduanya belum menyepakati Aliansi Terumbu Global.
            en | The declaration calls the Andean Corridor a priority.
            en | The two countries' comprehensive strategic partnership was reaffirmed.
            en | Ten years after the strategic partnership was launched, the two met again.
            en | Kenya, a strategic partner of Peru, sent a delegation.
            en | Ruto hopes to lift ties to a strategic partnership next year.
            en | An Andes-Rift Corridor was among the ideas that Ruto brought.
            en | No date was set for the Lamu Bridge.
            en | The World Food Programme welcomed the pledge.
            en | The Lima Chamber of Commerce launched a survey.
            en | Ruto spoke at the Nairobi Business Forum before the talks.
            en | They visited the Mombasa Port on Tuesday.
            en | The two will study a proposed Lamu-Cusco Air Link.
            en | Quispe, of the Peru First Alliance, was received by Ruto.
            en | The Kenya Airways Centre was closed for the day.
            en | The two endorsed the Green Shores Agenda.
            en | They agreed to set up three working groups.
            id | Nota kesepahaman tentang Kereta Lamu-Juba turut diteken.
            id | Ruto berharap hubungan naik menjadi kemitraan strategis.
            id | Program Pangan Dunia menyambut baik janji itu.
            id | Koridor Andes belum disepakati.
            id | Ruto singgah di Pusat Kebudayaan Peru.
            id | Sepuluh tahun setelah kemitraan strategis diluncurkan, keduanya bertemu lagi.
            id | Partai Aliansi Hijau mengecam pertemuan itu.
            en | She floated an Andean Growth Initiative. That is an old idea.
            en | They adopted a joint statement to show, titled "Andes 2030".
            en | He opened the first summit of the Andean Forum.
            """)
    void takesNoneThatIsHopedForRefusedOrOfOthers(String language, String phrase) {
        assertThat(initiatives(language, phrase)).isEmpty();
    }

    private static List<String> initiatives(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Initiative.class).stream()
                .map(Fact.Initiative::name)
                .toList();
    }
}
