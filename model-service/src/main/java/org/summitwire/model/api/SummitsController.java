package org.summitwire.model.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Outline;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.reading.Meeting;

/** What is known of meetings, from whichever instance is asked. */
@RestController
public final class SummitsController {

    private final Accounts accounts;
    private final Outlines outlines;
    private final Histories histories;

    public SummitsController(Accounts accounts, Outlines outlines, Chronicle chronicle) {
        this.accounts = accounts;
        this.outlines = outlines;
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
        var code = party == null ? null : party.toUpperCase(Locale.ROOT);
        try {
            var taken = outlines.latestFirst().stream()
                    .filter(outline -> isOf(outline.meeting(), forum))
                    .filter(outline -> code == null || outline.involves(code))
                    .filter(outline -> outline.isWithin(first, last))
                    .sorted(Comparator.comparing(Outline::summitId))
                    .toList();
            return SummitList.of(taken, page, accounts);
        } catch (AccountsAwayException away) {
            throw Problems.away(away);
        }
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

    /** By key, {@code forum:CA+JAD}, or by code, {@code CA+JAD}. */
    private static boolean isOf(Meeting meeting, @Nullable String forum) {
        var key = meeting.forum().key();
        return forum == null
                || key.equalsIgnoreCase(forum)
                || key.substring(key.indexOf(':') + 1).equalsIgnoreCase(forum);
    }

    private static @Nullable LocalDate date(String name, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw Problems.invalid(name, text, "a date as in 2025-12-20");
        }
    }
}
