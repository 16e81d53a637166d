package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/**
 * Mail with a text and an HTML part (RFC 5322, RFC 2046 5.1.4). Its Message-ID is that of the notice, so that a repeat is
 * recognised; a correction answers the mail that it corrects.
 */
public final class MailMessages {

    private static final int MOST_REFERENCES = 20;

    private final Letters letters;
    private final InstantSource clock;

    public MailMessages(Letters letters, InstantSource clock) {
        this.letters = letters;
        this.clock = clock;
    }

    MimeMessage write(Notice notice, Session session, InternetAddress from, InternetAddress to)
            throws MessagingException {
        var letter = letters.write(notice);
        var domain = domain(from);
        var message = new Identified(session, messageId(notice.id(), domain));
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setContentLanguage(new String[] {letter.language()});
        message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834, 5
        if (letter.leave() != null) {
            message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">"); // RFC 2369
        }
        answer(notice, domain, message);
        message.setContent(new MimeMultipart(
                "alternative", part(MailText.of(letter), "plain"), part(HtmlText.page(letter), "html")));
        message.saveChanges();
        return message;
    }

    /** Where a corrected alert went out alone, its mail's id is that of its delivery. */
    private static void answer(Notice notice, String domain, MimeMessage message) throws MessagingException {
        var corrected = notice.alerts().stream()
                .flatMap(it -> it.corrects().stream())
                .distinct()
                .limit(MOST_REFERENCES)
                .map(it -> messageId(DeliveryIds.of(notice.subscription().id(), it), domain))
                .toList();
        if (!corrected.isEmpty()) {
            message.setHeader("In-Reply-To", folded(corrected));
            message.setHeader("References", folded(corrected));
        }
    }

    private static String folded(List<String> ids) {
        return String.join("\r\n ", ids);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8.name(), subtype);
        return part;
    }

    private static String messageId(String notice, String domain) {
        return "<" + notice + "@" + domain + ">";
    }

    private static String domain(InternetAddress from) {
        var address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    /** A message whose id is not made anew when it is saved. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
