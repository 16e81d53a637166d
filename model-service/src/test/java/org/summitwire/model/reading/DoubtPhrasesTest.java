package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far words of doubt reach: to the deed that they stand before, and to nothing that another clause tells. */
class DoubtPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The two signed a pact on fisheries, and Ruto hopes that trade will follow.                | AGREEMENT 1 SIGNED
            en | Quispe will visit Nairobi in May; the memorandum on tea was signed in the palace.         | MEMORANDUM 1 SIGNED
            en | The memorandum on tea was signed, but no date was set for a second summit.                | MEMORANDUM 1 SIGNED
            en | Ministers said that they had signed an agreement on ports.                                | AGREEMENT 1 SIGNED
            en | Although critics had expected nothing, the two signed six memoranda.                      | MEMORANDUM 6 SIGNED
            en | Ruto, who had hoped for more, signed five agreements.                                     | AGREEMENT 5 SIGNED
            en | They signed a protocol that will end double taxation.                                     | PROTOCOL 1 SIGNED
            en | The presidents adopted the Lima Declaration, which proposes a council of ministers.       | DECLARATION 1 ADOPTED
            en | Four contracts were signed, while talks on a fifth have not begun.                        | CONTRACT 4 SIGNED
            en | The agreement on extradition was signed without a ceremony.                               | AGREEMENT 1 SIGNED
            id | Nota kesepahaman tentang teh ditandatangani, tetapi tanggal KTT berikutnya belum ada.     | MEMORANDUM 1 SIGNED
            id | Kedua menteri menandatangani protokol yang akan mengakhiri pajak ganda.                   | PROTOCOL 1 SIGNED
            id | Menurut kementerian, enam nota kesepahaman telah ditandatangani.                          | MEMORANDUM 6 SIGNED
            ru | Стороны подписали соглашение о рыболовстве, а Руто надеется на рост торговли.             | AGREEMENT 1 SIGNED
            ru | Подписано шесть меморандумов, но дата следующей встречи не назначена.                     | MEMORANDUM 6 SIGNED
            """)
    void leavesUntouchedWhatAnotherClauseTells(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Ruto said that the two sides would sign an agreement on ports in May.                     | AGREEMENT 1 PLANNED
            en | The ministers will sign a protocol on customs next month.                                 | PROTOCOL 1 PLANNED
            en | A memorandum on geology is to be signed in June.                                          | MEMORANDUM 1 PLANNED
            en | Seven agreements are expected to be signed on Tuesday.                                    | AGREEMENT 7 PLANNED
            en | The agreement on air services was initialled.                                             | AGREEMENT 1 PLANNED
            en | The agreement on air services has not yet been signed.                                    | AGREEMENT 1 PLANNED
            id | Kedua menteri akan menandatangani protokol tentang bea cukai bulan depan.                 | PROTOCOL 1 PLANNED
            id | Ruto mengatakan kedua pihak akan meneken perjanjian pelabuhan pada Mei.                   | AGREEMENT 1 PLANNED
            id | Tujuh perjanjian dijadwalkan ditandatangani pada Selasa.                                  | AGREEMENT 7 PLANNED
            id | Perjanjian layanan udara baru diparaf dan belum ditandatangani.                           | AGREEMENT 1 PLANNED
            ru | Министры подпишут протокол о таможне в следующем месяце.                                  | PROTOCOL 1 PLANNED
            ru | Соглашение о воздушном сообщении пока не подписано.                                       | AGREEMENT 1 PLANNED
            """)
    void hearsWhatIsStillToCome(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | Quispe proposed that ministers sign a protocol on customs.
            en | Ruto hopes that the two will sign an agreement on ports.
            en | At their previous meeting they had signed three protocols.
            en | No agreement was signed.
            en | Neither a communique nor a joint statement was issued.
            en | Ruto denied that an agreement on ports had been signed.
            en | Last year the two countries signed eight memoranda.
            en | Quispe recalled that an agreement on tea was signed in 2011.
            en | An agreement on ports could be signed one day, Quispe said.
            en | The ministers did not sign a memorandum.
            id | Ruto berharap keduanya menandatangani perjanjian tentang pelabuhan.
            id | Quispe mengusulkan agar para menteri meneken protokol bea cukai.
            id | Tidak satu pun perjanjian ditandatangani.
            id | Ruto membantah bahwa perjanjian pelabuhan telah ditandatangani.
            id | Tahun lalu kedua negara menandatangani delapan nota kesepahaman.
            id | Quispe mengingatkan bahwa perjanjian tentang teh diteken pada 2011.
            id | Eksportir ingin kedua negara menandatangani perjanjian dagang.
            id | Tidak ada pernyataan bersama yang dikeluarkan.
            ru | Руто надеется, что стороны подпишут соглашение о портах.
            ru | Киспе предложила подписать протокол о таможне.
            ru | Никаких документов подписано не было.
            ru | В прошлом году две страны подписали восемь меморандумов.
            """)
    void takesNothingThatIsHopedDeniedProposedOrRecalled(String language, String phrase) {
        assertThat(Phrases.told(language, phrase)).isEmpty();
    }
}
