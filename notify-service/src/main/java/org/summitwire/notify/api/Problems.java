package org.summitwire.notify.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** Problem documents (RFC 9457) about subscriptions: what is wrong by field, what was found, what was expected. */
final class Problems {

    private static final String TYPE = "urn:summitwire:problem:";
    private static final int MOST = 100;

    private Problems() {}

    static ResponseEntity<String> wrongField(List<Fault> faults) {
        return of(
                HttpStatus.BAD_REQUEST,
                "wrong-field",
                "A field is wrong",
                "Nothing was changed; mend it and send it again.",
                faults);
    }

    static ResponseEntity<String> noJson(@Nullable String type) {
        return of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-type",
                "The request is not JSON",
                "Nothing was changed. Send it with Content-Type: application/json.",
                List.of(new Fault("Content-Type", type == null ? "nothing" : "'" + type + "'", "application/json")));
    }

    static ResponseEntity<String> unknown(String id) {
        return of(
                HttpStatus.NOT_FOUND,
                "no-such-subscription",
                "No such subscription",
                "There is no subscription of this id.",
                List.of(new Fault("id", "'" + id + "'", "the id of a subscription; GET /subscriptions lists them")));
    }

    static ResponseEntity<String> fixed(String id) {
        return of(
                HttpStatus.CONFLICT,
                "fixed",
                "The subscription is part of the configuration",
                "Nothing was changed. Change it where it is configured: summitwire.notify.webhooks, or --webhook of ./run.",
                List.of(new Fault("id", "'" + id + "'", "a subscription that is not of the configuration")));
    }

    static ResponseEntity<String> changedMeanwhile(String found, String expected) {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                "The subscription was changed meanwhile",
                "Nothing was changed. Ask for it again, and send the change again with its new ETag.",
                List.of(new Fault("If-Match", found, expected)));
    }

    static ResponseEntity<String> exists(String id) {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "exists",
                "There is a subscription of this id",
                "Nothing was changed. Leave If-None-Match out to replace it.",
                List.of(new Fault("id", "'" + id + "'", "an id that is free")));
    }

    static ResponseEntity<String> tooMany(int most) {
        return of(
                HttpStatus.CONFLICT,
                "too-many",
                "There are too many subscriptions",
                "Nothing was changed. Take some out first.",
                List.of(new Fault("", most + " subscriptions", "fewer than " + most)));
    }

    static ResponseEntity<String> noSecret(String found) {
        return of(
                HttpStatus.CONFLICT,
                "no-secret",
                "The subscription has no secret to change",
                "Nothing was changed.",
                List.of(new Fault("channel.kind", found, "webhook, whose messages are signed")));
    }

    static ResponseEntity<String> loading() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "The subscriptions are still being loaded",
                "They are still being loaded, or the broker is away; ask again in a moment.",
                List.of());
    }

    static ResponseEntity<String> notKept(Exception late) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-acknowledged",
                "The broker did not acknowledge",
                "Nothing is known to be kept. Send the same request again: a repeat does no harm.",
                List.of(new Fault("", String.valueOf(late.getMessage()), "an acknowledgement of the broker")));
    }

    private static ResponseEntity<String> of(
            HttpStatus status, String reason, String title, String detail, List<Fault> faults) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", TYPE + reason);
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        if (!faults.isEmpty()) {
            var errors = problem.putArray("errors");
            for (var fault : faults.subList(0, Math.min(MOST, faults.size()))) {
                var error = errors.addObject();
                if (!fault.field().isEmpty()) {
                    error.put("field", fault.field());
                }
                error.put("found", fault.found());
                error.put("expected", fault.expected());
            }
        }
        var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header("Retry-After", "5");
        }
        return response.body(SubscriptionJson.write(problem));
    }
}
