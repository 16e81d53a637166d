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
            en | Ruto, who wants more trade, signed an agreement on ports. | AGREEMENT 1 SIGNED
            en | They signed an agreement that Kenya wanted. | AGREEMENT 1 SIGNED
            en | The two want to deepen ties and signed four agreements. | AGREEMENT 4 SIGNED
            en | Ruto urged restraint and signed an agreement on ports with Quispe. | AGREEMENT 1 SIGNED
            en | The presidents signed a protocol on customs, as exporters had wanted. | PROTOCOL 1 SIGNED
            en | Four contracts were signed, whereas talks on a fifth have yet to begin. | CONTRACT 4 SIGNED
            en | A joint statement was read out by Ruto. | JOINT_STATEMENT 1 ADOPTED
            id | Keduanya meneken perjanjian perikanan, dan Ruto berharap perdagangan akan tumbuh. | AGREEMENT 1 SIGNED
            id | Keduanya meneken lima nota kesepahaman, dan kunjungan balasan direncanakan pada Mei. | MEMORANDUM 5 SIGNED
            id | Keduanya meneken protokol kopi yang diinginkan petani. | PROTOCOL 1 SIGNED
            id | Empat kontrak diteken, sedangkan pembahasan kontrak lain belum dimulai. | CONTRACT 4 SIGNED
            id | Tiga protokol diteken, sementara perjanjian investasi belum dibahas. | PROTOCOL 3 SIGNED
            id | Pernyataan bersama dibacakan Quispe. | JOINT_STATEMENT 1 ADOPTED
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
            en | The two plan to sign an agreement on geology in May. | AGREEMENT 1 PLANNED
            en | They intend to sign two protocols next month. | PROTOCOL 2 PLANNED
            en | Talks on a fisheries treaty resume in June. | AGREEMENT 1 PLANNED
            en | Negotiations on a customs protocol are under way. | PROTOCOL 1 PLANNED
            en | A protocol on mining is ready for signature. | PROTOCOL 1 PLANNED
            en | The two launched talks on a free trade agreement. | AGREEMENT 1 PLANNED
            en | Talks on a debt deal open on Tuesday. | AGREEMENT 1 PLANNED
            en | The presidents pledged to finalise a mining treaty by December. | AGREEMENT 1 PLANNED
            en | The leaders tasked ministers with drafting an investment treaty. | AGREEMENT 1 PLANNED
            en | The leaders instructed officials to speed up work on a free trade agreement. | AGREEMENT 1 PLANNED
            id | Perundingan perjanjian investasi dimulai bulan depan. | AGREEMENT 1 PLANNED
            id | Perjanjian dagang bilateral akan dirundingkan. | AGREEMENT 1 PLANNED
            id | Perjanjian perikanan masih menunggu persetujuan parlemen. | AGREEMENT 1 PLANNED
            id | Protokol bea cukai, yang ditunggu para pedagang di perbatasan, masih menanti lampu hijau. | PROTOCOL 1 PLANNED
            id | Protokol pertambangan tinggal diteken. | PROTOCOL 1 PLANNED
            id | Keduanya memulai perundingan perjanjian dagang. | AGREEMENT 1 PLANNED
            id | Kedua presiden berjanji merampungkan perjanjian pertambangan sebelum Desember. | AGREEMENT 1 PLANNED
            id | Kedua pemimpin menugasi para menteri menyusun perjanjian investasi. | AGREEMENT 1 PLANNED
            id | Kedua negara segera menandatangani perjanjian ketenagakerjaan. | AGREEMENT 1 PLANNED
            id | Kerangka kerja sama sepuluh tahun bakal diteken sebelum tahun berganti. | COOPERATION_DOCUMENT 1 PLANNED
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
            en | Exporters want the two countries to sign a trade agreement.
            en | Kenya would like to sign 20 agreements.
            en | Business groups are keen to see an investment treaty signed.
            en | Lawmakers called on the governments to adopt a declaration on forests.
            en | Talks on a fisheries treaty have stalled.
            en | The contract was read out before the guests.
            en | Both must sign the customs protocol before goods can move.
            en | The Andean Programme was signed into law in Peru.
            en | Kenya and Peru started talks on a trade agreement in 2016.
            id | Perundingan perjanjian dagang dimulai pada 2016.
            id | Kemitraan Strategis ditandatangani pada 2019.
            en | Peru's congress has yet to ratify the treaty signed last May.
            en | The accord with the bloc is still waiting for ratification.
            en | Quispe said she wants to see the extradition treaty signed this year.
            id | Parlemen Peru belum meratifikasi perjanjian yang diteken Mei lalu.
            id | Keduanya gagal menyepakati deklarasi bersama.
            id | Pengusaha mendesak kedua pemerintah meneken perjanjian investasi.
            id | Peru menginginkan penandatanganan protokol bea cukai.
            id | Perundingan perjanjian investasi buntu.
            id | Protokol pertambangan urung diteken.
            id | Kontrak dibacakan di pengadilan.
            ru | Руто надеется, что стороны подпишут соглашение о портах.
            ru | Киспе предложила подписать протокол о таможне.
            ru | Никаких документов подписано не было.
            ru | В прошлом году две страны подписали восемь меморандумов.
            """)
    void takesNothingThatIsHopedDeniedProposedOrRecalled(String language, String phrase) {
        assertThat(Phrases.told(language, phrase)).isEmpty();
    }
}
