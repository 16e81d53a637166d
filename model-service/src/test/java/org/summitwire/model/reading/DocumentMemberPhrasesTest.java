package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members of a set that are told by what they are on, and what only looks like one. */
class DocumentMemberPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Four memoranda were signed. The first, between the two health ministries, covers hospitals. A second is on digital trade, and the third renews an arrangement on safety at sea. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 4 SIGNED
            en | Ten memoranda were signed. One has to do with nurses, another with solar power; others deal with banking, rice and sister cities. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 10 SIGNED
            en | Six agreements were signed. One of them, on energy, lets engineers study a pipeline. | AGREEMENT 1 SIGNED; AGREEMENT 6 SIGNED
            en | Three memorandums were signed. One of the memorandums concerns ports. | MEMORANDUM 1 SIGNED; MEMORANDUM 3 SIGNED
            en | Seven agreements were signed, among them one on ports. | AGREEMENT 1 SIGNED; AGREEMENT 7 SIGNED
            en | Four memoranda were exchanged. Three cover health, tourism and customs. | MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 4 EXCHANGED
            en | Four memoranda were exchanged. Two of them are on health and tourism. | MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 4 EXCHANGED
            en | They signed a memorandum on tea, another on coffee and a third on tax. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | They witnessed the signing of three MoUs: on tourism, on higher education and on animal health. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 3 SIGNED
            en | Six hours later they left with nine memoranda and a joint declaration. The memoranda, signed by ministers, range over finance and health. One of them, on energy, lets engineers study a pipeline. | DECLARATION 1 PRESENTED; MEMORANDUM 1 PRESENTED; MEMORANDUM 9 PRESENTED
            en | An agreement on investment and one on fishing rights were signed. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            id | Tiga naskah dipertukarkan. Naskah pertama ialah pernyataan kehendak mengenai perikanan. Dua lainnya berbentuk nota kesepahaman, masing-masing tentang ekonomi digital dan tentang sertifikat halal. | COOPERATION_DOCUMENT 3 EXCHANGED; LETTER_OF_INTENT 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED
            id | Sepuluh nota kesepahaman ditandatangani. Empat di antaranya menyangkut perawat, energi terbarukan, kebijakan moneter, serta iptek. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 10 SIGNED
            id | Lima dokumen ditandatangani. Dua sisanya berisi pertahanan serta pelatihan imam. | COOPERATION_DOCUMENT 1 SIGNED; COOPERATION_DOCUMENT 1 SIGNED; COOPERATION_DOCUMENT 5 SIGNED
            id | Tiga nota dipertukarkan. Isinya berturut-turut kopi, bea cukai, serta pembentukan Bank Pembangunan Andes oleh Badan Investasi Kenya dan Dana Kekayaan Peru. | MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 3 EXCHANGED
            id | Keduanya meneken dua perjanjian, masing-masing tentang ekstradisi dan bantuan hukum timbal balik. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 2 SIGNED
            id | Keduanya meneken 19 perjanjian. Tiga di antaranya menyangkut energi hijau: perdagangan listrik, penangkapan karbon, dan kawasan industri. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 19 SIGNED
            en | They signed nine memoranda, among them on culture, on visas and on medicines. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 9 SIGNED
            id | Tujuh perjanjian diteken. Salah satunya tentang pelabuhan, satu lagi tentang kopi. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 7 SIGNED
            id | Adapun tiga MoU yang diteken menyangkut pariwisata, pendidikan tinggi, dan kesehatan hewan. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 3 SIGNED
            id | Tujuh perjanjian diteken. Salah satu perjanjian mengatur pelabuhan. | AGREEMENT 1 SIGNED; AGREEMENT 7 SIGNED
            id | Keduanya meneken nota kesepahaman tentang teh dan satu lagi tentang kopi. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            id | Diteken dua nota kesepahaman, yakni tentang teknologi informasi dan komunikasi serta tentang perikanan. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 2 SIGNED
            en | Eight documents were signed. They include agreements on tea, on roads and on customs. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; COOPERATION_DOCUMENT 8 SIGNED
            en | Eight documents were signed. Memoranda on tea, fisheries and customs were renewed. | COOPERATION_DOCUMENT 8 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | Ruto signed a memorandum on tea. Both then went to the market. A second memorandum, on coffee, was his work as well. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | An agreement on the exchange of tax data was signed. | AGREEMENT 1 SIGNED
            id | Keduanya menandatangani nota kesepahaman tentang teh, tentang pelabuhan, dan tentang pajak. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            id | Ditandatangani dua nota kesepahaman, yaitu tentang (1) teh, kopi, dan kakao serta (2) bea cukai. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 2 SIGNED
            id | Diteken dua nota kesepahaman: pembinaan petambak, serta peternakan sapi. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 2 SIGNED
            en | They signed 26 agreements, the centrepiece of them a framework agreement on water. | AGREEMENT 1 SIGNED; AGREEMENT 26 SIGNED
            """)
    void takesTheMembersThatAreToldByWhatTheyAreOn(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Four memoranda were exchanged. Two ministers spoke on health and tourism. | MEMORANDUM 4 EXCHANGED
            en | Four memoranda were exchanged. They cover health and tourism. | MEMORANDUM 4 EXCHANGED
            en | Seven agreements were signed. The first summit of the two was held in 2011. | AGREEMENT 7 SIGNED
            en | Seven agreements were signed. One minister spoke on ports. | AGREEMENT 7 SIGNED
            en | Seven agreements were signed. Another round of talks on fishing is due. | AGREEMENT 7 SIGNED
            en | They adopted a declaration on peace and held talks, one on trade. | DECLARATION 1 ADOPTED
            en | They signed an agreement on ports, one on which much depends. | AGREEMENT 1 SIGNED
            en | Several memoranda on tea, ports and tax were signed. Companies signed a deal worth 3 billion dollars. Four texts were adopted. | COOPERATION_DOCUMENT 4 ADOPTED
            id | Empat nota ditukar. Para pengusaha meneken kesepakatan senilai 10 miliar dolar AS. | MEMORANDUM 4 EXCHANGED
            id | Tujuh perjanjian diteken, antara lain tentang pelabuhan dan kopi. | AGREEMENT 7 SIGNED
            id | Empat nota ditukar. Keempat nota itu antara lain menyangkut kesehatan dan keselamatan. | MEMORANDUM 4 EXCHANGED
            id | Empat nota dipertukarkan. Dua menteri berbicara tentang kesehatan dan pariwisata. | MEMORANDUM 4 EXCHANGED
            """)
    void leavesASetWholeWhereNoMemberIsTold(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Documents signed: 12. | COOPERATION_DOCUMENT 12 SIGNED
            en | 6. The leaders witnessed the exchange of two instruments, namely: / i. MoU on Tea; / ii. Protocol on Customs. | COOPERATION_DOCUMENT 2 EXCHANGED; MEMORANDUM 1 EXCHANGED; PROTOCOL 1 EXCHANGED
            en | 4. The following were exchanged: / (a) MoU on tea; / (b) Agreement on recognition of food controls; / (c) Joint Action Plan of the two archives. | ACTION_PLAN 1 EXCHANGED; AGREEMENT 1 EXCHANGED; MEMORANDUM 1 EXCHANGED
            en | SIGNED TODAY / (a) Memorandum on geology / (b) Supply contract with the Andean Bank for a railway | CONTRACT 1 SIGNED; MEMORANDUM 1 SIGNED
            id | Keduanya menyaksikan pertukaran tiga nota kesepahaman: / A. Antarpemerintah / • pertanian; / • statistik. / B. Antarperusahaan / • ekspor kopi. | MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 3 EXCHANGED
            id | Nota kesepahaman yang dipertukarkan kedua menteri luar negeri di Lima pada Senin malam berjumlah delapan. | MEMORANDUM 8 EXCHANGED
            """)
    void takesLinesOfListsAndTotals(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }
}
