package org.summitwire.model.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Repetition;
import org.summitwire.model.api.OtherInstances;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.page.Frame;
import org.summitwire.page.Links;
import org.summitwire.page.PageController;
import org.summitwire.page.Pager;
import org.summitwire.page.Wordings;

/** The meetings, and the account of each. Whichever instance is asked, the one that keeps the history answers. */
@PageController
public final class MeetingPages {

    private static final int MEETINGS = 25;
    private static final int REPETITIONS = 25;

    private final Accounts accounts;
    private final Outlines outlines;
    private final Chronicle chronicle;
    private final ArticleTexts texts;
    private final ArticleReader reader;
    private final Wordings wordings;
    private final Links links;
    private final Frame frame;
    private final SearchText search;
    private final OtherInstances others = new OtherInstances();

    public MeetingPages(
            Accounts accounts,
            Outlines outlines,
            Chronicle chronicle,
            ArticleTexts texts,
            ArticleReader reader,
            Wordings wordings,
            Links links,
            Frame frame) {
        this.accounts = accounts;
        this.outlines = outlines;
        this.chronicle = chronicle;
        this.texts = texts;
        this.reader = reader;
        this.wordings = wordings;
        this.links = links;
        this.frame = frame;
        this.search = new SearchText(accounts, wordings);
    }

    @GetMapping(path = "/meetings", produces = "text/html")
    String meetings(HttpServletRequest request, Model model, Locale locale) {
        var say = wordings.in(locale);
        var filter = MeetingFilter.of(request::getParameter);
        var all = outlines.latestFirst();
        var taken = all.stream().filter(it -> filter.takes(it, search::of)).toList();
        var pager = Pager.of(request, MEETINGS, taken.size());
        model.addAttribute("filter", filter);
        model.addAttribute("pager", pager);
        model.addAttribute("list", MeetingList.of(all, taken, pager, accounts, links, say));
        return "model/meetings";
    }

    /** One account; whoever asks for one that went into another is sent there. */
    @GetMapping(path = "/meetings/{id}", produces = "text/html")
    Object meeting(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
        var account = accounts.find(id);
        var history = history(id);
        if (account.isEmpty() && !history.isEmpty()) {
            return movedOrGone(id, history);
        }
        if (history.isEmpty() && !isHandedOn(request)) {
            var answer = elsewhere(id, request, locale, account.isPresent());
            if (answer != null) {
                return answer;
            }
        }
        var found = account.orElseThrow(() -> new NoSuchMeeting(id));
        model.addAttribute(
                "account",
                AccountSheet.of(found, history.isEmpty() ? null : history, texts, links, wordings.in(locale)));
        return "model/meeting";
    }

    /** What raised nothing, and why. */
    @GetMapping(path = "/meetings/{id}/set-aside", produces = "text/html")
    Object setAside(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
        var history = history(id);
        var account = accounts.find(id);
        if (account.isEmpty() && !history.isEmpty()) {
            return movedOrGone(id, history);
        }
        if (history.isEmpty() && !isHandedOn(request)) {
            var answer = elsewhere(id, request, locale, account.isPresent());
            if (answer != null) {
                return answer;
            }
        }
        var found = account.orElseThrow(() -> new NoSuchMeeting(id));
        var reports = history.isEmpty() ? List.<Heard>of() : chronicle.reports(id);
        var repetitions = Repetition.of(found, reports, history);
        var pager = Pager.of(request, REPETITIONS, repetitions.size());
        model.addAttribute("pager", pager);
        model.addAttribute("hasHistory", !history.isEmpty());
        model.addAttribute(
                "aside", SetAsideSheet.of(found, reports, repetitions, pager, texts, reader, wordings.in(locale)));
        return "model/set-aside";
    }

    @ExceptionHandler
    ModelAndView noSuchMeeting(NoSuchMeeting unknown, HttpServletRequest request, Locale locale) {
        return frame.problem(HttpStatus.NOT_FOUND, unknown.detail(wordings.in(locale)), request, locale);
    }

    @ExceptionHandler
    ModelAndView away(AccountsAwayException away, HttpServletRequest request, Locale locale) {
        var detail = wordings.in(locale).say("meetings.away");
        return frame.problem(HttpStatus.SERVICE_UNAVAILABLE, detail, request, locale);
    }

    /** None where it cannot be had now: an account without its history is better than no page. */
    private List<PastChange> history(String id) {
        try {
            return chronicle.changes(id);
        } catch (AccountsAwayException away) {
            return List.of();
        }
    }

    private Object movedOrGone(String id, List<PastChange> history) {
        var into = history.get(history.size() - 1).mergedInto();
        if (into == null) {
            throw new NoSuchMeeting(id);
        }
        return new RedirectView(links.meeting(into));
    }

    /** The page of the instance that keeps the history; null where none does, or none answers and it is known here. */
    private @Nullable Object elsewhere(String id, HttpServletRequest request, Locale locale, boolean isKnownHere) {
        var target = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang", wordings.in(locale).language().tag())
                .build() // as it came: it is encoded
                .toUriString();
        try {
            return others.ask(chronicle.otherKeepers(), target).orElse(null);
        } catch (ErrorResponseException unreached) {
            if (isKnownHere) {
                return null;
            }
            throw new AccountsAwayException("Who keeps the history of '" + id + "' does not answer", unreached);
        }
    }

    private static boolean isHandedOn(HttpServletRequest request) {
        return request.getHeader(OtherInstances.HANDED_ON) != null;
    }
}
