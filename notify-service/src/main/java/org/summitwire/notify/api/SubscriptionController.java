package org.summitwire.notify.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.config.Fault;
import org.summitwire.notify.subscription.config.Reading;
import org.summitwire.notify.subscription.config.SubscriptionForm;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code /subscriptions}: who wants which alerts, and how. */
@RestController
public final class SubscriptionController {

    static final int LARGEST = 256 * 1024;

    private static final int ID_BYTES = 8;
    private static final Pattern JSON = Pattern.compile("application/([a-z.-]+\\+)?json\\b", Pattern.CASE_INSENSITIVE);

    private final SubscriptionDesk desk;

    public SubscriptionController(SubscriptionDesk desk) {
        this.desk = desk;
    }

    /** All, by id, and those that cannot be read. */
    @GetMapping(path = "/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> all(@RequestHeader(name = "Accept-Language", required = false) @Nullable String accept) {
        var known = desk.known();
        if (!known.isLoaded()) {
            return Problems.in(accept).loading();
        }
        var answer = JsonNodeFactory.instance.objectNode();
        var list = answer.putArray("subscriptions");
        known.all().forEach(it -> list.add(SubscriptionView.of(it, known.isFixed(it.id()))));
        var unreadable = answer.putArray("unreadable");
        known.unreadable()
                .forEach(it -> unreadable.addObject().put("id", it.id()).put("why", it.why()));
        return ResponseEntity.ok(SubscriptionJson.write(answer));
    }

    @GetMapping(path = "/subscriptions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> one(
            @PathVariable("id") String id,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept) {
        var known = desk.known();
        if (!known.isLoaded()) {
            return Problems.in(accept).loading();
        }
        return known.find(id)
                .map(it -> SubscriptionDesk.answer(HttpStatus.OK, SubscriptionView.of(it, known.isFixed(id)), it))
                .orElseGet(() -> Problems.in(accept).unknown(id));
    }

    /** Under an id that is made here. */
    @PostMapping(path = "/subscriptions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> post(
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
            @RequestBody(required = false) byte @Nullable [] body) {
        var problems = Problems.in(accept);
        var refusal = refusal(type, body, problems);
        return refusal != null ? refusal : put(idOf(text(body)), null, "*", text(body), problems);
    }

    @PutMapping(path = "/subscriptions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> put(
            @PathVariable("id") String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String ifNoneMatch,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
            @RequestBody(required = false) byte @Nullable [] body) {
        var problems = Problems.in(accept);
        var refusal = refusal(type, body, problems);
        return refusal != null ? refusal : put(id, ifMatch, ifNoneMatch, text(body), problems);
    }

    private ResponseEntity<String> put(
            String id, @Nullable String ifMatch, @Nullable String ifNoneMatch, String body, Problems problems) {
        var refused = desk.known().isLoaded() && !desk.known().isFixed(id)
                ? refusedTarget(body, desk.form(id))
                : Optional.<Fault>empty();
        if (refused.isPresent()) {
            return problems.wrongField(List.of(refused.get()));
        }
        return desk.put(id, ifMatch, ifNoneMatch, problems, form -> {
            var read = SubscriptionJson.read(body, form);
            return read instanceof Reading.Right<Subscription> right
                    ? keep(right.value(), form, problems)
                    : problems.wrongField(((Reading.Wrong<Subscription>) read).faults());
        });
    }

    private Optional<Fault> refusedTarget(String body, SubscriptionForm form) {
        return SubscriptionJson.read(body, form) instanceof Reading.Right<Subscription> right
                ? desk.fault(right.value())
                : Optional.empty();
    }

    /** The secret is shown where it is made, with what is new as a webhook; not with what is put back. */
    private ResponseEntity<String> keep(Subscription subscription, SubscriptionForm form, Problems problems) {
        var isNew = form.existing() == null;
        var isMade = form.changedAt().equals(subscription.channel().secretMadeAt());
        var secret = isMade ? desk.secret(subscription) : null;
        var kept = desk.keep(subscription, isNew ? HttpStatus.CREATED : HttpStatus.OK, secret, problems);
        return kept.getStatusCode().is2xxSuccessful() && isNew
                ? ResponseEntity.status(kept.getStatusCode())
                        .headers(kept.getHeaders())
                        .location(URI.create("/subscriptions/" + subscription.id()))
                        .body(kept.getBody())
                : kept;
    }

    /** Answers with what was taken out, so that it can be put back. */
    @DeleteMapping(path = "/subscriptions/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> delete(
            @PathVariable("id") String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept) {
        var problems = Problems.in(accept);
        if (desk.known().isLoaded()
                && desk.known().unreadable().stream().anyMatch(it -> it.id().equals(id))) {
            return desk.remove(id, problems)
                    .orElseGet(() -> ResponseEntity.noContent().build());
        }
        return desk.change(
                id, ifMatch, problems, there -> desk.remove(id, problems).orElseGet(() -> gone(there)));
    }

    private ResponseEntity<String> gone(Subscription there) {
        var view = SubscriptionView.of(there, false);
        var sealed = desk.sealedTarget(there);
        if (sealed != null) {
            view.withObject("channel").put("sealedTarget", sealed);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(SubscriptionJson.write(view));
    }

    /** From what is sent and when: two that are alike, sent at different times, are two. */
    private String idOf(String body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest((desk.now() + "\n" + body).getBytes(UTF_8));
            return "s-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * Why a request is refused, null where it is not: it has to say that it is JSON. A page of another site can make a browser
     * post what claims to be plain text, but not this, without being asked; and what claims to be a form is taken for one.
     */
    static @Nullable ResponseEntity<String> refusal(@Nullable String type, byte @Nullable [] body, Problems problems) {
        return type != null && JSON.matcher(type).lookingAt() ? tooLarge(body, problems) : problems.noJson(type);
    }

    private static @Nullable ResponseEntity<String> tooLarge(byte @Nullable [] body, Problems problems) {
        return body == null || body.length <= LARGEST
                ? null
                : problems.wrongField("", Phrase.of("bytes", body.length), Phrase.of("bytes.most", LARGEST));
    }

    static String text(byte @Nullable [] body) {
        return body == null ? "" : new String(body, UTF_8);
    }
}
