package org.summitwire.notify.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.notify.delivery.AlertJson;
import tools.jackson.databind.node.JsonNodeFactory;

/** The latest alerts. Errors are problem documents (RFC 9457). */
@RestController
public final class AlertController {

    static final int MOST = 1_000;

    private final LatestAlerts alerts;

    public AlertController(LatestAlerts alerts) {
        this.alerts = alerts;
    }

    /** The latest first: {@code {"alerts":[…]}}. */
    @GetMapping(path = "/alerts", produces = MediaType.APPLICATION_JSON_VALUE)
    String list(
            @RequestParam(name = "limit", defaultValue = "50") String limit,
            @RequestParam(name = "summit", required = false) @Nullable String summit) {
        var answer = JsonNodeFactory.instance.objectNode();
        var list = answer.putArray("alerts");
        alerts.latest(limitOf(limit), summit).forEach(alert -> list.add(AlertJson.of(alert)));
        return AlertJson.write(answer);
    }

    /** One alert. */
    @GetMapping(path = "/alerts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String alert(@PathVariable("id") String id) {
        return alerts.find(id)
                .map(alert -> AlertJson.write(AlertJson.of(alert)))
                .orElseThrow(() -> HttpProblem.of(HttpStatus.NOT_FOUND, "no-such-alert", id));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(HttpProblem failure, HttpServletRequest request) {
        return failure.answer(request);
    }

    private static int limitOf(String limit) {
        if (limit.matches("\\d{1,4}")) {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        }
        throw HttpProblem.of(HttpStatus.BAD_REQUEST, "limit-out-of-range", MOST, limit);
    }
}
