package org.summitwire.notify.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
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
                .orElseThrow(() -> HttpProblem.of(
                        HttpStatus.NOT_FOUND,
                        "No such alert",
                        "There is no alert '" + id + "' among those that are kept. GET /alerts lists them"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ErrorResponseException failure) {
        return HttpProblem.answer(failure);
    }

    private static int limitOf(String limit) {
        if (limit.matches("\\d{1,4}")) {
            var number = Integer.parseInt(limit);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        }
        throw HttpProblem.of(
                HttpStatus.BAD_REQUEST,
                "Limit out of range",
                "limit must be a whole number from 1 to " + MOST + ", but is '" + limit + "'");
    }
}
