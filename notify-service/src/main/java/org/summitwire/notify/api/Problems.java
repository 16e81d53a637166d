package org.summitwire.notify.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.SubscriptionKeeper.NotKept;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import org.summitwire.page.Language;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Problem documents (RFC 9457) about subscriptions, in a language: what is wrong by field, what was found, what was expected.
 */
record Problems(Language language) {

    private static final int MOST = 100;

    /** In the language that the header Accept-Language asks for. */
    static Problems in(@Nullable String accept) {
        return new Problems(Language.asked(accept));
    }

    ResponseEntity<String> wrongField(List<Fault> faults) {
        return of(HttpStatus.BAD_REQUEST, "wrong-field", faults);
    }

    ResponseEntity<String> wrongField(String field, Phrase found, Phrase expected) {
        return wrongField(List.of(new Fault(field, found, expected)));
    }

    ResponseEntity<String> noJson(@Nullable String type) {
        var found = type == null ? Phrase.of("nothing") : Phrase.quoted(type);
        return of(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-type",
                List.of(new Fault("Content-Type", found, Phrase.verbatim(MediaType.APPLICATION_JSON_VALUE))));
    }

    ResponseEntity<String> unknown(String id) {
        return ofId(HttpStatus.NOT_FOUND, "no-such-subscription", id, Phrase.of("id.known"));
    }

    ResponseEntity<String> fixed(String id) {
        return ofId(HttpStatus.CONFLICT, "fixed", id, Phrase.of("id.notFixed"));
    }

    ResponseEntity<String> changedMeanwhile(String found, Phrase expected) {
        return of(
                HttpStatus.PRECONDITION_FAILED,
                "changed-meanwhile",
                List.of(new Fault("If-Match", Phrase.verbatim(found), expected)));
    }

    ResponseEntity<String> exists(String id) {
        return ofId(HttpStatus.PRECONDITION_FAILED, "exists", id, Phrase.of("id.free"));
    }

    ResponseEntity<String> tooMany(int most) {
        return of(
                HttpStatus.CONFLICT,
                "too-many",
                List.of(new Fault("", Phrase.of("subscriptions", most), Phrase.of("fewer", most))));
    }

    ResponseEntity<String> noSecret(String found) {
        return of(
                HttpStatus.CONFLICT,
                "no-secret",
                List.of(new Fault("channel.kind", Phrase.verbatim(found), Phrase.of("channel.signed"))));
    }

    ResponseEntity<String> loading() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "busy", List.of());
    }

    ResponseEntity<String> notKept(NotKept late) {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "not-acknowledged",
                List.of(new Fault("", late.why(), Phrase.of("broker.expected"))));
    }

    private ResponseEntity<String> ofId(HttpStatus status, String reason, String id, Phrase expected) {
        return of(status, reason, List.of(new Fault("id", Phrase.quoted(id), expected)));
    }

    private ResponseEntity<String> of(HttpStatus status, String reason, List<Fault> faults) {
        var tag = language.tag();
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", HttpProblem.TYPE + reason);
        problem.put("title", HttpProblem.title(reason).in(tag));
        problem.put("status", status.value());
        problem.put("detail", HttpProblem.detail(reason).in(tag));
        if (!faults.isEmpty()) {
            var errors = problem.putArray("errors");
            for (var fault : faults.subList(0, Math.min(MOST, faults.size()))) {
                var error = errors.addObject();
                if (!fault.field().isEmpty()) {
                    error.put("field", fault.field());
                }
                error.put("found", fault.found(tag));
                error.put("expected", fault.expected().in(tag));
            }
        }
        var response = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, tag)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return response.body(SubscriptionJson.write(problem));
    }
}
