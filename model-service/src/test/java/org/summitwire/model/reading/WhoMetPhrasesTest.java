package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which states met, under what name, whether they have, and who was not there. */
class WhoMetPhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ghanaian President John Mahama received Brazilian President Luiz Inacio Lula da Silva in Accra on Tuesday. | parties:BR+GH HELD
            Egypt and Serbia signed four agreements in Cairo on Monday after talks between their foreign ministers.   | parties:EG+RS HELD
            The foreign ministers of Oman and Chile met in Muscat on Monday.                                          | parties:CL+OM HELD
            British Prime Minister Keir Starmer and European Commission President Ursula von der Leyen met in London on Wednesday and signed a pact on fisheries. | forum:EU-GB HELD
            Brazilian President Luiz Inacio Lula da Silva hosted the leaders of Bolivia, Colombia and Peru in Belem on Tuesday. | parties:BO+BR+CO+PE HELD
            Turkish President Recep Tayyip Erdogan hosted his counterparts from Azerbaijan, Kazakhstan and Uzbekistan in Ankara on Tuesday. | parties:AZ+KZ+TR+UZ HELD
            The prime ministers of Japan and India, Sanae Takaichi and Narendra Modi, agreed in New Delhi on Tuesday to build a port. | parties:IN+JP HELD
            Foreign ministers of Australia, India, Japan and the United States met in Washington on Wednesday.        | forum:QUAD HELD
            Australia and Tuvalu signed a treaty in Funafuti on Tuesday, said Prime Minister Anthony Albanese of Australia. | parties:AU+TV HELD
            Pacific leaders wrapped up their summit in Suva on Wednesday with a declaration.                         | forum:PIF HELD
            Gulf leaders met US President Donald Trump in Riyadh on Wednesday.                                        | forum:US-GCC HELD
            Presiden Prabowo Subianto menerima para menteri luar negeri Malaysia, Singapura, dan Thailand di Jakarta, Selasa (12/5/2026). | parties:ID+MY+SG+TH HELD
            The leaders of Rwanda, Ghana and Senegal met in Kigali on Wednesday.                                      | parties:GH+RW+SN HELD
            Prime Minister Narendra Modi of India held talks with Prime Minister Anthony Albanese of Australia in Sydney on Tuesday. | parties:AU+IN HELD
            French President Emmanuel Macron will host Kenyan President William Ruto in Paris on 3 June 2026.         | parties:FR+KE PLANNED
            The G20 summit in Miami will be held on 14 December 2026, the White House said.                           | forum:G20 PLANNED
            Leaders of ASEAN opened their summit in Cebu on Wednesday.                                                | forum:ASEAN HELD
            Joint Statement on the official visit of H.E. John Dramani Mahama, President of the Republic of Ghana, to Ankara on 12 May 2026: the two Presidents agreed to deepen trade. | parties:GH+TR HELD
            A visit by Algerian President Abdelmadjid Tebboune to Paris, planned for 20 May, has been postponed, the Elysee said on Wednesday. | parties:DZ+FR CANCELLED
            Prime Minister Lawrence Wong of Singapore, Prime Minister Anwar Ibrahim of Malaysia and President Prabowo Subianto of Indonesia met in Johor Bahru on Monday. | parties:ID+MY+SG HELD
            KTT BRICS di New Delhi ditunda, kata pemerintah India.                                                    | forum:BRICS CANCELLED
            Presiden Ghana John Mahama menerima Presiden Brasil Luiz Inacio Lula da Silva di Accra, Selasa (12/5/2026). | parties:BR+GH HELD
            Menteri Luar Negeri Oman dan Menteri Luar Negeri Chile bertemu di Muscat, Senin (11/5/2026).              | parties:CL+OM HELD
            Perdana Menteri India Narendra Modi akan bertemu Perdana Menteri Australia Anthony Albanese di Sydney pada 3 Juni 2026. | parties:AU+IN PLANNED
            Para pemimpin ASEAN membuka KTT di Cebu, Rabu (13/5/2026).                                                | forum:ASEAN HELD
            Президент Сербии Александр Вучич принял в Белграде президента Египта Абдель Фаттаха ас-Сиси во вторник, 12 мая. | parties:EG+RS HELD
            Саммит БРИКС пройдет в Нью-Дели 20 июня 2026 года.                                                        | forum:BRICS PLANNED
            The Pacific Islands Forum summit in Suva has been called off, Fiji's government said.                    | forum:PIF CANCELLED
            The European Union and Kenya agreed on a road map in Brussels on Wednesday, President William Ruto said. | parties:EU+KE HELD
            The United States and ASEAN closed their talks in Washington on Wednesday with a joint statement. President Joe Biden had the chair, with Cambodian Prime Minister Hun Manet beside him. | forum:ASEAN-US HELD
            The ASEAN summit in Cebu has been postponed, the government of the Philippines said.                     | forum:ASEAN CANCELLED
            KTT Forum Kepulauan Pasifik di Suva dibatalkan, kata pemerintah Fiji.                                    | forum:PIF CANCELLED
            """)
    void hearsWhoMet(String sentence, String expected) {
        assertThat(meetings(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Students of twelve schools staged a mock G20 summit in Nairobi on Wednesday.",
                "In a simulation of the ASEAN summit, pupils played the leaders of Brunei and Laos on Tuesday.",
                "The ministry of trade of Ghana published its accounts on Monday.",
                "A Ghanaian carrier and a Chilean bank signed a contract in Accra on Monday.",
                "Chile beat Serbia in the semi-final in Cairo on Wednesday.",
                "Egyptian tourists came to Oman in record numbers last year.",
                "The president of the Chilean chess federation met the press on Tuesday.",
                "Oman's parliament met on Monday and passed a budget.",
                "Macron said he agreed with Merz on migration.",
                "Trump met executives from Kenya, Ghana and Mali in Washington on Tuesday.",
                "A retired president met students of Kenya, Ghana and Mali in Accra on Tuesday.",
                "A film about the G20 opened in Accra on Tuesday.",
                "Miners from Peru and Ghana met at a trade fair in Lima.",
                "Siswa dari dua belas sekolah menggelar simulasi KTT G20 di Nairobi, Rabu.",
                "Chile mengalahkan Serbia di semifinal di Kairo, Rabu.",
                "Perusahaan Ghana dan bank Chile menandatangani kontrak di Accra, Senin.",
                "Wisatawan Mesir berdatangan ke Oman tahun lalu.",
                "Parlemen Oman bersidang Senin dan mengesahkan anggaran.",
                "Film tentang G20 diputar di Accra, Selasa.",
                "China announced new tariffs on Canada on Tuesday. Canadian Prime Minister Mark Carney said Ottawa would respond.",
                "Israel's army announced strikes on Lebanon on Monday. Prime Minister Benjamin Netanyahu defended them. Lebanese President Joseph Aoun condemned them.",
                "Former German chancellor Angela Merkel and former US president Barack Obama met on stage in Washington on Monday.",
                "A signed copy of the treaty between Peru and Chile went at auction in Lima on Tuesday for 90,000 dollars.",
                "A documentary about the talks of Ronald Reagan and Mikhail Gorbachev opens on Friday.",
                "Footballer Luka Modric met Kenyan President William Ruto in Nairobi on Tuesday.",
                "The University of Nairobi and Peking University signed a memorandum in the presence of the Chinese ambassador.",
                "The new Indian ambassador presented his credentials to Peruvian President Jose Jeri in Lima on Tuesday.",
                "Amerika Serikat mengumumkan tarif baru atas produk Brasil, Senin. Presiden Brasil Luiz Inacio Lula da Silva mengecamnya.",
                "Naskah perjanjian Indonesia dan Belanda dilelang di Amsterdam, Rabu.",
                "Film tentang pertemuan Soekarno dan Nehru tayang mulai Kamis.",
                "Duta Besar Peru menyerahkan surat kepercayaan kepada Presiden Prabowo Subianto, Senin.",
                "Jepang mengalahkan Korea Selatan di final Piala Asia di Riyadh, Senin. Putra Mahkota Mohammed bin Salman menyerahkan piala.",
                "Сборная Чили обыграла сборную Сербии в Каире в среду.",
            })
    void findsNoMeetingWhereNoStatesMeet(String sentence) {
        assertThat(meetings(sentence)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Leaders of ASEAN met in Cebu on Wednesday. Malaysian Prime Minister Anwar Ibrahim attended. Thai Prime Minister Anutin Charnvirakul did not attend. | MY | TH
            Leaders of ASEAN met in Cebu on Wednesday. Indonesian President Prabowo Subianto took part. Vietnamese Prime Minister Pham Minh Chinh was absent.    | ID | VN
            Leaders of ASEAN met in Cebu on Wednesday. Cambodian Prime Minister Hun Manet took part. Singaporean Prime Minister Lawrence Wong stayed away.      | KH | SG
            Para pemimpin ASEAN bertemu di Cebu, Rabu (13/5/2026). Perdana Menteri Malaysia Anwar Ibrahim hadir. Perdana Menteri Thailand Anutin Charnvirakul tidak hadir. | MY | TH
            Para pemimpin ASEAN bertemu di Cebu, Rabu (13/5/2026). Presiden Indonesia Prabowo Subianto hadir. Perdana Menteri Vietnam Pham Minh Chinh absen.   | ID | VN
            """)
    void countsNobodyWhoStayedAway(String text, String present, String absent) {
        assertThat(countries(text)).contains(present).doesNotContain(absent);
    }

    private List<String> meetings(String body) {
        return read(body).meetings().stream()
                .map(MeetingReport::meeting)
                .map(it -> it.forum().key() + " " + it.status())
                .toList();
    }

    private List<String> countries(String body) {
        return read(body).meetings().stream()
                .flatMap(it -> it.reports().stream())
                .map(Report::fact)
                .filter(Fact.Participant.class::isInstance)
                .map(it -> ((Fact.Participant) it).country())
                .toList();
    }

    private Reading read(String body) {
        return READER.read(new Article("phrase", "", body, "outlet", PUBLISHED, null));
    }
}
