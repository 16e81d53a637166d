package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.delivery.Notices.NOW;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelKind;

/** What a mail says. */
class MailContentTest extends Mails {

    @Test
    void writesInTheSubscribersLanguage() throws Exception {
        send(null, notice("id", News150.alert("alert-1")));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Content-Language")).containsExactly("id");
        assertThat(mail.getSubject()).contains("150 dokumen kerja sama");
        assertThat(text(mail)).contains("Artikel di Warta Contoh").contains("karena langganan");
    }

    @Test
    void pointsNowhereWhereThereIsNowhereToPoint() throws Exception {
        send(null, notice("en", News150.alert("alert-1")));

        assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void aCorrectionAnswersTheMailThatItCorrects() throws Exception {
        var first = DeliveryIds.of("desk", "alert-0");
        var other = DeliveryIds.of("desk", "alert-x");
        var notice = Notices.of(
                Notices.subscription(ChannelKind.MAIL, "desk@example.org", "en"),
                Reason.CORRECTION,
                Notices.correcting("alert-1", "alert-0", "alert-x"));

        send(LEAVE, notice);

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("References", null))
                .isEqualTo("<" + first + "@summitwire.example>\r\n <" + other + "@summitwire.example>");
        assertThat(mail.getHeader("In-Reply-To", null)).startsWith("<" + first + "@");
        assertThat(text(mail))
                .startsWith("You get this because it corrects an alert that was sent to you.")
                .contains("Corrects: CA+JAD summit, Tokyo: 150 cooperation documents signed")
                .contains("Corrects the alert alert-x");
    }

    @Test
    void aDigestTellsAllByMeeting() throws Exception {
        var later = NOW.plusSeconds(60);
        send(
                LEAVE,
                notice(
                        "en",
                        News150.alert("a", "summit-1", NOW),
                        News150.alert("b", "summit-2", NOW),
                        News150.alert("c", "summit-1", later)));

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .isEqualTo("3 alerts on 2 meetings: CA+JAD summit, Tokyo: 150 cooperation documents signed");
        var page = Jsoup.parse(html(mail));
        assertThat(page.select("h1")).hasSize(2);
        assertThat(page.body().children().eachAttr("style")).isNotEmpty();
        assertThat(page.select("h1, h2").eachText().stream().map(it -> it.startsWith("Central Asia")))
                .containsExactly(true, false, false, true, false);
    }

    @ParameterizedTest
    @FieldSource("org.summitwire.notify.delivery.Notices#HOSTILE")
    void whatArticlesSayStaysText(String words) throws Exception {
        assertThat(send(LEAVE, notice("en", Notices.hostile("alert-1", words)))).isEqualTo(new Attempt.Delivered());

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .hasSizeLessThanOrEqualTo(150)
                .doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E]");
        assertThat(text(mail)).doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\r\n]]");
        var page = Jsoup.parse(html(mail));
        assertThat(page.select("script, img, h3, [onerror], [onmouseover]")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(it -> it.startsWith("https://summitwire.example/"));
        assertThat(page.select("blockquote")).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://user:word@warta.example/",
                "https:///x",
                "http://warta.example/a b"
            })
    void onlyAddressesOfTheWebAreLinked(String url) throws Exception {
        send(null, notice("en", Notices.at("alert-1", url)));

        assertThat(Jsoup.parse(html(server.getReceivedMessages()[0]))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://summitwire.example/meetings/summit-1#fact-fact-1");
    }
}
