package org.summitwire.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitwire.notify.delivery.Notices.NOW;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.News150;
import org.summitwire.notify.subscription.ChannelKind;

/** A mail server of the test, and what arrives there. */
abstract class Mails {

    static final String LEAVE = "https://summitwire.example/subscriptions/{id}";

    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    Attempt send(@Nullable String leave, Notice notice) {
        return sender(server.getSmtp().getPort(), leave).send(notice);
    }

    static MailSender sender(int port, @Nullable String leave) {
        return new MailSender(settings(port, "Summitwire <alerts@summitwire.example>"), messages(leave));
    }

    static MailSettings settings(int port, String from) {
        return settings(port, from, Duration.ofSeconds(2));
    }

    static MailSettings settings(int port, String from, Duration timeout) {
        return new MailSettings("127.0.0.1", port, MailSettings.Security.NONE, null, null, from, timeout);
    }

    static MailMessages messages(@Nullable String leave) {
        var past = Map.of("alert-0", News150.alert("alert-0"));
        var letters = new Letters(
                new Links(URI.create("https://summitwire.example/"), null),
                leave,
                it -> Optional.ofNullable(past.get(it)));
        return new MailMessages(letters, InstantSource.fixed(NOW));
    }

    static Notice notice(String language, Alert... alerts) {
        return Notices.of(Notices.subscription(ChannelKind.MAIL, "desk@example.org", language), alerts);
    }

    static String text(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0).getContent().toString().replace("\r\n", "\n");
    }

    static String html(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 1).getContent().toString();
    }

    static BodyPart part(MimeMessage mail, int index) throws MessagingException, IOException {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        return parts.getBodyPart(index);
    }
}
