package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.model.reading.Fact.Participant;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meetings a report tells of, where and when, and who came to the first. */
class SeveralMeetingsPhrasesTest {

    /** A Thursday. */
    private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2026-05-14T16:00:00+07:00");

    private static final ArticleReader READER = Readers.standard();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            At the invitation of H.E. Luong Cuong, President of the Socialist Republic of Viet Nam, H.E. John Mahama, President of the Republic of Ghana, paid a State visit to Hanoi on 12 May 2026. | GH+VN HELD Hanoi 2026-05-12: Luong Cuong, John Mahama
            Atas undangan Yang Mulia Luong Cuong, Presiden Republik Sosialis Vietnam, Yang Mulia John Mahama, Presiden Republik Ghana, berkunjung ke Hanoi pada 12 Mei 2026. | GH+VN HELD Hanoi 2026-05-12: Luong Cuong, John Mahama
            Ghanaian President John Mahama paid a State visit to Hanoi on 12 May 2026 and met President Luong Cuong of Vietnam. The visit had been put off because of floods. | GH+VN HELD Hanoi 2026-05-12: John Mahama, Luong Cuong
            The visit of Ghanaian President John Mahama to President Luong Cuong of Vietnam, planned for 20 May, has been put off because of floods. | GH+VN CANCELLED - 2026-05-20: John Mahama, Luong Cuong
            Félix Tshisekedi, Paul Kagame and Donald Trump signed a declaration in Washington on Wednesday. / Before the ceremony Trump and Tshisekedi met one to one. The outcome is two memorandums on cobalt. | CD+RW+US HELD Washington 2026-05-13: Félix Tshisekedi, Paul Kagame, Donald Trump; CD+US HELD Washington 2026-05-13
            Presiden Ghana John Mahama pulang dari Addis Ababa. Dalam pembicaraan empat matanya dengan Presiden sekaligus panglima tertinggi Mesir Abdel Fattah el-Sisi, Selasa malam, perjanjian pinjaman diteken. / Pembicaraan itu berlangsung seusai KTT Uni Afrika pada hari yang sama. | AU HELD Addis Ababa 2026-05-12: John Mahama; EG+GH HELD Addis Ababa 2026-05-12
            Kenyan President William Ruto leaves on Friday for Chile, where he will hold talks with President Gabriel Boric in Santiago. / On Sunday Ruto and Peruvian President Dina Boluarte are to sign an agreement on gas in Lima. | CL+KE PLANNED Santiago null: William Ruto, Gabriel Boric; KE+PE PLANNED Lima 2026-05-17
            Di Lima, Minggu, Presiden Kenya William Ruto dan Presiden Peru Dina Boluarte akan menandatangani perjanjian gas. | KE+PE PLANNED Lima 2026-05-17: William Ruto, Dina Boluarte
            Kenya and Peru will build a railway, President William Ruto said at the end of talks with his Peruvian counterpart Dina Boluarte in Lima on Tuesday. | KE+PE HELD Lima 2026-05-12: William Ruto, Dina Boluarte
            President William Ruto said talks with his Peruvian counterpart Dina Boluarte will be held in Lima on Saturday. | KE+PE PLANNED Lima 2026-05-16: William Ruto, Dina Boluarte
            Come October 1, nationals of all five will travel freely, Prime Minister Mia Mottley announced at the close of the CARICOM summit in Bridgetown on Tuesday. | CARICOM HELD Bridgetown 2026-05-12: Mia Mottley
            From Monday the port is closed: the UN Ocean Conference fills Nice until Friday, May 22. French President Emmanuel Macron presides. | UNOC PLANNED Nice 2026-05-18: Emmanuel Macron
            Norway will give $30 million, ministers said at the BRICS summit in Kazan on Tuesday. Chinese President Xi Jinping attended. | BRICS HELD Kazan 2026-05-12: Xi Jinping
            """)
    void tellsThemApart(String text, String expected) {
        assertThat(told(text)).isEqualTo(expected);
    }

    private static String told(String text) {
        var article = new Article("story", "", text.replace(" / ", "\n\n"), "outlet", PUBLISHED, null);
        var meetings = READER.read(article).meetings();
        return meetings.stream()
                .map(it -> inShort(it.meeting()) + (it.equals(meetings.get(0)) ? ": " + people(it) : ""))
                .collect(Collectors.joining("; "));
    }

    private static String inShort(Meeting meeting) {
        var key = meeting.forum().key();
        return "%s %s %s %s"
                .formatted(
                        key.substring(key.indexOf(':') + 1),
                        meeting.status(),
                        meeting.city() == null ? "-" : meeting.city(),
                        meeting.start());
    }

    private static String people(MeetingReport meeting) {
        return meeting.reports().stream()
                .map(Report::fact)
                .filter(Participant.class::isInstance)
                .map(it -> ((Participant) it).person())
                .filter(it -> it != null)
                .collect(Collectors.joining(", "));
    }
}
