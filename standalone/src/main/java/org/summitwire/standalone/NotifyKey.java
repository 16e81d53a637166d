package org.summitwire.standalone;

import java.nio.file.Path;

/**
 * The key of notify-service, from which the secrets of subscribed webhooks come and with which their addresses are sealed: made on
 * first use, kept with the data. Lost, the addresses have to be set again.
 */
final class NotifyKey {

    private NotifyKey() {}

    /** 32 bytes in Base64. */
    static String in(Path data) {
        return KeptSecret.in(data.resolve("notify.key"), "", "The key for subscriptions");
    }
}
