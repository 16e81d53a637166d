package org.summitwire.model.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.reading.Meeting;

/** What is known of meetings, from whichever instance is asked. */
@RestController
public final class SummitsController {

    private final Accounts accounts;
    private final Histories histories;

    public SummitsController(Accounts accounts, Chronicle chronicle) {
        this.accounts = accounts;
        this.histories = new Histories(chronicle);
    }

    /** Meetings in the order of their ids, a page at a time. */
    @GetMapping(path = "/summits", produces = "application/json")
    SummitList list(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "50") String limit,
            @RequestParam(defaultValue = "0") String offset) {
        var first = date("from", from);
        var last = date("to", to);
        var page = Page.of(limit, offset);
        return SummitList.of(
                all().stream()
                        .filter(account -> isOf(account.meeting(), forum))
                        .filter(account -> party == null || involves(account, party.toUpperCase(Locale.ROOT)))
                        .filter(account -> isWithin(account.meeting(), first, last))
                        .toList(),
                page);
    }

    /** The whole account of one meeting; whoever asks for one that went into another is sent there. */
    @GetMapping(path = "/summits/{id}", params = "!asOf", produces = "application/json")
    ResponseEntity<?> one(@PathVariable String id, HttpServletRequest request) {
        try {
            var account = accounts.find(id);
            return account.isPresent()
                    ? ResponseEntity.ok(SummitView.of(account.get()))
                    : histories.answer(id, request, changes -> goneFrom(id, changes));
        } catch (AccountsAwayException away) {
            throw Problems.away(away);
        }
    }

    private static ResponseEntity<?> goneFrom(String id, List<PastChange> changes) {
        var into = changes.get(changes.size() - 1).mergedInto();
        if (into == null) {
            throw Problems.gone(id, changes);
        }
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create("/summits/" + into))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ErrorResponseException problem) {
        return Problems.answer(problem);
    }

    private List<Account> all() {
        try {
            return accounts.all();
        } catch (AccountsAwayException away) {
            throw Problems.away(away);
        }
    }

    /** By key, {@code forum:CA+JAD}, or by code, {@code CA+JAD}. */
    private static boolean isOf(Meeting meeting, @Nullable String forum) {
        var key = meeting.forum().key();
        return forum == null
                || key.equalsIgnoreCase(forum)
                || key.substring(key.indexOf(':') + 1).equalsIgnoreCase(forum);
    }

    private static boolean involves(Account account, String party) {
        return account.meeting().forum().parties().contains(party) || account.participantsOf(party) > 0;
    }

    /** A meeting without dates is in no range. */
    private static boolean isWithin(Meeting meeting, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null && last == null) {
            return true;
        }
        var start = meeting.start();
        var end = meeting.end() == null ? start : meeting.end();
        return start != null
                && end != null
                && (first == null || !end.isBefore(first))
                && (last == null || !start.isAfter(last));
    }

    private static @Nullable LocalDate date(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw Problems.invalid(name, text, "a date as in 2025-12-20");
        }
    }
}
