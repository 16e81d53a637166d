package org.summitwire.notify.api;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.notify.subscription.Phrase;
import org.summitwire.notify.subscription.Silence;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.config.Reading;
import org.summitwire.notify.subscription.config.SilenceForm;
import org.summitwire.notify.subscription.config.SubscriptionJson;
import org.summitwire.notify.subscription.config.Wanted;

/** What can be done with subscriptions beside changing them whole: try a rule on the past, silence, change the secret. */
@RestController
public final class SubscriptionActions {

    private static final int MOST_SHOWN = 1_000;
    private static final int MOST_SILENCES = 100;

    /** As long as a receiver has to take the next secret over; after the Standard Webhooks specification. */
    private static final Duration BOTH_SIGN = Duration.ofHours(24);

    private final SubscriptionDesk desk;
    private final LatestAlerts alerts;

    public SubscriptionActions(SubscriptionDesk desk, LatestAlerts alerts) {
        this.desk = desk;
        this.alerts = alerts;
    }

    /** Which alerts of the past a rule would have raised; stores nothing. The body is a rule or a subscription. */
    @PostMapping(path = "/subscriptions/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> preview(
            @RequestParam(name = "limit", defaultValue = "50") String limit,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
            @RequestBody(required = false) byte @Nullable [] body) {
        var problems = Problems.in(accept);
        var refusal = SubscriptionController.refusal(type, body, problems);
        if (refusal != null) {
            return refusal;
        }
        if (!limit.matches("\\d{1,4}") || Integer.parseInt(limit) > MOST_SHOWN) {
            return problems.wrongField("limit", Phrase.quoted(limit), Phrase.of("number", 0, MOST_SHOWN));
        }
        var read = SubscriptionJson.wanted(SubscriptionController.text(body));
        return read instanceof Reading.Right<Wanted> right
                ? ResponseEntity.ok(SubscriptionJson.write(Preview.of(
                        right.value(),
                        alerts.latest(Integer.MAX_VALUE, null),
                        alerts::voices,
                        Integer.parseInt(limit))))
                : problems.wrongField(((Reading.Wrong<Wanted>) read).faults());
    }

    /** Adds a silence, of the whole subscription or of one meeting; those that are over make room, the first to end first. */
    @PostMapping(path = "/subscriptions/{id}/silences", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> silence(
            @PathVariable("id") String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept,
            @RequestHeader(name = "Content-Type", required = false) @Nullable String type,
            @RequestBody(required = false) byte @Nullable [] body) {
        var problems = Problems.in(accept);
        var refusal = SubscriptionController.refusal(type, body, problems);
        if (refusal != null) {
            return refusal;
        }
        var read = SubscriptionJson.silence(SubscriptionController.text(body));
        return read instanceof Reading.Right<SilenceForm> right
                ? desk.change(id, ifMatch, problems, there -> silence(there, right.value(), problems))
                : problems.wrongField(((Reading.Wrong<SilenceForm>) read).faults());
    }

    private ResponseEntity<String> silence(Subscription there, SilenceForm form, Problems problems) {
        var now = desk.form(there.id()).changedAt();
        var silence = form.from(now);
        if (silence.isEmpty()) {
            return problems.wrongField("until", end(form, now), Phrase.of("silence.future"));
        }
        var running = there.silences().stream().filter(it -> !it.isOver(now)).toList();
        if (running.size() >= MOST_SILENCES) {
            return problems.wrongField("", Phrase.of("silences", running.size()), Phrase.of("fewer", MOST_SILENCES));
        }
        var over = there.silences().stream()
                .filter(it -> it.isOver(now))
                .sorted(comparing(Silence::until).reversed())
                .limit(MOST_SILENCES - 1L - running.size());
        var all = Stream.of(over, running.stream(), silence.stream())
                .flatMap(Function.identity())
                .toList();
        return desk.keep(there.silenced(all, now), HttpStatus.CREATED, null, problems);
    }

    private static Phrase end(SilenceForm form, Instant now) {
        return form.until() == null
                ? Phrase.verbatim(String.valueOf(form.length()))
                : Phrase.of("silence.past", form.until(), now);
    }

    /** Lifts all silences, or those of one meeting: they end now, and what came in them stays dropped. */
    @DeleteMapping(path = "/subscriptions/{id}/silences", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> lift(
            @PathVariable("id") String id,
            @RequestParam(name = "summit", required = false) @Nullable String summit,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept) {
        var problems = Problems.in(accept);
        return desk.change(id, ifMatch, problems, there -> {
            var now = desk.form(id).changedAt();
            var left = there.silences().stream()
                    .flatMap(it ->
                            summit == null || summit.equals(it.summitId()) ? it.endedAt(now).stream() : Stream.of(it))
                    .toList();
            return desk.keep(there.silenced(left, now), HttpStatus.OK, null, problems);
        });
    }

    /** Makes the next secret and shows it, once; the one before signs too for a day. */
    @PostMapping(path = "/subscriptions/{id}/secret", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> secret(
            @PathVariable("id") String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Accept-Language", required = false) @Nullable String accept) {
        var problems = Problems.in(accept);
        return desk.change(id, ifMatch, problems, there -> {
            if (!SubscriptionDesk.isSigned(there) || desk.secret(there) == null) {
                return problems.noSecret(there.channel().kind().name().toLowerCase(Locale.ROOT));
            }
            var now = desk.form(id).changedAt();
            var next = there.with(there.channel().withNextSecret(now, now.plus(BOTH_SIGN)), now);
            return desk.keep(next, HttpStatus.OK, desk.secret(next), problems);
        });
    }
}
