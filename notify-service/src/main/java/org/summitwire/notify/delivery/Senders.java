package org.summitwire.notify.delivery;

import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Subscription;

/** Finds who brings the messages of a subscription. */
public final class Senders {

    private static final int MOST_OF_A_DIGEST = 200;

    /** What a chat message holds: twelve thousand characters in Slack, 28 KB in Teams. */
    private static final int MOST_IN_CHAT = 30;

    private static final String NO_MAIL = "no mail server is set. Set summitwire.notify.mail.host and .from";

    private final Sender webhook;
    private final Sender mail;
    private final Sender slack;
    private final Sender teams;

    /**
     * One of each kind.
     *
     * @param mail null where no mail server is set: what goes there is refused
     */
    public Senders(Sender webhook, @Nullable Sender mail, Sender slack, Sender teams) {
        this.webhook = webhook;
        this.mail = mail == null ? notice -> new Attempt.Refused(NO_MAIL) : mail;
        this.slack = slack;
        this.teams = teams;
    }

    /** By the kind of its channel; where nothing is sent over that kind, every message is refused. */
    public Sender of(Subscription subscription) {
        return switch (subscription.channel().kind()) {
            case WEBHOOK -> webhook;
            case MAIL -> mail;
            case SLACK -> slack;
            case TEAMS -> teams;
            case SSE, FEED ->
                notice -> new Attempt.Refused(
                        "alerts of subscription " + notice.subscription().id() + " are fetched, not sent");
        };
    }

    /** The most alerts that one message of that kind tells in whole. */
    public static int most(ChannelKind kind) {
        return kind == ChannelKind.SLACK || kind == ChannelKind.TEAMS ? MOST_IN_CHAT : MOST_OF_A_DIGEST;
    }
}
