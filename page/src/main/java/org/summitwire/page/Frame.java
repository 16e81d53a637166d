package org.summitwire.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page needs: its words, where the others are, and itself in another language. */
@ControllerAdvice(annotations = PageController.class)
public final class Frame {

    private final Wordings wordings;
    private final Links links;

    public Frame(Wordings wordings, Links links) {
        this.wordings = wordings;
        this.links = links;
    }

    /** This page in one language. */
    public record Tongue(String tag, String name, String href, boolean current) {}

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, Locale locale) {
        model.addAllAttributes(attributes(request, locale));
    }

    /** A page that says in general words what is wrong. */
    ModelAndView problem(HttpStatus status, HttpServletRequest request, Locale locale) {
        var detail =
                switch (status) {
                    case NOT_FOUND -> "problem.404.detail";
                    case METHOD_NOT_ALLOWED -> "problem.405.detail";
                    case SERVICE_UNAVAILABLE -> "problem.503.detail";
                    default -> status.is4xxClientError() ? "problem.400.detail" : "problem.detail";
                };
        return problem(status, wordings.in(locale).say(detail), request, locale);
    }

    /** A page that says what is wrong and what to do. */
    public ModelAndView problem(HttpStatus status, String detail, HttpServletRequest request, Locale locale) {
        var say = wordings.in(locale);
        var page = new ModelAndView("page/problem", attributes(request, locale), status);
        page.addObject(
                "title",
                switch (status) {
                    case NOT_FOUND -> say.say("problem.404");
                    case METHOD_NOT_ALLOWED -> say.say("problem.405");
                    case SERVICE_UNAVAILABLE -> say.say("problem.503");
                    default -> say.say(status.is4xxClientError() ? "problem.400" : "problem.other");
                });
        page.addObject("detail", detail);
        return page;
    }

    private Map<String, Object> attributes(HttpServletRequest request, Locale locale) {
        var say = wordings.in(locale);
        return Map.of(
                "say", say, "links", links, "lang", say.language().tag(), "tongues", tongues(request, say.language()));
    }

    private static List<Tongue> tongues(HttpServletRequest request, Language current) {
        return Arrays.stream(Language.values())
                .map(it -> new Tongue(it.tag(), it.ownName(), inLanguage(request, it), it == current))
                .toList();
    }

    /** The query of this page with another language. */
    private static String inLanguage(HttpServletRequest request, Language language) {
        return UriComponentsBuilder.newInstance()
                .query(request.getMethod().equals("GET") ? request.getQueryString() : null)
                .replaceQueryParam(PageConfiguration.PARAMETER, language.tag())
                .build()
                .toUriString();
    }
}
