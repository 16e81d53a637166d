package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which days a meeting was, told by more than a day beside its verb. */
class MeetingDayPhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Kenya will lend Ghana two ships, President William Ruto said on Thursday at the third Kenya-Ghana summit in Accra. President John Mahama of Ghana hosted him. | 2026-05-14 | 2026-05-14
            Peru and Chile aim to double trade, President Elena Rojas of Chile said Monday at a joint appearance with Peruvian President Rosa Quispe in Lima.       | 2026-05-11 | 2026-05-11
            Oman will build a port in Kenya, Kenyan President William Ruto announced on Tuesday after talks with Sultan Haitham bin Tariq of Oman in Muscat.         | 2026-05-12 | 2026-05-12
            Egypt and Serbia signed three agreements in Cairo on Monday, their foreign ministers met there. The Serbian foreign ministry said on Wednesday that more would follow. | 2026-05-11 | 2026-05-11
            The foreign ministers of Egypt and Serbia met in Cairo on Monday of last week and signed three agreements.                                              | 2026-05-04 | 2026-05-04
            The foreign ministers of Egypt and Serbia met in Cairo on Wednesday of this week and signed three agreements.                                           | 2026-05-13 | 2026-05-13
            The G20 summit in Miami opened on Monday and wraps up today.                                                                                            | 2026-05-11 | 2026-05-14
            The summit of ASEAN leaders in Cebu began on Tuesday and ended on Wednesday.                                                                            | 2026-05-12 | 2026-05-13
            Kenyan President William Ruto held talks with Peruvian President Rosa Quispe in Lima on Wednesday. The visit began on 12 May.                           | 2026-05-12 | 2026-05-13
            For three days leaders of ASEAN talked of trade in Cebu. When the ASEAN summit broke up on Wednesday, they had a plan.                                   | 2026-05-11 | 2026-05-13
            The two-day ASEAN summit in Cebu is done. Leaders of ASEAN adopted the Cebu Declaration this afternoon.                                                  | 2026-05-13 | 2026-05-14
            Kenyan President William Ruto left Lima for home on Wednesday. On Tuesday he and Peruvian President Rosa Quispe signed four agreements in Lima.          | 2026-05-12 | 2026-05-12
            Chilean President Elena Rojas arrived in Accra on Monday for a two-day visit and met Ghanaian President John Mahama.                                     | 2026-05-11 | 2026-05-12
            In our report of Wednesday on the talks of Kenyan President William Ruto and Peruvian President Rosa Quispe in Lima on Tuesday, a figure was wrong.       | 2026-05-12 | 2026-05-12
            Kenya akan meminjamkan dua kapal, kata Presiden Kenya William Ruto pada Selasa (12/5/2026) dalam pertemuan dengan Presiden Peru Rosa Quispe di Lima.    | 2026-05-12 | 2026-05-12
            Menteri Luar Negeri Mesir dan Menteri Luar Negeri Serbia bertemu di Kairo pada Senin pekan lalu.                                                        | 2026-05-04 | 2026-05-04
            KTT G20 di Miami dibuka pada Senin dan ditutup hari ini.                                                                                                | 2026-05-11 | 2026-05-14
            Presiden Kenya William Ruto tiba di Lima pada Senin (11/5/2026) untuk kunjungan dua hari dan bertemu Presiden Peru Rosa Quispe.                          | 2026-05-11 | 2026-05-12
            Dalam berita yang kami turunkan Rabu (13/5/2026) pagi ada kekeliruan. Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Selasa (12/5/2026), dan menandatangani dua perjanjian. | 2026-05-12 | 2026-05-12
            Berita kami pada Rabu kemarin memuat kesalahan. Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Selasa (12/5/2026), dan menandatangani dua perjanjian. | 2026-05-12 | 2026-05-12
            KTT ASEAN dua hari di Cebu selesai. Para pemimpin ASEAN mengesahkan Deklarasi Cebu sore tadi.                                                            | 2026-05-13 | 2026-05-14
            Dua hari lalu Presiden Kenya William Ruto menginjakkan kaki di Lima dan berjabat tangan dengan Presiden Peru Rosa Quispe.                                | 2026-05-12 | 2026-05-12
            The transit pact that Peru and Bolivia signed in Lima on 3 January has yet to move a truck. Peruvian President Rosa Quispe and Bolivian President Luis Mamani put their names to it. | 2026-01-03 | 2026-01-03
            Traktat transit yang diteken Peru dan Bolivia di Lima pada 3 Januari 2026 belum menggerakkan satu truk pun. Presiden Peru Rosa Quispe dan Presiden Bolivia Luis Mamani menandatanganinya. | 2026-01-03 | 2026-01-03
            Peruvian President Rosa Quispe arrived in Hanoi on Monday for a three-day state visit. She and Vietnamese President Luong Cuong signed five agreements.  | 2026-05-11 | 2026-05-13
            The leaders of the G7 held a summit in Evian and agreed a plan. A first deal was signed in Lima on 3 January by others.                                      | null | null
            Xi Jinping, who had flown in the day before, met Kazakh President Kassym-Jomart Tokayev in Astana on Tuesday.                                           | 2026-05-12 | 2026-05-12
            Leaders of the G20 meet in Miami on Saturday and Sunday. President Donald Trump hosts them.                                                             | 2026-05-16 | 2026-05-17
            On Tuesday and Wednesday the leaders of the Quad gather in Sydney for their summit.                                                                     | 2026-05-19 | 2026-05-20
            Prime Minister Anthony Albanese will chair a Quad summit in Sydney on Monday.                                                                           | 2026-05-18 | 2026-05-18
            The leaders of the G20 met in Miami on Monday for a summit.                                                                                                            | 2026-05-11 | 2026-05-11
            The leaders of the Quad failed to meet in Sydney on Monday, but the Quad summit was held on Tuesday.                                                    | 2026-05-12 | 2026-05-12
            The hosts of the Quad summit signed a plan in Sydney on Monday.                                                                                         | 2026-05-11 | 2026-05-11
            Kenya and Peru are to pool money in a fund, Kenyan President William Ruto said after talks with President Rosa Quispe in Lima on Tuesday. | 2026-05-12 | 2026-05-12
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima today and signed two agreements. The talks lasted two days.      | 2026-05-13 | 2026-05-14
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Monday and signed two agreements. The strike lasted two days. | 2026-05-11 | 2026-05-11
            Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Kamis (14/5/2026), dan menandatangani dua perjanjian. Pembicaraan berlangsung dua hari. | 2026-05-13 | 2026-05-14
            Apa saja isinya? Simak ulasannya, Kamis (14/5/2026). Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Senin (11/5). | 2026-05-11 | 2026-05-11
            Over the weekend the leaders of ASEAN held a summit in Cebu.                                                                                            | 2026-05-09 | 2026-05-10
            On Wednesday evening, the third and last of their summit in Cebu, the leaders of ASEAN adopted a plan.                                                  | 2026-05-11 | 2026-05-13
            The ASEAN summit ended in Cebu on Wednesday after three days.                                                                                           | 2026-05-11 | 2026-05-13
            Peruvian President Rosa Quispe left Hanoi on Wednesday after a three-day state visit in which she and Vietnamese President Luong Cuong signed five agreements. | 2026-05-11 | 2026-05-13
            ASEAN leaders held a summit in Cebu on Tuesday. Monday's vote in Peru came up, as did note 03/23.                                                       | 2026-05-12 | 2026-05-12
            Rain will reach Dhaka by Friday. Bangladeshi Prime Minister Tarique Rahman and Indian Prime Minister Narendra Modi today signed five memoranda in New Delhi. | 2026-05-14 | 2026-05-14
            Ghanaian firms will be the first to be asked, under a memorandum signed here Tuesday after talks between Chilean President Elena Rojas and Ghanaian President John Mahama in Accra. | 2026-05-12 | 2026-05-12
            Chilean President Elena Rojas spent Monday and Tuesday in Accra. Her talks with Ghanaian President John Mahama were held on Tuesday. They signed a pact. | 2026-05-12 | 2026-05-12
            Roads are to be built, the first thing to emerge from Tuesday's meeting of Chilean President Elena Rojas and Ghanaian President John Mahama in Accra. | 2026-05-12 | 2026-05-12
            Chilean President Elena Rojas arrived here on Tuesday for a summit with Ghanaian President John Mahama, to be held at Jubilee House on Thursday. | 2026-05-14 | 2026-05-14
            Funds will come, Penny Wong said on Tuesday, the opening day of the ASEAN-Australia summit in Melbourne. Anthony Albanese will lead a session on Thursday. | 2026-05-12 | 2026-05-12
            Selasa (12/5/2026), hari kedua KTT ASEAN di Cebu, para pemimpin ASEAN menyepakati sebuah rencana aksi. | 2026-05-11 | 2026-05-12
            Para pemimpin ASEAN menggelar KTT di Cebu, Selasa (12/5/2026). Hasilnya akan dikirim paling lambat Jumat. | 2026-05-12 | 2026-05-12
            Para pemimpin ASEAN mengesahkan deklarasi pada hari ketiga sekaligus hari terakhir KTT ASEAN di ibu kota Filipina, Rabu (13/5/2026).  | 2026-05-11 | 2026-05-13
            Fewer people live there than come to a Wednesday game. Chilean President Elena Rojas met Ghanaian President John Mahama in Accra on Monday. | 2026-05-11 | 2026-05-11
            Cocoa has a new market since Tuesday. That is the day on which Chilean President Elena Rojas met Ghanaian President John Mahama in Accra and signed a pact. | 2026-05-12 | 2026-05-12
            Presiden Chile Elena Rojas menutup kunjungannya ke Accra dengan menghadiri forum bisnis, Rabu (13/5/2026). Sehari sebelumnya, Rojas dan Presiden Ghana John Mahama menyepakati kerja sama. | 2026-05-12 | 2026-05-12
            Presiden Chile Elena Rojas bertemu Presiden Ghana John Mahama di Accra, Rabu (13/5/2026). Sehari sebelumnya, Rojas tiba di Accra. | 2026-05-13 | 2026-05-13
            Akhir pekan lalu para pemimpin ASEAN menggelar KTT di Cebu.                                                                                             | 2026-05-09 | 2026-05-10
            The Quad foreign ministers wrapped up two days of talks in Sydney on Wednesday with a joint statement.                                                  | 2026-05-12 | 2026-05-13
            The G20 summit opens in Miami on Saturday. Leaders of the 20 economies will adopt a declaration.                                                         | 2026-05-16 | 2026-05-16
            Kenyan President William Ruto travels to Lima on Friday for talks with Peruvian President Rosa Quispe.                                                  | 2026-05-15 | 2026-05-15
            The foreign ministers of Egypt and Serbia hold talks in Cairo on Friday and will sign three agreements, a spokesman said on Wednesday.                   | 2026-05-15 | 2026-05-15
            The Caspian summit is on Sunday in Aktau. The presidents of Russia, Iran, Kazakhstan, Azerbaijan and Turkmenistan will sign a convention.                | 2026-05-17 | 2026-05-17
            When the G7 convenes in Evian on Sunday, Canadian Prime Minister Mark Carney will sit beside French President Emmanuel Macron.                           | 2026-05-17 | 2026-05-17
            Kenyan President William Ruto meets Peruvian President Rosa Quispe in Lima on Wednesday. They signed two agreements.                                    | 2026-05-13 | 2026-05-13
            Kenya and Peru signed an agreement in Lima on Sunday that begins a new chapter, Kenyan President William Ruto and Peruvian President Rosa Quispe said.   | 2026-05-10 | 2026-05-10
            At their summit in Cebu on Sunday ASEAN leaders agreed to hold yearly talks and to host a fair.                                                          | 2026-05-10 | 2026-05-10
            The ASEAN summit, which leaders host in turn, adopted a declaration in Cebu on Sunday.                                                                    | 2026-05-10 | 2026-05-10
            Kenyan President William Ruto meets Peruvian President Rosa Quispe in Lima. On Sunday the two signed two agreements.                                     | 2026-05-10 | 2026-05-10
            Greece called off Saturday's meeting with Turkey in Athens. Turkish President Recep Tayyip Erdogan was to have signed four agreements with Prime Minister Kyriakos Mitsotakis. | 2026-05-16 | 2026-05-16
            Prime Minister Keir Starmer received French President Emmanuel Macron in London today for the UK-France summit, which ended a three-day visit. They adopted a declaration. | 2026-05-14 | 2026-05-14
            Before the ASEAN summit opened in Cebu on Wednesday, Indonesian President Prabowo Subianto held talks with Philippine President Ferdinand Marcos Jr. on Tuesday, and two memoranda were signed. | 2026-05-12 | 2026-05-12
            Australia will put $2 billion into a fund, Prime Minister Anthony Albanese said on Tuesday, the second day of the ASEAN-Australia summit in Melbourne. | 2026-05-11 | 2026-05-12
            On the second day of his visit to Lima, Tuesday, Kenyan President William Ruto met Peruvian President Rosa Quispe and signed a pact. | 2026-05-12 | 2026-05-12
            Para pemimpin ASEAN mengesahkan deklarasi pada hari kedua KTT ASEAN di Cebu, Selasa (12/5/2026). | 2026-05-11 | 2026-05-12
            The United States will help Africa, the White House said on Thursday, a day before President Donald Trump welcomes delegations from 49 countries to a U.S.-Africa summit in Washington. | 2026-05-15 | 2026-05-15
            Kenyan President William Ruto and Peruvian President Rosa Quispe signed a pact in Miami on Monday, a day before the G20 summit. | 2026-05-11 | 2026-05-11
            Russia and the African states adopted a final declaration in Moscow on Wednesday, ending a two-day summit, Russian President Vladimir Putin said. | 2026-05-12 | 2026-05-13
            The ASEAN summit in Cebu, which began on Monday and finishes tomorrow, adopted a plan on Wednesday. | 2026-05-11 | 2026-05-15
            The leaders of ASEAN agreed on a fund on Wednesday. The ASEAN summit in Cebu runs until Friday. It opened on Tuesday. | 2026-05-12 | 2026-05-15
            The ASEAN summit in Cebu opened on Tuesday and ends on Saturday. | 2026-05-12 | 2026-05-16
            The ASEAN summit was held in Cebu from Monday, May 11, through Wednesday, May 13. | 2026-05-11 | 2026-05-13
            The three-day ASEAN summit in Cebu ended today. A deal on rice was struck on the last morning of the ASEAN summit. | 2026-05-12 | 2026-05-14
            Kenyan President William Ruto was on a visit to Peru on 11-12 May. He held talks with Peruvian President Rosa Quispe in Lima on 12 May. | 2026-05-12 | 2026-05-12
            Kenyan President William Ruto and Peruvian President Rosa Quispe signed a pact in Lima on Wednesday. The guest was welcomed by Lima's archbishop on Tuesday. | 2026-05-13 | 2026-05-13
            A year ago, on 12 May 2025, Kenyan President William Ruto and Peruvian President Rosa Quispe met in Lima and signed ten agreements. Three of them are in force. | 2025-05-12 | 2025-05-12
            KTT ASEAN digelar di Cebu mulai Senin (11/5/2026) sampai Rabu (13/5). | 2026-05-11 | 2026-05-13
            KTT ASEAN digelar di Cebu, Senin sampai Rabu (11-13/5/2026). | 2026-05-11 | 2026-05-13
            KTT ASEAN di Cebu dibuka Selasa dan berakhir Jumat besok. | 2026-05-12 | 2026-05-15
            Setahun lalu, 12 Mei 2025, Presiden Kenya William Ruto dan Presiden Peru Rosa Quispe bertemu di Lima dan menandatangani sepuluh perjanjian. Baru tiga yang berjalan. | 2025-05-12 | 2025-05-12
            Lima, 12 May 2026 / The President of Kenya, William Ruto, and the President of Peru, Rosa Quispe, met in Lima today and signed a pact. | 2026-05-12 | 2026-05-12
            """)
    void tellsTheDays(String text, String start, String end) {
        var reading = READER.read(new Article("phrase", "", text.replace(" / ", "\n\n"), "outlet", PUBLISHED, null));

        assertThat(reading.meetings()).singleElement().satisfies(told -> {
            assertThat(String.valueOf(told.meeting().start())).isEqualTo(start);
            assertThat(String.valueOf(told.meeting().end())).isEqualTo(end);
        });
    }
}
