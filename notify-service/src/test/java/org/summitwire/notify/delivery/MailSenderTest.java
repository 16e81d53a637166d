package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelKind;

/** Against real mail servers: GreenMail, and one that answers as it is told to. */
class MailSenderTest extends Mails {

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
                .contains("Account of the meeting: https://summitwire.example/meetings/summit-1#fact-fact-1")
                .contains("because of the subscription “Desk of Central Asia”");
        var page = Jsoup.parse(html(mail));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h2").text()).isEqualTo("CA+JAD summit, Tokyo: 150 cooperation documents signed");
        assertThat(page.select("blockquote").text()).isEqualTo("“lebih dari 150 dokumen kerja sama”");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://warta.example/1",
                        "https://summitwire.example/meetings/summit-1#fact-fact-1",
                        "https://summitwire.example/subscriptions/desk");
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

    /** What the server has taken is delivered, however it takes its leave; a second attempt would be a second mail. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aMailThatWasTakenIsDelivered(ScriptedSmtp.Leave leave) throws Exception {
        try (var smtp = new ScriptedSmtp(Map.of(), leave)) {
            var patient = settings(smtp.port(), "alerts@summitwire.example", Duration.ofMinutes(10));

            var attempt = new MailSender(patient, messages(LEAVE)).send(notice("en", News150.alert("alert-1")));

            assertThat(attempt).isEqualTo(new Attempt.Delivered());
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

    /** A mail server of a few lines, which answers some commands as it is told to. */
    private static final class ScriptedSmtp implements AutoCloseable {

        private static final Map<String, String> USUAL = Map.of("greeting", "220 ready", "DATA", "354 go on");

        private final ServerSocket socket;
        private final Map<String, String> replies;
        private final Leave leave;

        /** What it does when it is told goodbye. */
        enum Leave {
            CLOSES,
            RESETS,
            SAYS_NOTHING
        }

        ScriptedSmtp(Map<String, String> replies) throws IOException {
            this(replies, Leave.CLOSES);
        }

        ScriptedSmtp(Map<String, String> replies, Leave leave) throws IOException {
            this.replies = replies;
            this.leave = leave;
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
                    if (command.equals("QUIT") && leave != Leave.SAYS_NOTHING) {
                        client.setSoLinger(leave == Leave.RESETS, 0);
                        return;
                    }
                    if (command.equals("QUIT")) {
                        continue; // until the client is gone
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
