package org.summitwire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a browser is shown, and what a program is told, where an address is wrong or asked wrongly. */
class ProblemPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /nowhere, 404, There is no such page",
        "GET, /page/nowhere.css, 404, There is no such page",
        "POST, /page/one, 405, Not in this way",
        "GET, /page/one, 400, That cannot be answered",
        "GET, /nowhere?lang=id, 404, Halaman itu tidak ada"
    })
    void aBrowserIsShownAPageWithAWayBack(String method, String path, int status, String title) {
        asked(method, path, BROWSER, answer -> {
            assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
            assertThat(answer)
                    .bodyText()
                    .contains("<h1>" + title + "</h1>")
                    .contains("href=\"/meetings\"")
                    .contains("href=\"/page/subscriptions\"");
        });
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "GET, /nowhere, application/json, 404",
        "GET, /nowhere, */*, 404",
        "POST, /page/one, */*, 405",
        "GET, /data, '" + BROWSER + "', 400"
    })
    void programsAndWhoAsksAnInterfaceAreToldByDocument(String method, String path, String accept, int status) {
        asked(method, path, accept, answer -> assertThat(answer)
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void whatMayBeAskedInsteadIsStillTold() {
        asked("POST", "/page/one", BROWSER, answer -> assertThat(answer).hasHeader(HttpHeaders.ALLOW, "GET"));
    }

    private static void asked(String method, String path, String accept, Consumer<MvcTestResult> check) {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DispatcherServletAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        ErrorMvcAutoConfiguration.class,
                        ThymeleafAutoConfiguration.class))
                .withPropertyValues("spring.mvc.problemdetails.enabled=true")
                .withUserConfiguration(PageConfiguration.class)
                .withBean(OnePage.class)
                .withBean(Data.class)
                .run(context -> check.accept(MockMvcTester.from(context)
                        .method(HttpMethod.valueOf(method))
                        .uri(path)
                        .header(HttpHeaders.ACCEPT, accept)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .exchange()));
    }

    @PageController
    static class OnePage {

        @GetMapping(path = "/page/one", produces = "text/html")
        String one(@RequestParam("needed") String needed) {
            return "page/problem";
        }
    }

    @RestController
    static class Data {

        @GetMapping(path = "/data", produces = "application/json")
        String data(@RequestParam("needed") String needed) {
            return needed;
        }
    }
}
