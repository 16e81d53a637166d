package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The pages as a reader meets them, in a real browser on the running program. */
class PageIT {

    private static final List<String> PAGES = List.of(
            "/",
            "/meetings",
            "/meetings?party=JP&q=yen",
            "/page/subscriptions",
            "/page/subscriptions/new",
            "/meetings/none");

    @TempDir
    private static Path data;

    private static Program program;

    @TempDir
    private Path profile;

    private Browser browser;

    @BeforeAll
    static void start() throws Exception {
        Browser.assumeThatThereIsOne();
        program = Program.serve(data, "--seeds", "../seeds");
        program.awaitSaying("Waiting for articles");
    }

    @AfterAll
    static void stop() {
        if (program != null) {
            program.close();
        }
    }

    @BeforeEach
    void open() {
        browser = Browser.open(profile, "en");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, dark", "id, light", "id, dark"})
    void everyPageIsOpenToEverybody(String language, String scheme) throws Exception {
        browser.prefer(scheme);
        for (var page : PAGES) {
            look(page, language, scheme);
        }
        browser.go(seedMeeting());
        browser.run("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        browser.hasNoBarriers();
        browser.screenshot("account-open-" + language + "-" + scheme);
        look(path(seedMeeting()), language, scheme);
        look(path(seedMeeting()) + "/set-aside", language, scheme);
        assertThat(browser.complaints()).allMatch(it -> it.contains("/meetings/none") || it.contains("alerts/stream"));
    }

    @Test
    void theEvidenceOfTheTargetIsOpenedByKeyboardAlone() throws Exception {
        browser.go(program.address("/meetings"));
        browser.press(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("To the content");

        browser.go(seedMeeting());
        var summary = browser.one("#target .fact details.evidence summary");
        for (var i = 0; i < 60 && !browser.focused().equals(summary); i++) {
            browser.press(Keys.TAB);
        }
        assertThat(browser.focused()).isEqualTo(summary);
        browser.press(Keys.ENTER);

        assertThat(browser.one("#target .fact mark").isDisplayed()).isTrue();
        assertThat(browser.one("#target .fact blockquote").getText().length())
                .as("the paragraph around the words")
                .isGreaterThan(browser.one("#target .fact mark").getText().length());
        browser.screenshot("evidence-by-keyboard");
    }

    @Test
    void everythingCanBeReadAndDoneWithoutScripts() throws Exception {
        browser.scripts(false);
        browser.go(program.address("/"));
        assertThat(browser.text()).contains("3 trillion yen");
        browser.go(program.address("/meetings?q=yen"));
        assertThat(browser.all(".meetings > li")).isNotEmpty();
        browser.one(".meetings h3 a").click();
        browser.await("#target .fact");
        browser.one("#target .fact details.evidence summary").click();
        assertThat(browser.one("#target .fact mark").isDisplayed()).isTrue();

        browser.go(program.address("/page/subscriptions/new"));
        browser.one("[id='name']").sendKeys("<script>alert(1)</script>");
        browser.one("[id='rule.parties']").sendKeys("JP");
        browser.one("button[formaction]").click();
        browser.await(".preview");
        assertThat(browser.one(".preview").getText()).contains("Japan");
        browser.screenshot("preview");
        browser.one(".preview button").click();
        browser.await("button.danger");

        assertThat(browser.one("h1").getText()).isEqualTo("<script>alert(1)</script>");
        browser.one("button.danger").click();
        browser.await("a[href$='/new']");
        assertThat(browser.address()).endsWith("/page/subscriptions");
        assertThat(browser.text()).doesNotContain("alert(1)");
    }

    @Test
    void anAlertComesUpByItselfAndWhatAnArticleHoldsIsNeverMarkup() throws Exception {
        browser.go(program.address("/"));
        browser.await("#live:not(:empty)");
        program.postArticles(hostileArticle());

        browser.awaitText("Ruritania Gazette");
        assertThat(browser.run("return window.broken")).isNull();
        browser.one("#alerts > li h2 a").click();
        browser.await(".fact");
        browser.run("document.querySelectorAll('details').forEach(it => { it.open = true; })");

        assertThat(browser.run("return window.broken")).isNull();
        assertThat(browser.all("main script, main img, main iframe, main [onerror], main [href^=javascript]"))
                .isEmpty();
        assertThat(browser.text()).contains("Ruritania Gazette");
        assertThat(browser.complaints()).noneMatch(it -> it.contains("Content Security Policy"));
    }

    @Test
    void aNarrowScreenNeedsNoScrollingAside() throws Exception {
        browser.size(500, 900);
        for (var page : List.of("/", "/meetings", path(seedMeeting()), "/page/subscriptions/new")) {
            browser.go(program.address(page));

            assertThat(browser.run("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(page)
                    .isEqualTo(true);
        }
        browser.screenshot("narrow");
    }

    private void look(String page, String language, String scheme) throws Exception {
        browser.go(program.address(page + (page.contains("?") ? "&" : "?") + "lang=" + language));

        assertThat(browser.one("html").getAttribute("lang")).isEqualTo(language);
        browser.hasNoBarriers();
        browser.screenshot(name(page) + "-" + language + "-" + scheme);
    }

    /** The account of the Tokyo summit, as the list leads to it. */
    private String seedMeeting() {
        browser.go(program.address("/meetings?forum=forum:CA%2BJAD"));
        return browser.one(".meetings h3 a").getAttribute("href");
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    private static String name(String page) {
        return page.equals("/")
                ? "alerts"
                : page.replaceFirst("/meetings/[^/]+", "/account")
                        .replaceAll("[^a-z]+", "-")
                        .replaceAll("^-|-$", "");
    }

    private static String hostileArticle() {
        return """
                {"url": "https://gazette.example/talks?a=1&b='%22%3E%3Cscript%3Ewindow.broken=1%3C/script%3E", "publisher": "Ruritania Gazette <img src=x onerror=window.broken=1>",
                 "publishedAt": "2026-03-14T18:30:00+06:00", "title": "<img src=x onerror=window.broken=1> Japan and Kyrgyzstan sign 12 documents in Bishkek",
                 "body": "BISHKEK, March 14 -- Japanese Prime Minister Sanae Takaichi and Kyrgyz President Sadyr Japarov held talks in Bishkek on Saturday and signed 12 cooperation documents, \\"><script>window.broken=1</script> their offices said.\\n\\nThe two sides set a target of 500 million dollars in trade by 2030."}
                """
                .replace("\n", "");
    }
}
