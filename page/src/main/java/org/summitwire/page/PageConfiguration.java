package org.summitwire.page;

import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** What the pages of all services share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
@Import(Frame.class)
public class PageConfiguration {

    /** {@code ?lang=id} chooses a language, and a cookie of this name remembers it. */
    static final String PARAMETER = "lang";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Bean
    Wordings wordings(ObjectProvider<WordFile> files) {
        return new Wordings(files.orderedStream().toList());
    }

    @Bean
    Links pageLinks(PageSettings settings) {
        return new Links(settings);
    }

    /** What goes wrong outside of a page's own code is told in the frame too. */
    @Bean
    ErrorViewResolver problemPages(Frame frame, LocaleResolver localeResolver) {
        return (request, status, attributes) -> frame.problem(status, request, localeResolver.resolveLocale(request));
    }

    /** So is what no page is at: a wrong address, a form that is sent where none is taken. */
    @Bean
    ProblemPages problemsOfBrowsers(Frame frame, LocaleResolver localeResolver) {
        return new ProblemPages(frame, localeResolver);
    }

    /** The language of the cookie, else the one that the reader's browser asks for. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(PARAMETER);
        resolver.setCookieMaxAge(REMEMBERED);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(request -> Language.asked(request).locale());
        return resolver;
    }

    @Bean
    WebMvcConfigurer pageLanguage() {
        var choice = new LocaleChangeInterceptor();
        choice.setParamName(PARAMETER);
        choice.setIgnoreInvalidLocale(true);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(choice).addPathPatterns("/", "/meetings/**", "/page/**");
            }
        };
    }
}
