package org.summitwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who opens the address that the program prints, and follows what the pages offer: to the evidence of a figure,
 * to a subscription, to the alert that comes. No address is typed in but the first.
 */
class NewcomerIT {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Pattern OPEN = Pattern.compile("Open\\s+(http://localhost:\\d+/)");

    @TempDir
    private Path data;

    @TempDir
    private Path profile;

    private Receiver receiver;
    private Program program;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        Browser.assumeThatThereIsOne();
        receiver = new Receiver();
        program = Program.serve(data, "--seeds", "../seeds");
        program.awaitSaying("Waiting for articles");
        browser = Browser.open(profile, "en");
    }

    @AfterEach
    void stop() {
        for (var it : new AutoCloseable[] {browser, program, receiver}) {
            close(it);
        }
    }

    @Test
    void fromTheFirstPageToAnAlertOfOnesOwnItTakesLessThanAMinute() throws Exception {
        var started = System.nanoTime();

        browser.go(printedAddress());
        browser.await("#live:not(:empty)");
        step("1-alerts");
        findsTheMeeting();
        seesTheWordsOfTheTarget();
        subscribes();
        seesANewAlertComeUp();

        var took = Duration.ofNanos(System.nanoTime() - started);
        System.out.println("From the first page to an alert of one's own: " + took.toMillis() + " ms");
        assertThat(took).isLessThan(A_MINUTE);
    }

    private void findsTheMeeting() throws Exception {
        browser.follow("Meetings");
        browser.await(".meetings");
        step("2-meetings");
        browser.follow("Central Asia plus Japan Dialogue (CA+JAD) Summit");
        browser.await("#target");

        assertThat(browser.text()).contains("Tokyo, Japan").contains("3 trillion yen for business projects by 2030");
        step("3-account");
    }

    private void seesTheWordsOfTheTarget() throws Exception {
        browser.one("#target .fact details.evidence summary").click();

        assertThat(browser.one("#target .fact mark").isDisplayed()).isTrue();
        assertThat(browser.one("#target .fact mark").getText()).contains("3 triliun yen");
        assertThat(browser.one("#target .fact blockquote").getText().length())
                .as("the paragraph around the words")
                .isGreaterThan(browser.one("#target .fact mark").getText().length());
        step("4-evidence");
    }

    /** Not without a mistake: what is wrong is told at its field, and the form keeps what was written. */
    private void subscribes() throws Exception {
        browser.follow("Subscriptions");
        browser.follow("New subscription");
        browser.fill("name", "Japan");
        browser.fill("rule.parties", "Japan");
        browser.choose("channel.kind", "Webhook");
        browser.one("#subscription-form button:not([formaction])").click();
        browser.await(".problem");
        assertThat(browser.one(".problem").getText()).contains("Address:");
        assertThat(browser.one("[id='channel.target-fault']").getText()).contains("http or https address");
        step("5-mistake");

        browser.fill("channel.target", receiver.address());
        browser.one("button[formaction]").click();
        browser.await("#preview");
        assertThat(browser.one("[id='rule.parties']").getAttribute("value"))
                .as("what was written is kept, and a name is understood")
                .isEqualTo("JP");
        assertThat(browser.one("#preview").getText()).contains("3 trillion yen");
        step("6-preview");

        browser.one(".preview button").click();
        browser.await("#secret");
        step("7-secret");
        browser.follow("I have kept it: on to the subscription");
        assertThat(browser.one("h1").getText()).isEqualTo("Japan");
        step("8-subscription");
    }

    private void seesANewAlertComeUp() throws Exception {
        browser.follow("Alerts");
        browser.await("#live:not(:empty)");
        browser.run("window.same = true");

        program.postArticles(newArticle());
        browser.awaitText("Japan–Mongolia meeting");
        receiver.await(2);

        assertThat(browser.run("return window.same"))
                .as("it came up without a reload")
                .isEqualTo(true);
        assertThat(browser.all("#alerts > li.fresh").stream()
                        .map(it -> it.getAttribute("id").replaceFirst("^alert-", ""))
                        .toList())
                .as("the alerts on the page and at the webhook")
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(receiver.ids());
        step("9-new-alert");
    }

    /** As the program prints it. */
    private String printedAddress() throws Exception {
        var printed = OPEN.matcher(program.output());
        assertThat(printed.find()).as(program.output()).isTrue();
        return printed.group(1);
    }

    private void step(String name) throws Exception {
        browser.screenshot("newcomer-" + name);
    }

    private static void close(AutoCloseable it) {
        try {
            if (it != null) {
                it.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String newArticle() {
        return """
                {"url": "https://steppetimes.example/japan-mongolia-talks", "publisher": "Steppe Times",
                 "publishedAt": "2026-05-16T18:30:00+08:00", "title": "Japan and Mongolia sign 9 documents in Ulaanbaatar",
                 "body": "ULAANBAATAR, May 16 -- Japanese Prime Minister Sanae Takaichi and Mongolian President Ukhnaagiin Khurelsukh held talks in Ulaanbaatar on Saturday and signed 9 cooperation documents, their offices said.\\n\\nThe two sides set a target of 400 billion yen in trade by 2031."}
                """
                .replace("\n", "");
    }
}
