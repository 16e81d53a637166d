package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initiatives that a meeting launched or took forward, and names that only stand beside. */
class InitiativePhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The Andean Data Corridor gets its own secretariat in Nairobi.                 | Andean Data Corridor
            en | A Kenya-Peru Ocean Research Centre will be set up in Callao.                  | Kenya-Peru Ocean Research Centre
            en | The two agreed to create a Joint Fisheries Council.                           | Joint Fisheries Council
            en | They set up a permanent Joint Fisheries Council and a Callao Training Centre. | Joint Fisheries Council; Callao Training Centre
            en | The talks gave the go-ahead to the Highlands Water Programme.                 | Highlands Water Programme
            en | The leaders gave the green light to the Coffee Farmers' Fund.                 | Coffee Farmers' Fund
            en | They breathed new life into the dormant Southern Oceans Dialogue.             | Southern Oceans Dialogue
            id | Pusat Riset Kelautan Kenya-Peru akan didirikan di Callao.                     | Pusat Riset Kelautan Kenya-Peru
            id | Kedua negara sepakat membentuk Dewan Perikanan Bersama.                       | Dewan Perikanan Bersama
            id | Keduanya memberi lampu hijau bagi Program Air Dataran Tinggi.                 | Program Air Dataran Tinggi
            id | Inisiatif Ekonomi Biru mulai berjalan bulan depan.                            | Inisiatif Ekonomi Biru
            id | Kemitraan Ekonomi Biru akan dilanjutkan sampai 2030.                          | Kemitraan Ekonomi Biru
            id | Dialog Samudra Selatan dihidupkan kembali.                                    | Dialog Samudra Selatan
            """)
    void hearsThatOneIsLaunchedOrTakenForward(String language, String phrase, String expected) {
        assertThat(initiatives(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They signed a memorandum on the Pacific Cable Network.                        | Pacific Cable Network
            en | Peru promised $20 million for the Rift Valley Solar Programme.                | Rift Valley Solar Programme
            en | Peru will put $20 million into the Coffee Growers Fund.                       | Coffee Growers Fund
            en | Growth Plan for Kenya: Peru will send ten advisers.                           | Growth Plan for Kenya
            id | Mereka meneken nota kesepahaman tentang Jaringan Kabel Pasifik.               | Jaringan Kabel Pasifik
            id | Peru menyiapkan 20 juta dolar AS untuk Dana Petani Kopi.                      | Dana Petani Kopi
            id | Lewat Program Beasiswa Andes, 50 mahasiswa akan kuliah di Lima.               | Program Beasiswa Andes
            """)
    void hearsWhatWasSignedOrPromisedForOne(String language, String phrase, String expected) {
        assertThat(initiatives(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | A programme called "Seeds of Tomorrow" will train young farmers.              | Seeds of Tomorrow
            en | "Seeds of Tomorrow", as the programme is called, will train young farmers.    | Seeds of Tomorrow
            en | The two launched Seafare, a scheme for fishermen.                             | Seafare
            en | They launched the SEAFARE scheme.                                             | SEAFARE scheme
            en | The two launched Mission 700.                                                 | Mission 700
            en | They established a 3+3 Dialogue on minerals.                                  | 3+3 Dialogue
            en | A new Kenya-Peru investment platform was launched.                            | Kenya-Peru investment platform
            en | They launched the Hope and Harvest Initiative.                                | Hope and Harvest Initiative
            en | They created a Lake Basin Economic Zone (LBEZ).                               | Lake Basin Economic Zone (LBEZ)
            id | Program bertajuk "Benih Esok" akan melatih petani muda.                       | Benih Esok
            id | Keduanya meluncurkan Benih Esok, program bagi petani muda.                    | Benih Esok
            id | Skema SAHABAT diluncurkan untuk nelayan.                                      | Skema SAHABAT
            id | Alat barunya ada. Namanya Fasilitas Pangan Andes.                             | Fasilitas Pangan Andes
            """)
    void findsTheName(String language, String phrase, String expected) {
        assertThat(initiatives(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            en | Ruto visited the Chavez Cultural Centre before lunch.
            en | They met at the Kenyatta Convention Centre and agreed to meet again.
            en | The two agreed to meet again at the Rift Valley Academy.
            en | Ruto launched his book at the Nairobi Book Centre.
            en | They welcomed the work of the Global Fund.
            en | He praised the Chavez Foundation and announced a visit.
            en | Ruto and Quispe agreed that the United Nations Environment Programme should stay.
            en | The Mombasa Port Project has been running for years.
            en | Ruto proposed a Kenya-Peru Space Agency.
            en | No progress was made on the Andean Railway Project.
            en | In 2019 the two launched the Andean Seeds Programme.
            en | He called the meeting "a new beginning for the partnership".
            en | "We agreed to work together," Quispe said.
            id | Ruto mengunjungi Pusat Kebudayaan Chavez sebelum makan siang.
            id | Mereka bertemu di Pusat Konvensi Nairobi dan sepakat bertemu lagi.
            id | Keduanya sepakat bertemu lagi di Akademi Maritim Callao.
            id | Quispe membuka pameran di Taman Budaya Lima.
            id | Program Pangan Dunia menyebut kelaparan meningkat.
            id | Ruto mengusulkan Badan Antariksa Kenya-Peru.
            id | Tidak ada kemajuan pada Proyek Kereta Andes.
            id | Pada 2019 keduanya meluncurkan Program Benih Andes.
            id | Ia menyebut pertemuan itu "awal baru bagi kemitraan".
            """)
    void takesNoneThatWasThereBeforeOrIsOnlySpokenOf(String language, String phrase) {
        assertThat(initiatives(language, phrase)).isEmpty();
    }

    private static List<String> initiatives(String language, String phrase) {
        return Phrases.facts(language, phrase, Fact.Initiative.class).stream()
                .map(Fact.Initiative::name)
                .toList();
    }
}
