package org.summitwire.notify.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.summitwire.page.Wording;
import tools.jackson.databind.JsonNode;

/**
 * One subscription as a page shows it.
 *
 * @param words its rule in a sentence
 * @param filter its rule in CloudEvents SQL; empty where it takes every alert
 * @param how channel, address and grouping, in words
 * @param fixed whether it is of the configuration and cannot be changed here
 */
record SubscriptionSheet(
        String id,
        String name,
        String words,
        String filter,
        String how,
        String channel,
        boolean enabled,
        String disabledBecause,
        boolean fixed,
        boolean signed,
        String etag,
        List<Silenced> silences,
        @Nullable String formerSecretUntil) {

    /** A time without alerts. */
    record Silenced(String until, String summit, String reason) {}

    /** Silences that are over are not shown. */
    static SubscriptionSheet of(JsonNode json, Instant now, Wording say) {
        var changedAt = time(json.path("changedAt"));
        var latest = now.isAfter(changedAt) ? now : changedAt;
        var channel = json.path("channel");
        var kind = channel.path("kind").asString("");
        var grouping = json.path("grouping").asString("");
        return new SubscriptionSheet(
                json.path("id").asString(""),
                json.path("name").asString(""),
                json.path("words").path(say.language().tag()).asString(""),
                json.path("filter").asString(""),
                say.row(List.of(
                        say.say("channel." + kind.toUpperCase(Locale.ROOT)),
                        channel.path("target").asString(""),
                        say.say("grouping." + grouping.toUpperCase(Locale.ROOT)))),
                kind,
                json.path("enabled").asBoolean(false),
                Reasons.in(say.language(), json.path("disabledBecause").asString("")),
                json.path("fixed").asBoolean(false),
                kind.equals("webhook"),
                json.path("etag").asString(""),
                StreamSupport.stream(json.path("silences").spliterator(), false)
                        .filter(it -> time(it.path("until")).isAfter(latest))
                        .map(it -> new Silenced(
                                moment(it.path("until"), say),
                                it.path("summitId").asString(""),
                                it.path("reason").asString("")))
                        .toList(),
                channel.has("formerSecretUntil") ? moment(channel.path("formerSecretUntil"), say) : null);
    }

    private static String moment(JsonNode time, Wording say) {
        return say.moment(time(time));
    }

    private static Instant time(JsonNode time) {
        return Instant.parse(time.asString(""));
    }
}
