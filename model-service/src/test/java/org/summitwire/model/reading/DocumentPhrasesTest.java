package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id | Keduanya menandatangani sembilan nota kesepahaman.                    | MEMORANDUM           |  9 | EXACT     | SIGNED
            id | Lebih dari 25 perjanjian diteken kedua negara.                        | AGREEMENT            | 25 | MORE_THAN | SIGNED
            id | Sedikitnya 12 dokumen kerja sama dipertukarkan.                       | COOPERATION_DOCUMENT | 12 | AT_LEAST  | EXCHANGED
            id | Kedua presiden mengesahkan Deklarasi Lima.                            | DECLARATION          |  1 | EXACT     | ADOPTED
            id | Perjanjian tentang perikanan ditandatangani para menteri.             | AGREEMENT            |  1 | EXACT     | SIGNED
            id | Nota kesepahaman tentang kopi belum ditandatangani.                   | MEMORANDUM           |  1 | EXACT     | PLANNED
            id | Jumlah dokumen kerja sama yang diteken adalah 18.                     | COOPERATION_DOCUMENT | 18 | EXACT     | SIGNED
            en | The two signed nine memoranda of understanding.                       | MEMORANDUM           |  9 | EXACT     | SIGNED
            en | More than 25 agreements were signed.                                  | AGREEMENT            | 25 | MORE_THAN | SIGNED
            en | At least a dozen cooperation documents were exchanged.                | COOPERATION_DOCUMENT | 12 | AT_LEAST  | EXCHANGED
            en | The presidents adopted the Lima Declaration.                          | DECLARATION          |  1 | EXACT     | ADOPTED
            en | A contract on wind turbines was signed.                               | CONTRACT             |  1 | EXACT     | SIGNED
            en | A joint statement will be issued at the end of the visit.             | JOINT_STATEMENT      |  1 | EXACT     | PLANNED
            en | Notes were exchanged on a loan for the port. | COOPERATION_DOCUMENT | 1 | EXACT | EXCHANGED
            en | Signatures were put to a treaty on water. | AGREEMENT | 1 | EXACT | SIGNED
            en | The two agreed a memorandum on tea. | MEMORANDUM | 1 | EXACT | ADOPTED
            en | They agreed to sign a memorandum on tea. | MEMORANDUM | 1 | EXACT | PLANNED
            en | The two foreign ministers signed a protocol to the 2012 tax treaty. | PROTOCOL | 1 | EXACT | SIGNED
            en | The presidents adopted a 113-point declaration. | DECLARATION | 1 | EXACT | ADOPTED
            en | The ministers signed the agreed minutes of the commission. | COOPERATION_DOCUMENT | 1 | EXACT | SIGNED
            en | They signed several agreements. One is a memorandum on tea. | MEMORANDUM | 1 | EXACT | SIGNED
            id | Kedua menteri bertukar nota tentang pinjaman pelabuhan. | COOPERATION_DOCUMENT | 1 | EXACT | EXCHANGED
            id | Ditandatangani pula risalah sidang dewan oleh kedua menteri. | COOPERATION_DOCUMENT | 1 | EXACT | SIGNED
            id | Nairobi dan Lima sepakat berunding menuju perjanjian sanitari. | AGREEMENT | 1 | EXACT | PLANNED
            """)
    void readsTheDocument(String language, String phrase, DocumentType type, long count, Bound bound, Stage stage) {
        assertThat(Phrases.facts(language, phrase, Fact.Document.class))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.type()).isEqualTo(type);
                    assertThat(document.count()).isEqualTo(count);
                    assertThat(document.bound()).isEqualTo(bound);
                    assertThat(document.stages()).startsWith(stage);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id | Puluhan nota kesepahaman ditandatangani.
            id | Tidak ada dokumen yang ditandatangani.
            id | Dokumen setebal dua belas halaman itu dibacakan.
            id | Ruto berharap perjanjian dagang dapat ditandatangani.
            id | Baca juga: Menteri Teken 12 Nota Kesepahaman
            id | Pada 2019 kedua negara menandatangani tiga perjanjian.
            id | Ruto mengusulkan perjanjian layanan udara.
            en | Dozens of agreements were signed.
            en | No joint declaration was issued.
            en | Officials hope that 40 documents could be signed.
            en | In 2019 the two countries signed three agreements.
            en | Related: Ministry signs 12 agreements
            en | Ruto proposed a trade agreement.
            en | That pact has lapsed.
            en | Under the agreement, Peru will buy tea.
            en | The agreement aims to lift tea sales.
            en | They exchanged letters of congratulation.
            en | **Background** / A plan of action on tea was adopted by the foreign ministers in Nairobi.
            en | They discussed several agreements. One is a memorandum on tea.
            en | The treaty must be ratified by both parliaments.
            id | **Latar belakang** / Nota kesepahaman tentang teh diteken para menteri di Nairobi.
            """)
    void findsNothingWhereNothingIsSaid(String language, String phrase) {
        assertThat(Phrases.facts(language, phrase, Fact.Document.class)).isEmpty();
    }
}
