package org.summitwire.notify.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.notify.delivery.DeliveryLog;
import org.summitwire.notify.delivery.DeliveryState;
import org.summitwire.notify.delivery.Resending;
import org.summitwire.notify.subscription.Subscriptions;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** What became of deliveries, and sending one again. Errors are problem documents (RFC 9457). */
@RestController
public final class DeliveryController {

    /** Of each subscription. */
    public static final int MOST_EACH = 100;

    private static final int MOST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build();

    private final DeliveryLog log;
    private final Subscriptions subscriptions;
    private final Resending resending;

    public DeliveryController(DeliveryLog log, Subscriptions subscriptions, Resending resending) {
        this.log = log;
        this.subscriptions = subscriptions;
        this.resending = resending;
    }

    /** Those of a subscription, what changed last first: {@code {"deliveries":[…]}}. */
    @GetMapping(path = "/subscriptions/{id}/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
    String of(@PathVariable("id") String id, @RequestParam(name = "limit", defaultValue = "50") String limit) {
        var found = log.of(id, limitOf(limit, MOST_EACH));
        if (found.isEmpty() && subscriptions.find(id).isEmpty()) {
            throw HttpProblem.of(HttpStatus.NOT_FOUND, "no-such-subscription.delivered", id);
        }
        return written(found);
    }

    /** Those of all subscriptions, what changed last first. */
    @GetMapping(path = "/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
    String list(
            @RequestParam(name = "status", required = false) @Nullable String status,
            @RequestParam(name = "limit", defaultValue = "50") String limit) {
        return written(log.latest(status == null ? null : statusOf(status), limitOf(limit, MOST)));
    }

    /** One delivery. */
    @GetMapping(path = "/deliveries/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String one(@PathVariable("id") String id) {
        return JSON.writeValueAsString(find(id));
    }

    /** Sends it again, whatever became of it: 202, {@code {"deliveryId","subscriptionId","alertId"}}. */
    @PostMapping(path = "/deliveries/{id}/resend", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> resend(@PathVariable("id") String id) throws InterruptedException {
        return resend(find(id));
    }

    /** The same, where it is one of that subscription. */
    ResponseEntity<String> resend(String subscriptionId, String id) throws InterruptedException {
        return resend(log.find(id)
                .filter(it -> it.subscriptionId().equals(subscriptionId))
                .orElseThrow(() -> unknown(id)));
    }

    private ResponseEntity<String> resend(DeliveryState delivery) throws InterruptedException {
        var isOn = subscriptions.find(delivery.subscriptionId()).filter(it -> it.enabled());
        if (isOn.isEmpty()) {
            throw HttpProblem.of(HttpStatus.CONFLICT, "not-sent", delivery.subscriptionId());
        }
        try {
            if (!resending.again(delivery)) {
                throw HttpProblem.of(HttpStatus.GONE, "alert-gone", delivery.alertId());
            }
        } catch (Resending.NotDone late) {
            throw HttpProblem.of(HttpStatus.SERVICE_UNAVAILABLE, "not-acknowledged.delivery", late.why());
        }
        return ResponseEntity.accepted()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(Map.of(
                        "deliveryId",
                        delivery.id(),
                        "subscriptionId",
                        delivery.subscriptionId(),
                        "alertId",
                        delivery.alertId())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(HttpProblem failure, HttpServletRequest request) {
        return failure.answer(request);
    }

    private DeliveryState find(String id) {
        return log.find(id).orElseThrow(() -> unknown(id));
    }

    private static HttpProblem unknown(String id) {
        return HttpProblem.of(HttpStatus.NOT_FOUND, "no-such-delivery", id);
    }

    private static String written(List<DeliveryState> found) {
        return JSON.writeValueAsString(Map.of("deliveries", found));
    }

    private static DeliveryState.Status statusOf(String status) {
        return Arrays.stream(DeliveryState.Status.values())
                .filter(it -> it != DeliveryState.Status.UNKNOWN && lower(it).equals(status))
                .findFirst()
                .orElseThrow(() -> HttpProblem.of(
                        HttpStatus.BAD_REQUEST,
                        "no-such-status",
                        status,
                        Arrays.stream(DeliveryState.Status.values())
                                .filter(it -> it != DeliveryState.Status.UNKNOWN)
                                .map(DeliveryController::lower)
                                .toList()));
    }

    private static String lower(DeliveryState.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static int limitOf(String limit, int most) {
        if (NUMBER.matcher(limit).matches()) {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw HttpProblem.of(HttpStatus.BAD_REQUEST, "limit-out-of-range", most, limit);
    }
}
