package org.summitwire.notify.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Escapes text for Slack's mrkdwn and for chat systems that take the same messages.
 *
 * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
 */
final class SlackText {

    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private SlackText() {}

    /** Text as it is: the three characters that control Slack's text become entities. */
    static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * Text among mrkdwn, where there is no escape for what makes it bold, slanted, struck, code or a Markdown link: each of
     * those characters is written by its double, and a mention is parted from its sign.
     */
    static String marked(String text) {
        return plain(text)
                .replace('*', '\u2217')
                .replace('_', '\u02CD')
                .replace('~', '\u223C')
                .replace('`', '\u02CB')
                .replace('[', '\uFF3B')
                .replace(']', '\uFF3D')
                .replace("@", "@" + ZERO_WIDTH_SPACE);
    }

    /** A link; the label alone where there is no address. */
    static String link(@Nullable String address, String label) {
        return address == null
                ? marked(label)
                : "<" + plain(address).replace("|", "%7C") + "|" + marked(label).replace('|', '\u2223') + ">";
    }
}
