package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in sets, in lists, in two sentences; and words that only point back to one. */
class DocumentSetPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | They signed two memoranda, one on fisheries and one on tourism.                    | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 2 SIGNED
            en | They signed five agreements, including one on extradition.                         | AGREEMENT 1 SIGNED; AGREEMENT 5 SIGNED
            en | Four documents were signed. One of them is a protocol on customs.                  | COOPERATION_DOCUMENT 4 SIGNED; PROTOCOL 1 SIGNED
            en | They signed an agreement on extradition and a memorandum on tea.                   | AGREEMENT 1 SIGNED; MEMORANDUM 1 SIGNED
            en | They adopted the Lima Declaration and exchanged eleven memoranda.                  | DECLARATION 1 ADOPTED; MEMORANDUM 11 EXCHANGED
            en | Three memoranda were signed: / - Memorandum on fisheries / - Memorandum on tourism / - Memorandum on tea | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 3 SIGNED
            id | Keduanya meneken dua nota kesepahaman, masing-masing tentang perikanan dan tentang pariwisata. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 2 SIGNED
            id | Empat dokumen ditandatangani. Isinya berturut-turut perikanan, pariwisata, bea cukai, serta pendidikan. | COOPERATION_DOCUMENT 1 SIGNED; COOPERATION_DOCUMENT 1 SIGNED; COOPERATION_DOCUMENT 1 SIGNED; COOPERATION_DOCUMENT 1 SIGNED; COOPERATION_DOCUMENT 4 SIGNED
            id | Lima perjanjian diteken, salah satunya perjanjian ekstradisi.                      | AGREEMENT 1 SIGNED; AGREEMENT 5 SIGNED
            id | Keduanya mengesahkan Deklarasi Lima dan mempertukarkan sebelas nota kesepahaman.   | DECLARATION 1 ADOPTED; MEMORANDUM 11 EXCHANGED
            ru | Стороны подписали соглашение об экстрадиции и меморандум о рыболовстве.            | AGREEMENT 1 SIGNED; MEMORANDUM 1 SIGNED
            ru | Стороны приняли Лимскую декларацию и подписали пять соглашений.                    | AGREEMENT 5 SIGNED; DECLARATION 1 ADOPTED
            """)
    void takesTheSetAndTheMembersThatAreDescribed(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | TEXTS EXCHANGED / - Memorandum of understanding on geology / - Protocol on customs | MEMORANDUM 1 EXCHANGED; PROTOCOL 1 EXCHANGED
            en | MEMORANDA OF UNDERSTANDING / Seven were exchanged, among which: / (a) defence cooperation / (b) health and medicine | MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 7 EXCHANGED
            en | Texts signed include: Agreement on the Avoidance of Double Taxation; Memorandum on Sport; Letter of Intent on Hydrogen. | AGREEMENT 1 SIGNED; LETTER_OF_INTENT 1 SIGNED; MEMORANDUM 1 SIGNED
            id | Telah dipertukarkan dokumen berikut: (1) MoU Kesehatan; (2) MoU Pertahanan; dan (3) Perjanjian Ekstradisi. | AGREEMENT 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED
            id | Kedua presiden turut menyaksikan pertukaran nota kesepahaman pertanian. | MEMORANDUM 1 EXCHANGED
            id | Mereka mengesahkan Piagam Andes dan Deklarasi Lima. | AGREEMENT 1 ADOPTED; DECLARATION 1 ADOPTED
            en | Documents signed: / 1. Agreement on fisheries / 2. Protocol on customs             | AGREEMENT 1 SIGNED; PROTOCOL 1 SIGNED
            id | Dokumen yang ditandatangani: / 1. Perjanjian perikanan / 2. Protokol bea cukai     | AGREEMENT 1 SIGNED; PROTOCOL 1 SIGNED
            id | Dokumen yang dipertukarkan: / - Nota kesepahaman tentang geologi / - Protokol bea cukai | MEMORANDUM 1 EXCHANGED; PROTOCOL 1 EXCHANGED
            """)
    void takesWhatIsListedUnderAHeading(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The Kenya-Peru Fisheries Agreement lay on the table. The agreement was then signed. | AGREEMENT 1 SIGNED
            en | They signed an agreement on ports. That pact runs for ten years.                   | AGREEMENT 1 SIGNED
            en | They signed a memorandum on tea. The memorandum also covers coffee.                | MEMORANDUM 1 SIGNED
            en | They adopted the Lima Declaration. The declaration names no sums.                  | DECLARATION 1 ADOPTED
            en | The ministry corrects an earlier report: 14 agreements were signed, not 40.         | AGREEMENT 14 SIGNED
            id | Keduanya meneken perjanjian pelabuhan. Perjanjian tersebut berlaku sepuluh tahun.  | AGREEMENT 1 SIGNED
            id | Keduanya mengesahkan Deklarasi Lima. Deklarasi itu tidak menyebut angka.           | DECLARATION 1 ADOPTED
            id | Kementerian meralat: yang ditandatangani 14 perjanjian, bukan 40.                  | AGREEMENT 14 SIGNED
            ru | Стороны подписали соглашение о портах. Это соглашение рассчитано на десять лет.    | AGREEMENT 1 SIGNED
            """)
    void readsOneDocumentInTwoSentencesOnce(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Memoranda of Understanding (MoUs) on tea and tax were signed.
            en | Seven were invited, among which: / (a) two ministers / (b) a banker
            id | Program pertukaran pelajar tidak memerlukan nota kesepahaman.
            en | That memorandum lapsed in January.
            en | The treaty on extradition, which dates from 1998, was praised.
            en | The library keeps 300 documents.
            en | The court read out a contract.
            en | Several memoranda were signed.
            en | A handful of protocols were exchanged.
            en | Under the agreement of 2014 goods pass freely.
            en | Ruto deals with tax this week.
            en | The agreement runs to 40 pages.
            en | Lawyers went through twelve drafts of the treaty.
            en | A pact of this kind takes years.
            id | Perjanjian itu berakhir pada Januari.
            id | Perpustakaan menyimpan 300 dokumen.
            id | Sejumlah nota kesepahaman ditandatangani.
            id | Beberapa protokol dipertukarkan.
            id | Berdasarkan perjanjian 2014, barang bebas melintas.
            id | Perjanjian itu setebal 40 halaman.
            ru | Этот договор истек в январе.
            ru | Подписан ряд меморандумов.
            """)
    void takesNothingThatIsUncountedOrOnlyPointedTo(String language, String phrase) {
        assertThat(Phrases.told(language, phrase)).isEmpty();
    }
}
