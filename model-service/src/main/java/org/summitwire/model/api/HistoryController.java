package org.summitwire.model.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.PastAccount;
import org.summitwire.model.aggregate.Repetition;

/** What became of a meeting's account, and why. Whichever instance is asked, the one that keeps the history answers. */
@RestController
public final class HistoryController {

    private final Accounts accounts;
    private final Chronicle chronicle;
    private final Histories histories;

    public HistoryController(Accounts accounts, Chronicle chronicle) {
        this.accounts = accounts;
        this.chronicle = chronicle;
        this.histories = new Histories(chronicle);
    }

    /** All changes, in the order in which they were made. */
    @GetMapping(path = "/summits/{id}/history", produces = "application/json")
    ResponseEntity<?> history(
            @PathVariable String id,
            @RequestParam(defaultValue = "50") String limit,
            @RequestParam(defaultValue = "0") String offset,
            HttpServletRequest request) {
        var page = Page.of(limit, offset);
        return histories.answer(id, request, changes -> ResponseEntity.ok(HistoryView.of(id, changes, page)));
    }

    /** The reports that raised nothing, each with the fact that it repeated. */
    @GetMapping(path = "/summits/{id}/passed-over", produces = "application/json")
    ResponseEntity<?> passedOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "50") String limit,
            @RequestParam(defaultValue = "0") String offset,
            HttpServletRequest request) {
        var page = Page.of(limit, offset);
        return histories.answer(id, request, changes -> {
            var account = accounts.find(id).orElseThrow(() -> Problems.gone(id, changes));
            var repetitions = Repetition.of(account, chronicle.reports(id), changes);
            return ResponseEntity.ok(RepetitionsView.of(id, repetitions, page));
        });
    }

    /** The account as it was known here at a time, or at the end of a day in UTC. */
    @GetMapping(path = "/summits/{id}", params = "asOf", produces = "application/json")
    ResponseEntity<?> asOf(@PathVariable String id, @RequestParam String asOf, HttpServletRequest request) {
        var time = time(asOf);
        return histories.answer(id, request, changes -> PastAccount.of(id, changes, time)
                .map(account -> ResponseEntity.ok(PastView.of(account, time)))
                .orElseThrow(() -> Problems.notYetKnown(id, time, changes.get(0).knownAt())));
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ErrorResponseException problem) {
        return Problems.answer(problem);
    }

    private static Instant time(String text) {
        try {
            return text.length() == "2025-12-20".length()
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1)
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException notATime) {
            throw Problems.invalid("asOf", text, "a day as in 2025-12-20, or a time as in 2025-12-20T18:00:00+09:00");
        }
    }
}
