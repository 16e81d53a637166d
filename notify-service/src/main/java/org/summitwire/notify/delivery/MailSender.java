package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends alerts by mail (SMTP, RFC 5321). What the server refuses for good, by a reply of 500 or above to sender, recipient or
 * content, is refused; all else may pass, a wrong password too.
 */
public final class MailSender implements Sender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final InternetAddress from;
    private final Session session;
    private final MailMessages messages;

    /**
     * Sends through that server.
     *
     * @throws IllegalArgumentException where the sender's address is none
     */
    public MailSender(MailSettings settings, MailMessages messages) {
        this.settings = settings;
        this.messages = messages;
        this.session = Session.getInstance(properties(settings));
        try {
            this.from = new InternetAddress(settings.from(), true);
            this.from.setPersonal(this.from.getPersonal(), UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException noAddress) {
            throw new IllegalArgumentException(
                    "summitwire.notify.mail.from is '" + settings.from()
                            + "', expected an address such as Summitwire <alerts@summitwire.example>",
                    noAddress);
        }
    }

    @Override
    public Attempt send(Notice notice) {
        InternetAddress to;
        try {
            to = recipient(
                    Objects.requireNonNullElse(notice.subscription().channel().target(), ""));
        } catch (AddressException noAddress) {
            return new Attempt.Refused("the subscription's target is no mail address: " + noAddress.getMessage());
        }
        try {
            send(messages.write(notice, session, from, to), to);
            return new Attempt.Delivered();
        } catch (MessagingException failed) {
            return judge(failed);
        }
    }

    private void send(Message message, InternetAddress to) throws MessagingException {
        var transport = session.getTransport();
        try {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            transport.sendMessage(message, new Address[] {to});
        } finally {
            leave(transport);
        }
    }

    /** Of no account: the server has taken the message by then, or said that it does not. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException cutOff) {
            LOG.debug("The mail server cut the connection instead of ending it", cutOff);
        }
    }

    /** One mailbox, and nothing that could be read as a further header or command. */
    private static InternetAddress recipient(String target) throws AddressException {
        var at = target.lastIndexOf('@');
        var ascii = at < 0 ? target : target.substring(0, at + 1) + domain(target.substring(at + 1));
        if (!ascii.codePoints().allMatch(it -> it > ' ' && it < 0x7F)) {
            throw new AddressException("before the @ it holds spaces, control or other than ASCII characters");
        }
        return new InternetAddress(ascii, true);
    }

    /** In ASCII (RFC 5891). */
    private static String domain(String name) throws AddressException {
        try {
            return IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noName) {
            throw new AddressException("what follows the @ is no host's name");
        }
    }

    private static Attempt judge(MessagingException failed) {
        var code = code(failed);
        var cause = describe(failed);
        var isPermanent = code.isPresent() && code.getAsInt() >= PERMANENT;
        return isPermanent && !(failed instanceof AuthenticationFailedException)
                ? new Attempt.Refused(cause)
                : new Attempt.Failed(cause, null);
    }

    /** The reply that tells most: of the recipient, else of the command; empty where the server gave none to the message. */
    private static OptionalInt code(MessagingException failed) {
        var code = OptionalInt.empty();
        for (@Nullable Exception it = failed; it instanceof MessagingException; it = next(it)) {
            if (it instanceof SMTPAddressFailedException address) {
                return OptionalInt.of(address.getReturnCode());
            }
            if (code.isEmpty() && it instanceof SMTPSenderFailedException sender) {
                code = OptionalInt.of(sender.getReturnCode());
            }
            if (code.isEmpty() && it instanceof SMTPSendFailedException send) {
                code = OptionalInt.of(send.getReturnCode());
            }
        }
        return code;
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String describe(MessagingException failed) {
        @Nullable Exception told = failed;
        for (var it = next(failed); it != null; it = next(it)) {
            told = it;
        }
        var words = Optional.ofNullable(told.getMessage()).orElse("failed");
        return told.getClass().getSimpleName() + ": " + PlainText.line(words, 300);
    }

    private static Properties properties(MailSettings settings) {
        var isTls = settings.security() == MailSettings.Security.TLS;
        var protocol = isTls ? "smtps" : "smtp";
        var timeout = Long.toString(settings.timeout().toMillis());
        var properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty("mail." + protocol + ".connectiontimeout", timeout);
        properties.setProperty("mail." + protocol + ".timeout", timeout);
        properties.setProperty("mail." + protocol + ".writetimeout", timeout);
        properties.setProperty("mail." + protocol + ".quitwait", "false"); // its goodbye tells nothing
        properties.setProperty("mail." + protocol + ".auth", Boolean.toString(settings.user() != null));
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".allow8bitmime", "false");
        if (settings.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return properties;
    }
}
