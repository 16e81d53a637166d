package org.summitwire.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * A browser that asks for what is not there, or otherwise than it is asked for, is answered in the frame. Programs, and
 * whoever asks an interface that is there, are left to the problem documents.
 */
final class ProblemPages implements HandlerExceptionResolver, Ordered {

    private final Frame frame;
    private final LocaleResolver locales;

    ProblemPages(Frame frame, LocaleResolver locales) {
        this.frame = frame;
        this.locales = locales;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof ErrorResponse problem) || isOfAnInterface(handler) || !isForAPerson(request)) {
            return null;
        }
        var status = HttpStatus.resolve(problem.getStatusCode().value());
        if (status == null) {
            return null;
        }
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return frame.problem(status, request, locale(request, response));
    }

    /** Before those that write problem documents. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1;
    }

    /** What is at no address has no page whose language could have been chosen before; the choice is kept, as on a page. */
    private Locale locale(HttpServletRequest request, HttpServletResponse response) {
        var chosen = request.getParameter(PageConfiguration.PARAMETER);
        if (chosen == null) {
            return locales.resolveLocale(request);
        }
        var locale = Language.of(Locale.forLanguageTag(chosen)).locale();
        locales.setLocale(request, response, locale);
        return locale;
    }

    private static boolean isOfAnInterface(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(ResponseBody.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class));
    }

    private static boolean isForAPerson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
