package org.summitwire.notify.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.summitwire.notify.subscription.Rule;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import tools.jackson.databind.node.ObjectNode;

/** A subscription as it is shown: with its rule in words and as a filter, and without what may hold a token. */
final class SubscriptionView {

    private static final int TAG_BYTES = 8;

    private SubscriptionView() {}

    static ObjectNode of(Subscription subscription, boolean isFixed) {
        var node = SubscriptionJson.write(subscription);
        words(node, subscription.inWords("en"), subscription.inWords("id"));
        filter(node, subscription.rule());
        node.put("fixed", isFixed);
        node.put("etag", etag(subscription));
        return node;
    }

    static void words(ObjectNode node, String english, String indonesian) {
        node.putObject("words").put("en", english).put("id", indonesian);
    }

    static void filter(ObjectNode node, Rule rule) {
        node.put("filter", rule.filter());
    }

    /** Another for each change: the time of the change is part of it. */
    static String etag(Subscription subscription) {
        try {
            var told = SubscriptionJson.write(subscription).toString();
            var hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
