package org.summitwire.notify.subscription;

/** How alerts reach a subscriber. */
public enum ChannelKind {
    WEBHOOK,
    MAIL,
    SLACK,
    TEAMS,
    /** Server-Sent Events: fetched by the subscriber, so that nothing is sent. */
    SSE,
    /** Atom and JSON Feed: likewise. */
    FEED;

    /** Whether the service sends; where not, the subscriber fetches. */
    public boolean isSent() {
        return this != SSE && this != FEED;
    }

    /** Whether the target is an address that may hold a token: it is sealed on the topic, and never shown whole. */
    public boolean isSealed() {
        return this == WEBHOOK || this == SLACK || this == TEAMS;
    }
}
