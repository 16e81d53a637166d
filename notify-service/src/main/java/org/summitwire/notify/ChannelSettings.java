package org.summitwire.notify;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.summitwire.notify.api.stream.StreamSettings;
import org.summitwire.notify.delivery.Links;
import org.summitwire.notify.delivery.MailSettings;
import org.summitwire.notify.delivery.MailSettings.Security;

/**
 * What an operator may turn about the ways on which alerts reach people.
 *
 * @param address under which users reach the page, {@code https://summitwire.example}: messages link accounts there; null: they
 *     link none
 * @param mail null where no mail is sent
 */
@ConfigurationProperties("summitwire.notify")
public record ChannelSettings(@Nullable URI address, @DefaultValue Mail mail, @DefaultValue Streams streams) {

    public ChannelSettings {
        address = address == null || address.toString().isBlank() ? null : address;
    }

    /**
     * Where messages point.
     *
     * @param meetings where readers reach the pages of meetings; empty: where they reach this service
     */
    Links links(String meetings) {
        return new Links(address, meetings.isEmpty() ? null : URI.create(meetings));
    }

    /**
     * The server that mail goes through.
     *
     * @param host blank or left out: no mail is sent
     * @param port by default 465 for tls, 587 for starttls, 25 for none
     * @param security none, starttls or tls
     * @param user where the server asks for one
     * @param from the sender's address
     * @param unsubscribe where a subscription can be changed or ended: http, https or mailto, {@code {id}} in place of its id
     * @param timeout for connecting, and for each answer and each write
     */
    public record Mail(
            @DefaultValue("") String host,
            @Nullable Integer port,
            @DefaultValue("starttls") Security security,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("") String from,
            @Nullable String unsubscribe,
            @DefaultValue("30s") Duration timeout) {

        /** Null where no mail is sent. */
        @Nullable
        MailSettings settings() {
            if (host.isBlank()) {
                return null;
            }
            return new MailSettings(
                    host,
                    requireNonNullElse(port, security.usualPort()),
                    security,
                    text(user),
                    text(password),
                    from,
                    timeout);
        }

        /** Null where there is nowhere to point. */
        @Nullable
        String leave() {
            return text(unsubscribe);
        }

        private static @Nullable String text(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }

        /** Without user and password. */
        @Override
        public String toString() {
            return "Mail[" + (host.isBlank() ? "none" : host) + "]";
        }
    }

    /**
     * Bounds of streams; {@link StreamSettings} tells what each means.
     *
     * @param readers the most that read along at once
     * @param queue the most events that wait to be read by one of them
     * @param heartbeat how often a comment is sent where nothing else is
     * @param retry how long a reader is asked to wait before it connects again
     */
    public record Streams(
            @DefaultValue("500") int readers,
            @DefaultValue("256") int queue,
            @DefaultValue("15s") Duration heartbeat,
            @DefaultValue("3s") Duration retry) {

        StreamSettings settings() {
            return new StreamSettings(readers, queue, heartbeat, retry);
        }
    }
}
