package org.summitwire.notify.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.summitwire.notify.api.DeliveryRequests;
import org.summitwire.notify.api.SubscriptionRequests;
import org.summitwire.notify.api.SubscriptionRequests.Answer;
import org.summitwire.page.Links;
import org.summitwire.page.PageController;
import org.summitwire.page.Wording;
import org.summitwire.page.Wordings;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Subscriptions in forms that need no script: what is sent goes on as over the interface, and its faults come back. */
@PageController
@RequestMapping(path = "/page/subscriptions", produces = "text/html")
public final class SubscriptionPages {

    private static final int PREVIEWED = 25;
    private static final int DELIVERIES = 25;
    private static final String FORM = "notify/subscription";

    private final SubscriptionRequests requests;
    private final DeliveryRequests deliveries;
    private final Wordings wordings;
    private final Links links;
    private final Clock clock;

    public SubscriptionPages(
            SubscriptionRequests requests, DeliveryRequests deliveries, Wordings wordings, Links links, Clock clock) {
        this.requests = requests;
        this.deliveries = deliveries;
        this.wordings = wordings;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model, Locale locale, HttpServletResponse response) {
        var say = wordings.in(locale);
        var answer = requests.all(say.language());
        response.setStatus(answer.status());
        if (answer.isDone()) {
            model.addAttribute(
                    "subscriptions",
                    StreamSupport.stream(answer.body().path("subscriptions").spliterator(), false)
                            .map(it -> SubscriptionSheet.of(it, clock.instant(), say))
                            .toList());
            model.addAttribute("unreadable", unreadable(answer));
        } else {
            model.addAttribute("subscriptions", List.of());
            model.addAttribute("unreadable", List.of());
            model.addAttribute("complaint", Complaint.of(answer, say));
        }
        return "notify/subscriptions";
    }

    @GetMapping("/new")
    String empty(HttpServletRequest request, Model model, Locale locale) {
        var say = wordings.in(locale);
        return form(model, null, SubscriptionDraft.empty(say.language().tag(), request), say);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model, Locale locale, HttpServletResponse response) {
        return shown(id, model, wordings.in(locale), response);
    }

    /** Keeps a new one. */
    @PostMapping
    Object add(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        var draft = SubscriptionDraft.of(request);
        var say = wordings.in(locale);
        var answer = asked(draft, say, it -> requests.add(it, say.language()));
        return answer.isDone()
                ? kept(answer, model, say, response)
                : refused(answer, null, draft, model, say, response);
    }

    /** Keeps a change. */
    @PostMapping("/{id}")
    Object change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String etag,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var draft = SubscriptionDraft.of(request);
        var say = wordings.in(locale);
        var there = requests.one(id, say.language());
        var answer = there.isDone()
                ? asked(draft, say, it -> requests.change(id, etag.isEmpty() ? null : etag, it, say.language()))
                : there;
        return answer.isDone()
                ? kept(answer, model, say, response)
                : refused(answer, there, draft, model, say, response);
    }

    /** Tries a new one; under a path of its own, as whoever may read may try. */
    @PostMapping("/new/preview")
    String tried(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        return previewed(null, SubscriptionDraft.of(request), model, wordings.in(locale), response);
    }

    /** Tries a change. */
    @PostMapping("/{id}/preview")
    String tried(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var say = wordings.in(locale);
        return previewed(requests.one(id, say.language()), SubscriptionDraft.of(request), model, say, response);
    }

    /** What was tried is gone where its address is asked for again, as by a change of the language. */
    @GetMapping("/{id}/preview")
    Object form(@PathVariable String id) {
        return to(links.subscription(id)); // also that of a new one, whose id is new
    }

    @PostMapping("/{id}/silence")
    Object silence(
            @PathVariable String id,
            @RequestParam(name = "for", defaultValue = "PT8H") String length,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var silence = JsonNodeFactory.instance.objectNode();
        silence.put("for", length);
        if (!reason.isBlank()) {
            silence.put("reason", reason.strip());
        }
        var say = wordings.in(locale);
        return done(requests.silence(id, silence, say.language()), id, model, say, response);
    }

    @PostMapping("/{id}/lift")
    Object lift(@PathVariable String id, HttpServletResponse response, Model model, Locale locale) {
        var say = wordings.in(locale);
        return done(requests.lift(id, say.language()), id, model, say, response);
    }

    @PostMapping("/{id}/secret")
    Object secret(@PathVariable String id, HttpServletResponse response, Model model, Locale locale) {
        var say = wordings.in(locale);
        var answer = requests.nextSecret(id, say.language());
        return answer.isDone() ? kept(answer, model, say, response) : done(answer, id, model, say, response);
    }

    /** Sends one of its deliveries again. */
    @PostMapping("/{id}/deliveries/{delivery}/resend")
    Object resend(
            @PathVariable String id,
            @PathVariable String delivery,
            HttpServletResponse response,
            Model model,
            Locale locale)
            throws InterruptedException {
        var say = wordings.in(locale);
        var refusal = deliveries.resend(id, delivery, say.language());
        if (refusal.isEmpty()) {
            return to(links.subscription(id) + "?done");
        }
        model.addAttribute("complaint", new Complaint(say.say("delivery.notSent"), refusal.get(), List.of()));
        var page = shown(id, model, say, response);
        response.setStatus(HttpStatus.CONFLICT.value());
        return page;
    }

    @PostMapping("/{id}/delete")
    Object remove(@PathVariable String id, HttpServletResponse response, Model model, Locale locale) {
        var say = wordings.in(locale);
        var answer = requests.remove(id, say.language());
        return answer.isDone() ? to(links.subscriptions()) : done(answer, id, model, say, response);
    }

    /** Kept: where a secret was made it is shown now, and never again; else the reader is led on. */
    private Object kept(Answer answer, Model model, Wording say, HttpServletResponse response) {
        var secret = answer.body().path("secret").asString("");
        var id = answer.body().path("id").asString("");
        if (secret.isEmpty()) {
            return to(links.subscription(id) + "?done");
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("secret", secret);
        model.addAttribute("sheet", SubscriptionSheet.of(answer.body(), clock.instant(), say));
        return "notify/secret";
    }

    private Object done(Answer answer, String id, Model model, Wording say, HttpServletResponse response) {
        if (answer.isDone()) {
            return to(links.subscription(id) + "?done");
        }
        model.addAttribute("complaint", Complaint.of(answer, say));
        var page = shown(id, model, say, response);
        response.setStatus(answer.status());
        return page;
    }

    private String shown(String id, Model model, Wording say, HttpServletResponse response) {
        var answer = requests.one(id, say.language());
        if (!answer.isDone()) {
            response.setStatus(answer.status());
            model.addAttribute("complaint", Complaint.of(answer, say));
            model.addAttribute("subscriptions", List.of());
            model.addAttribute("unreadable", List.of());
            return "notify/subscriptions";
        }
        return form(model, answer, new SubscriptionDraft((ObjectNode) answer.body()), say);
    }

    private String previewed(
            @Nullable Answer there, SubscriptionDraft draft, Model model, Wording say, HttpServletResponse response) {
        var answer = asked(draft, say, it -> requests.preview(it, PREVIEWED, say.language()));
        if (!answer.isDone()) {
            return refused(answer, there, draft, model, say, response);
        }
        model.addAttribute("preview", PreviewSheet.of(answer.body(), links, say));
        return form(model, there, draft, say);
    }

    /** What the interface answers to a form, where that is right as far as the interface cannot know. */
    private static Answer asked(SubscriptionDraft draft, Wording say, Function<ObjectNode, Answer> asking) {
        return draft.problem(say)
                .map(problem -> new Answer(HttpStatus.BAD_REQUEST.value(), problem))
                .orElseGet(() -> asking.apply(draft.json()));
    }

    private String refused(
            Answer answer,
            @Nullable Answer there,
            SubscriptionDraft draft,
            Model model,
            Wording say,
            HttpServletResponse response) {
        response.setStatus(answer.status());
        model.addAttribute("complaint", Complaint.of(answer, say));
        return form(model, there, draft, say);
    }

    private String form(Model model, @Nullable Answer there, SubscriptionDraft draft, Wording say) {
        var sheet = there == null || !there.isDone() ? null : SubscriptionSheet.of(there.body(), clock.instant(), say);
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "deliveries",
                sheet == null
                        ? List.of()
                        : deliveries.of(sheet.id(), DELIVERIES).stream()
                                .map(it -> DeliverySheet.of(it, say))
                                .toList());
        model.addAttribute("draft", draft);
        model.addAttribute("choices", SubscriptionChoices.in(say));
        return FORM;
    }

    private static List<String> unreadable(Answer answer) {
        return StreamSupport.stream(answer.body().path("unreadable").spliterator(), false)
                .map(it -> it.path("id").asString("") + ": " + it.path("why").asString(""))
                .toList();
    }

    private static RedirectView to(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
