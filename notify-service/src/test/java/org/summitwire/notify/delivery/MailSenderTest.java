package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.summitwire.notify.delivery.Notices.NOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelKind;

/** Against real mail servers: GreenMail, and one that answers as it is told to. */
class MailSenderTest {

    private static final String LEAVE = "https://summitwire.example/subscriptions/{id}";

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsTextAndHtml() throws Exception {
        assertThat(send(LEAVE, notice("en", News150.alert("alert-1")))).isEqualTo(new Attempt.Delivered());

        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
        assertThat(mail.getHeader("To")).containsExactly("desk@example.org");
        assertThat(mail.getHeader("From")).containsExactly("Summitwire <alerts@summitwire.example>");
        assertThat(mail.getHeader("Date")).containsExactly("Sun, 21 Dec 2025 05:10:00 +0000 (UTC)");
        assertThat(mail.getHeader("Content-Language")).containsExactly("en");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://summitwire.example/subscriptions/desk>");
        assertThat(mail.getHeader("In-Reply-To")).isNull();
        assertThat(text(mail))
                .contains("150 cooperation documents signed")
                .contains("  “lebih dari 150 dokumen kerja sama”")
                .contains("Nothing was known of this before.")
                .contains("Article in Warta Contoh: https://warta.example/1")
                .contains("Account of the meeting: https://summitwire.example/summits/summit-1")
                .contains("because of the subscription “Desk of Central Asia”");
        var page = Jsoup.parse(html(mail));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h2").text()).isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
        assertThat(page.select("blockquote").text()).isEqualTo("“lebih dari 150 dokumen kerja sama”");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://warta.example/1",
                        "https://summitwire.example/summits/summit-1",
                        "https://summitwire.example/subscriptions/desk");
    }

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
    void aRepeatHasTheSameId() throws Exception {
        send(LEAVE, notice("en", News150.alert("alert-1")));
        send(LEAVE, notice("en", News150.alert("alert-1")));

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<notice-1@summitwire.example>");
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
                .containsExactly("https://summitwire.example/summits/summit-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "desk", "desk@example.org\r\nBcc: a@b.example", "a@b.example, c@d.example", "dés@b.example"})
    void aTargetThatIsNoMailboxIsRefused(String target) {
        var subscription = Notices.subscription(ChannelKind.MAIL, target, "en");

        assertThat(sender(server.getSmtp().getPort(), LEAVE).send(Notices.of(subscription, News150.alert("a"))))
                .isInstanceOf(Attempt.Refused.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aDomainMayBeOfAnyScript() throws Exception {
        var subscription = Notices.subscription(ChannelKind.MAIL, "desk@bücher.example", "en");

        send(LEAVE, Notices.of(subscription, News150.alert("a")));

        assertThat(server.getReceivedMessages()[0].getHeader("To")).containsExactly("desk@xn--bcher-kva.example");
    }

    @ParameterizedTest(name = "{0} answered with {1}: {2}")
    @CsvSource({
        "MAIL, 550 no such sender, Refused",
        "MAIL, 451 later, Failed",
        "RCPT, 550 5.1.1 no such user, Refused",
        "RCPT, 450 4.2.1 mailbox busy, Failed",
        "DATA, 554 no, Refused",
        "DATA, 452 full, Failed",
        ".,    552 5.3.4 too big, Refused",
        ".,    421 going down, Failed",
        "greeting, 421 too many connections, Failed",
    })
    void aServerSaysWhetherItMayPass(String command, String reply, String outcome) throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(command, reply))) {
            var attempt = sender(smtp.port(), LEAVE).send(notice("en", News150.alert("alert-1")));

            assertThat(attempt.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(attempt.toString()).contains(reply.substring(0, 3));
        }
    }

    @Test
    void aServerThatIsNotThereMayComeBack() {
        var port = server.getSmtp().getPort();
        server.stop();

        assertThat(sender(port, LEAVE).send(notice("en", News150.alert("alert-1"))))
                .isInstanceOf(Attempt.Failed.class);
    }

    @Test
    void aServerThatHangsIsLeftAfterTheTimeout() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(sender(silent.getLocalPort(), LEAVE).send(notice("en", News150.alert("alert-1"))))
                    .isInstanceOf(Attempt.Failed.class);
        }
    }

    @Test
    void wrongSettingsAreNamed() {
        assertThatThrownBy(() -> sender(25, "javascript:alert(1)"))
                .hasMessageStartingWith("summitwire.notify.mail.unsubscribe is 'javascript:alert(1)'");
        assertThatThrownBy(() -> new MailSender(settings(25, "nobody"), messages(null)))
                .hasMessageStartingWith("summitwire.notify.mail.from is 'nobody'");
        assertThatThrownBy(() -> settings(0, "a@b.example"))
                .hasMessage("summitwire.notify.mail.port is 0, expected 1 to 65535");
    }

    private Attempt send(@Nullable String leave, Notice notice) {
        return sender(server.getSmtp().getPort(), leave).send(notice);
    }

    private static MailSender sender(int port, @Nullable String leave) {
        return new MailSender(settings(port, "Summitwire <alerts@summitwire.example>"), messages(leave));
    }

    private static MailSettings settings(int port, String from) {
        return new MailSettings(
                "127.0.0.1", port, MailSettings.Security.NONE, null, null, from, Duration.ofMillis(700));
    }

    private static MailMessages messages(@Nullable String leave) {
        var past = Map.of("alert-0", News150.alert("alert-0"));
        var letters = new Letters(
                new Links(URI.create("https://summitwire.example/")), leave, it -> Optional.ofNullable(past.get(it)));
        return new MailMessages(letters, InstantSource.fixed(NOW));
    }

    private static Notice notice(String language, Alert... alerts) {
        return Notices.of(Notices.subscription(ChannelKind.MAIL, "desk@example.org", language), alerts);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0).getContent().toString().replace("\r\n", "\n");
    }

    private static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1).getContent().toString();
    }

    private static BodyPart part(MimeMessage mail, int index) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        return parts.getBodyPart(index);
    }

    /** A mail server of a few lines, which answers some commands as it is told to. */
    private static final class ScriptedSmtp implements AutoCloseable {

        private static final Map<String, String> USUAL = Map.of("greeting", "220 ready", "DATA", "354 go on");

        private final ServerSocket socket;
        private final Map<String, String> replies;

        ScriptedSmtp(Map<String, String> replies) throws IOException {
            this.replies = replies;
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            var thread = new Thread(this::serve, "scripted-smtp");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (var client = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
                var out = client.getOutputStream();
                out.write((reply("greeting") + "\r\n").getBytes(US_ASCII));
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    var command = line.split("[ :]", 2)[0];
                    if (command.equals("QUIT")) {
                        return;
                    }
                    out.write((reply(command) + "\r\n").getBytes(US_ASCII));
                    if (command.equals("DATA") && !replies.containsKey("DATA")) {
                        while (!".".equals(in.readLine())) {
                            // the message
                        }
                        out.write((reply(".") + "\r\n").getBytes(US_ASCII));
                    }
                }
            } catch (IOException closing) {
                // the test is over
            }
        }

        private String reply(String command) {
            return replies.getOrDefault(command, USUAL.getOrDefault(command, "250 ok"));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
