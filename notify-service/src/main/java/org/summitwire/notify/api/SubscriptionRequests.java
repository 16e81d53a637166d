package org.summitwire.notify.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.summitwire.page.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages ask of subscriptions, the same as a client over HTTP may: what is right and what is wrong is said in one place, in
 * the language of the page.
 */
public final class SubscriptionRequests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TYPE = "application/json";

    private final SubscriptionController subscriptions;
    private final SubscriptionActions actions;

    public SubscriptionRequests(SubscriptionController subscriptions, SubscriptionActions actions) {
        this.subscriptions = subscriptions;
        this.actions = actions;
    }

    /**
     * An answer of the interface.
     *
     * @param body what was asked for, or a problem document
     */
    public record Answer(int status, JsonNode body) {

        public boolean isDone() {
            return status < 300;
        }

        static Answer of(ResponseEntity<String> answer) {
            var body = Optional.ofNullable(answer.getBody()).orElse("{}");
            return new Answer(answer.getStatusCode().value(), JSON.readTree(body));
        }
    }

    public Answer all(Language language) {
        return Answer.of(subscriptions.all(language.tag()));
    }

    public Answer one(String id, Language language) {
        return Answer.of(subscriptions.one(id, language.tag()));
    }

    /** Puts in a new one, under an id that is made. */
    public Answer add(JsonNode subscription, Language language) {
        return Answer.of(subscriptions.post(language.tag(), TYPE, bytes(subscription)));
    }

    /** Puts another in its place. */
    public Answer change(String id, @Nullable String etag, JsonNode subscription, Language language) {
        return Answer.of(subscriptions.put(id, etag, null, language.tag(), TYPE, bytes(subscription)));
    }

    public Answer remove(String id, Language language) {
        return Answer.of(subscriptions.delete(id, null, language.tag()));
    }

    /** Which alerts of the past it would have raised; stores nothing. */
    public Answer preview(JsonNode subscription, int shown, Language language) {
        return Answer.of(actions.preview(Integer.toString(shown), language.tag(), TYPE, bytes(subscription)));
    }

    public Answer silence(String id, JsonNode silence, Language language) {
        return Answer.of(actions.silence(id, null, language.tag(), TYPE, bytes(silence)));
    }

    /** Lifts all silences. */
    public Answer lift(String id, Language language) {
        return Answer.of(actions.lift(id, null, null, language.tag()));
    }

    /** Makes the next secret. */
    public Answer nextSecret(String id, Language language) {
        return Answer.of(actions.secret(id, null, language.tag()));
    }

    private static byte[] bytes(JsonNode node) {
        return JSON.writeValueAsBytes(node);
    }
}
