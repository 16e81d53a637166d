package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that tell of more than one meeting, and such as only seem to. */
class SecondMeetingPhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Kenyan President William Ruto toured two capitals last week. In Lima on Tuesday he and Peruvian President Rosa Quispe signed four agreements. / Two days later, in Santiago, Chilean President Elena Rojas and Ruto signed nine documents. | CL+KE 2026-05-14 Santiago; KE+PE 2026-05-12 Lima
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Tuesday and signed four agreements. / The first leg had been heavier. With Chilean President Elena Rojas, Ruto witnessed in Santiago on Monday the exchange of 45 documents. | CL+KE 2026-05-11 Santiago; KE+PE 2026-05-12 Lima
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / In bilateral talks on Tuesday, Indonesian President Prabowo Subianto and Australian Prime Minister Anthony Albanese signed a defence treaty. | ASEAN 2026-05-13 Cebu; AU+ID 2026-05-12 Cebu
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / Indonesian President Prabowo Subianto and Australian Prime Minister Anthony Albanese signed a defence treaty on Wednesday on the sidelines of the summit. | ASEAN 2026-05-13 Cebu; AU+ID 2026-05-13 Cebu
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / On the sidelines Indonesian President Prabowo Subianto and Australian Prime Minister Anthony Albanese signed a defence treaty. | ASEAN 2026-05-13 Cebu; AU+ID 2026-05-13 Cebu
            Leaders of the G20 adopted a declaration in Miami on Wednesday. / Kenyan President William Ruto and his Peruvian counterpart Rosa Quispe announced a plan on fisheries on Wednesday after talks in Miami, where both are attending the G20 summit. | G20 2026-05-13 Miami; KE+PE 2026-05-13 Miami
            Kenya and Peru became strategic partners on the eve of the G20 summit, President William Ruto of Kenya said on Wednesday after talks in Miami with President Rosa Quispe of Peru, who is there for Friday's G20 summit. / On Friday the leaders of the G20 will meet in Miami. | G20 2026-05-15 Miami; KE+PE 2026-05-13 Miami
            Presidents William Ruto of Kenya, Elena Rojas of Chile and Rosa Quispe of Peru met in Miami on Wednesday and signed a memorandum on railways. / All three stay in the city for the G20 summit, which opens on Friday. | CL+KE+PE 2026-05-13 Miami; G20 2026-05-15 Miami
            Russian President Vladimir Putin met the leaders of Central Asia in Dushanbe on Wednesday at the Central Asia-Russia Summit. / Tomorrow the leaders of the Commonwealth of Independent States convene in Dushanbe. | CIS 2026-05-15 Dushanbe; RU-CA 2026-05-13 Dushanbe
            Para pemimpin ASEAN menutup KTT di Cebu, Rabu (13/5/2026). / Dalam pertemuan dua negara pada Selasa (12/5/2026), Presiden Prabowo Subianto dan Perdana Menteri Australia Anthony Albanese meneken perjanjian pertahanan. | ASEAN 2026-05-13 Cebu; AU+ID 2026-05-12 Cebu
            Para pemimpin ASEAN menutup KTT di Cebu, Rabu (13/5/2026). / Di sela KTT, Presiden Prabowo Subianto dan Perdana Menteri Australia Anthony Albanese menandatangani perjanjian pertahanan. | ASEAN 2026-05-13 Cebu; AU+ID 2026-05-13 Cebu
            Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Senin (11/5/2026), dan menandatangani empat perjanjian. / Dua hari kemudian, di Santiago, Presiden Chile Elena Rojas dan Ruto menandatangani sembilan dokumen. | CL+KE 2026-05-13 Santiago; KE+PE 2026-05-11 Lima
            Perdana Menteri Italia Giorgia Meloni menyelesaikan lawatannya dengan dua pertemuan di Astana, Rabu (13/5/2026). / Agenda pertama adalah pembicaraan dengan Presiden Kazakhstan Kassym-Jomart Tokayev. Dari sana lahir tujuh dokumen yang diteken keduanya. / Siangnya para pemimpin Asia Tengah dan Italia bertemu dalam KTT Asia Tengah-Italia dan mengesahkan deklarasi bersama. | IT+KZ 2026-05-13 Astana; IT-CA 2026-05-13 Astana
            KTT Liga Arab di Baghdad berakhir Rabu (13/5/2026) dengan Deklarasi Baghdad, kata Presiden Irak Abdul Latif Rashid. / Di gedung yang sama, Rabu sore, digelar KTT Pembangunan Ekonomi dan Sosial Arab ke-5. | ARAB 2026-05-13 Baghdad; ARAB-ECO 2026-05-13 Baghdad
            French President Emmanuel Macron received Kenyan President William Ruto at the Elysee Palace on Tuesday; the two signed a joint declaration on ports. On Wednesday it was the turn of Ghanaian President John Mahama, with whom he signed four agreements. | FR+GH 2026-05-13 Paris; FR+KE 2026-05-12 Paris
            Presiden Prancis Emmanuel Macron menerima Presiden Kenya William Ruto di Istana Élysée, Selasa (12/5/2026), dan meneken deklarasi bersama. Sehari kemudian giliran Presiden Ghana John Mahama yang diterima Macron; keduanya menandatangani empat perjanjian. | FR+GH 2026-05-13 Paris; FR+KE 2026-05-12 Paris
            Why are there two summits? The G7 leaders meet in Evian on 14-16 June, a month after the BRICS summit in New Delhi, which ended on Tuesday with the adoption of the New Delhi Declaration. Narendra Modi chaired it. | BRICS 2026-05-12 New Delhi; G7 2026-06-14 Evian
            Mengapa ada dua KTT? KTT BRICS di New Delhi berakhir Selasa (12/5/2026) dengan Deklarasi New Delhi, kata Perdana Menteri Narendra Modi. Adapun KTT G7 akan berlangsung di Evian pada 14-16 Juni 2026. | BRICS 2026-05-12 New Delhi; G7 2026-06-14 Evian
            Chilean President Elena Rojas met Peruvian President Rosa Quispe in Lima on Monday and agreed on a joint patrol. / In Doha on Tuesday, Qatari Emir Tamim bin Hamad Al Thani and Kenyan President William Ruto signed an agreement on gas. / In Brussels, EU leaders and Japan's prime minister held the EU-Japan summit on Wednesday. | CL+PE 2026-05-11 Lima; EU-JP 2026-05-13 Brussels; KE+QA 2026-05-12 Doha
            Indian Prime Minister Narendra Modi returned home on Thursday from a tour. In Windhoek on Monday he and Namibian President Netumbo Nandi-Ndaitwah signed four memorandums. In Accra on Wednesday he and Ghana's John Mahama signed three agreements. | GH+IN 2026-05-13 Accra; IN+NA 2026-05-11 Windhoek
            Prime Ministers Anthony Albanese of Australia and Feleti Teo of Tuvalu announced a treaty after talks on the margins of the G20 summit in Miami on Wednesday. / The G20 summit ended on Wednesday. Its leaders adopted a declaration. | AU+TV 2026-05-13 Miami; G20 2026-05-13 Miami
            Kenyan President William Ruto signed a trade pact with Ghana's John Mahama in Accra on Monday. / On Tuesday in Abuja he and Nigeria's Bola Tinubu agreed on an action plan. | GH+KE 2026-05-11 Accra; KE+NG 2026-05-12 Abuja
            Kenyan President William Ruto signed a trade pact with Ghana's John Mahama in Accra on Monday. / Italy's Giorgia Meloni and Albania's Edi Rama agreed in Tirana on Tuesday to lay a cable. | AL+IT 2026-05-12 Tirana; GH+KE 2026-05-11 Accra
            """)
    void hearsOfBoth(String text, String expected) {
        assertThat(meetings(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Tuesday and signed four agreements. / In 2019 Ruto and Chilean President Elena Rojas signed a treaty in Santiago. | KE+PE 2026-05-12 Lima
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Tuesday. / Chilean President Elena Rojas praised the agreement that Ruto and Quispe signed. | KE+PE 2026-05-12 Lima
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / Indonesian President Prabowo Subianto and Malaysian Prime Minister Anwar Ibrahim spoke of trade. | ASEAN 2026-05-13 Cebu
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / On the sidelines Prabowo Subianto of Indonesia met Anwar Ibrahim of Malaysia. | ASEAN 2026-05-13 Cebu
            Leaders of ASEAN met in Cebu on Wednesday for the ASEAN summit and adopted the Cebu Declaration. / Indonesian President Prabowo Subianto flew to Cebu for the summit on Tuesday. | ASEAN 2026-05-13 Cebu
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / The leaders of Vietnam and Laos said they would sign a treaty next year. | ASEAN 2026-05-13 Cebu
            Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Selasa (12/5/2026), dan menandatangani empat perjanjian. / Pada 2019 Ruto dan Presiden Chile Elena Rojas menandatangani traktat di Santiago. | KE+PE 2026-05-12 Lima
            Para pemimpin ASEAN menutup KTT di Cebu, Rabu (13/5/2026). / Presiden Prabowo Subianto dan Perdana Menteri Malaysia Anwar Ibrahim berbicara tentang perdagangan. | ASEAN 2026-05-13 Cebu
            Para pemimpin ASEAN menutup KTT di Cebu, Rabu (13/5/2026). / Presiden Prabowo Subianto dan Presiden Vietnam Luong Cuong akan menandatangani traktat tahun depan. | ASEAN 2026-05-13 Cebu
            Kenyan President William Ruto met Peruvian President Rosa Quispe in Lima on Tuesday. It is now the turn of Chilean President Elena Rojas to answer, he said. | KE+PE 2026-05-12 Lima
            Presiden Kenya William Ruto bertemu Presiden Peru Rosa Quispe di Lima, Selasa (12/5/2026). Kini giliran parlemen kedua negara membahas perjanjian itu. | KE+PE 2026-05-12 Lima
            The leaders of the United States, Japan and South Korea met at Camp David on Tuesday and issued a joint statement. | US-JP-KR 2026-05-12 Camp David
            Kenyan President William Ruto signed a trade pact with Ghana's John Mahama in Accra on Monday. / Talks on the terms had begun in March, and he and his minister agreed on an action plan. | GH+KE 2026-05-11 Accra
            Leaders of ASEAN closed their summit in Cebu on Wednesday. / Talks on the sidelines were few, said Indonesian President Prabowo Subianto. | ASEAN 2026-05-13 Cebu
            Kenya and Peru became strategic partners, President William Ruto of Kenya said on Wednesday after talks in Miami with President Rosa Quispe of Peru, who is in Miami for Friday's G20 summit. | KE+PE 2026-05-13 Miami
            Kenyan President William Ruto and Ghanaian President John Mahama signed a trade pact in Nairobi on Tuesday. / Ruto will travel to Addis Ababa for the African Union summit. | GH+KE 2026-05-12 Nairobi
            """)
    void hearsOfOneOnly(String text, String expected) {
        assertThat(meetings(text)).isEqualTo(expected);
    }

    private String meetings(String text) {
        var body = text.replace(" / ", "\n\n");
        return READER.read(new Article("phrase", "", body, "outlet", PUBLISHED, null)).meetings().stream()
                .map(MeetingReport::meeting)
                .map(it -> it.forum().key().replaceFirst("^(forum|parties):", "") + " " + it.start() + " " + it.city())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
