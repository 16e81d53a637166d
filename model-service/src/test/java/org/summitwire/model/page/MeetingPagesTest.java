package org.summitwire.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.model.FakeReader;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Accounts;
import org.summitwire.model.aggregate.AccountsAwayException;
import org.summitwire.model.aggregate.ArticleTexts;
import org.summitwire.model.aggregate.ChangeClass;
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Quoted;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.aggregate.Subject;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Attribution;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Measure;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.page.PageConfiguration;
import org.summitwire.page.WordFile;

/** What readers of meetings are shown, whatever articles hold. */
class MeetingPagesTest {

    private static final String ID = "ca-jad-2025-12-20";
    private static final String BODY =
            """
            TOKYO, Dec. 20 -- The leaders met on Saturday.

            They set a target of 3 trillion yen by 2030, and signed more than 150 documents there.

            Others said that it was so.""";

    private final List<Account> accounts = new ArrayList<>();
    private final List<PastChange> changes = new ArrayList<>();
    private final List<Heard> reports = new ArrayList<>();
    private boolean bodiesAreThere = true;
    private boolean away;

    @Test
    void anAccountShowsTheWordsInTheirParagraph() {
        accounts.add(account("Outlet", "Title", "https://news.example/1", "words"));

        shown("/meetings/" + ID, page -> {
            assertThat(page).hasStatusOk().hasContentTypeCompatibleWith("text/html");
            assertThat(text(page))
                    .contains("<mark>a target of 3 trillion yen by 2030</mark>")
                    .contains("<span>They set </span>")
                    .contains("<span>, and signed more than 150 documents there.</span>")
                    .contains("3 trillion yen for business projects")
                    .contains("more than 150 cooperation documents")
                    .contains("<q lang=\"en\">signed more than 150 documents</q>")
                    .contains("href=\"https://news.example/1\"");
        });
    }

    @Test
    void wordsStandAloneWhereTheArticleIsNotAtHand() {
        bodiesAreThere = false;
        accounts.add(account("Outlet", "Title", "https://news.example/1", "words"));

        shown("/meetings/" + ID, page -> assertThat(text(page))
                .contains("<mark>a target of 3 trillion yen by 2030</mark>")
                .contains("without their paragraph")
                .doesNotContain("They set "));
    }

    @Test
    void theHistoryOfAFigureSaysWhatItWasBefore() {
        var account = account("Outlet", "Title", "https://news.example/1", "words");
        accounts.add(account);
        var documents = account.entries().stream()
                .filter(it -> it.fact() instanceof Fact.Document)
                .findFirst()
                .orElseThrow();
        changes.add(change(account, documents.factId(), ChangeClass.NEW, null, documents.fact()));
        changes.add(change(account, documents.factId(), ChangeClass.REVISED, documents.fact(), documents(160)));

        shown("/meetings/" + ID, page -> assertThat(text(page))
                .contains("more than 150 cooperation documents, signed → more than 160 cooperation documents, signed"));
    }

    @ParameterizedTest
    @CsvSource({"en, en, Meetings", "id, id, Pertemuan", "fr, en, Meetings", "'fr,id;q=0.5', id, Pertemuan"})
    void theLanguageIsThatOfTheReader(String asked, String language, String title) {
        service(api -> {
            var page = api.get()
                    .uri("/meetings")
                    .header(HttpHeaders.ACCEPT_LANGUAGE, asked)
                    .exchange();

            assertThat(text(page)).contains("<html lang=\"" + language + "\">").contains("<h1>" + title + "</h1>");
        });
    }

    @Test
    void aLanguageThatIsChosenIsRemembered() {
        shown("/meetings?lang=id", page -> {
            assertThat(text(page)).contains("<h1>Pertemuan</h1>");
            assertThat(page.getResponse().getHeader(HttpHeaders.SET_COOKIE))
                    .contains("lang=id")
                    .contains("HttpOnly")
                    .contains("SameSite=Lax");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', 1",
        "party=JP, 1",
        "party=jp, 1",
        "party=DE, 0",
        "forum=forum:CA%2BJAD, 1",
        "forum=forum:G20, 0",
        "from=2025-12-01&to=2025-12-31, 1",
        "from=2026-01-01, 0",
        "from=yesterday, 1",
        "q=TRILLION%20yen, 1",
        "q=trillion%20euro, 0",
        "field=green, 1",
        "field=space, 0"
    })
    void theListIsFiltered(String query, int found) {
        accounts.add(account("Outlet", "Title", "https://news.example/1", "words"));

        shown("/meetings?" + query, page -> assertThat(text(page).split("<li>\\s*<h3><a href=\"/meetings/", -1))
                .hasSize(found + 1));
    }

    @Test
    void whatIsNotThereIsTold() {
        shown("/meetings/nowhere", page -> {
            assertThat(page).hasStatus(404);
            assertThat(text(page)).contains("Nobody tells of a meeting “nowhere”");
        });
        shown("/meetings/nowhere?ref=dGVzdA==", page -> assertThat(page).hasStatus(404));
        away = true;
        shown("/meetings", page -> assertThat(page).hasStatus(503));
    }

    @Test
    void whatWasPassedOverIsToldOfTheArticlesAtHand() {
        var account = account("Outlet", "Title", "https://news.example/1", "words");
        accounts.add(account);
        reports.add(new Heard(account.sources().get(0), 0, account.meeting(), List.of()));
        var target = account.entries().get(0);
        changes.add(change(account, target.factId(), ChangeClass.NEW, null, target.fact()));

        shown("/meetings/" + ID + "/set-aside", page -> assertThat(text(page))
                .contains("Nothing of that kind stands in the articles at hand"));
        bodiesAreThere = false;
        shown("/meetings/" + ID + "/set-aside", page -> assertThat(text(page)).contains("The text of 1 article is"));
    }

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</textarea></title><svg onload=alert(1)>",
                "${T(java.lang.Runtime).getRuntime().exec('id')}",
                "[[${7*7}]] __${7*7}__ ~{page/frame}",
                "javascript:alert(1)",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "\u202Egnp.exe\u0000\u2028\u2029",
                "{0} '{1}'",
                "<!--/*/ <script>alert(1)</script> /*/-->");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingOfAnArticleBecomesMarkup(String text) {
        accounts.add(account(text, text, text, text));

        for (var path : List.of("/meetings", "/meetings/" + ID, "/meetings/" + ID + "/set-aside")) {
            shown(path, page -> {
                assertThat(page).hasStatusOk();
                var shown = Jsoup.parse(text(page));
                assertThat(shown.select("main script, main img, main svg[onload], iframe, object, embed, base, style"))
                        .isEmpty();
                assertThat(shown.getAllElements().stream()
                                .flatMap(it -> it.attributes().asList().stream())
                                .map(it -> it.getKey()))
                        .noneMatch(it -> it.startsWith("on") || it.equals("style"));
                assertThat(shown.select("[href], [src], [action]").stream()
                                .flatMap(it -> List.of(it.attr("href"), it.attr("src"), it.attr("action")).stream()))
                        .allMatch(it -> it.isEmpty() || it.matches("(?i)(https?://|/|#|\\?).*"));
                assertThat(shown.text()).doesNotContain("49");
            });
        }
    }

    private void shown(String path, Consumer<MvcTestResult> check) {
        service(api -> check.accept(api.get()
                .uri(URI.create(path))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()));
    }

    private void service(Consumer<MockMvcTester> check) {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DispatcherServletAutoConfiguration.class,
                        WebMvcAutoConfiguration.class,
                        ErrorMvcAutoConfiguration.class,
                        ThymeleafAutoConfiguration.class))
                .withUserConfiguration(PageConfiguration.class)
                .withBean(WordFile.class, () -> new WordFile("org/summitwire/model/page/words"))
                .withBean(Accounts.class, Known::new)
                .withBean(Outlines.class, this::outlines)
                .withBean(Chronicle.class, Kept::new)
                .withBean(ArticleTexts.class, Bodies::new)
                .withBean(ArticleReader.class, FakeReader::new)
                .withBean(MeetingPages.class)
                .run(context -> check.accept(MockMvcTester.from(context)));
    }

    private Outlines outlines() {
        var outlines = new Outlines(100);
        accounts.forEach(outlines::hear);
        if (!away) {
            outlines.settle();
        }
        return outlines;
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static Account account(String outlet, String title, String url, String words) {
        var source = new Source(
                "article-1",
                null,
                url,
                outlet,
                words,
                title,
                "en",
                "lineage-1",
                "first",
                "hash-1",
                Instant.parse("2025-12-20T10:00:00Z"),
                Instant.parse("2025-12-20T10:00:00Z"),
                Instant.parse("2025-12-20T10:01:00Z"));
        var meeting = new Meeting(
                Forum.named("CA+JAD", "Central Asia plus Japan " + words, 1, new TreeSet<>(Set.of("JP", "KZ"))),
                MeetingStatus.HELD,
                words,
                "JP",
                LocalDate.parse("2025-12-20"),
                LocalDate.parse("2025-12-20"),
                List.of(words("met on Saturday")));
        var target = new Fact.Target(
                Measure.BUSINESS_PROJECTS,
                new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT),
                "2030",
                null,
                List.of(),
                words);
        var reports = List.of(
                report(target, words("a target of 3 trillion yen by 2030"), words),
                report(documents(150), words("signed more than 150 documents"), words),
                report(
                        new Fact.Area("green and " + words, true, List.of(new Evidence(words, 0, words.length()))),
                        words("leaders"),
                        words),
                report(new Fact.Initiative(words), new Evidence(words, 5, 5 + words.length()), words),
                report(
                        new Fact.Pledge(null, null, new Quantity(BigDecimal.TEN, words, Bound.ABOUT), List.of(), words),
                        words("Others"),
                        words),
                report(new Fact.Participant(words, "KZ", Role.HEAD_OF_STATE), words("leaders"), words));
        return Account.of(ID, List.of(new Heard(source, 0, meeting, reports))).orElseThrow();
    }

    private static Fact documents(long count) {
        return new Fact.Document(
                DocumentType.COOPERATION_DOCUMENT,
                null,
                count,
                Bound.MORE_THAN,
                List.of(Stage.SIGNED),
                new TreeSet<>(),
                null,
                Set.of());
    }

    private static Report report(Fact fact, Evidence evidence, String words) {
        return new Report(
                fact,
                fact instanceof Fact.Document ? Stage.SIGNED : Stage.AGREED,
                evidence,
                new Attribution(words, evidence),
                "rule of " + words);
    }

    private static Evidence words(String words) {
        var start = BODY.indexOf(words);
        return Evidence.in(BODY, start, start + words.length());
    }

    private static PastChange change(
            Account account, String factId, ChangeClass change, @Nullable Fact before, Fact after) {
        var source = account.sources().get(0);
        return new PastChange(
                "change of " + factId + change,
                change,
                Subject.DOCUMENT,
                factId,
                before,
                after,
                before == null ? null : Stage.SIGNED,
                Stage.SIGNED,
                null,
                account.meeting(),
                List.of(new Quoted(source.articleId(), source.bodyHash(), words("signed more than 150 documents"))),
                null,
                source,
                List.of("lineage-1"),
                null,
                null);
    }

    private final class Known implements Accounts {

        @Override
        public Optional<Account> find(String summitId) {
            if (away) {
                throw new AccountsAwayException("away", new IllegalStateException("away"));
            }
            return accounts.stream()
                    .filter(it -> it.summitId().equals(summitId))
                    .findFirst();
        }
    }

    private final class Kept implements Chronicle {

        @Override
        public List<PastChange> changes(String summitId) {
            return changes;
        }

        @Override
        public List<Heard> reports(String summitId) {
            return reports;
        }

        @Override
        public List<String> otherKeepers() {
            return List.of();
        }
    }

    private final class Bodies implements ArticleTexts {

        @Override
        public Map<String, Article> find(Collection<Source> sources) {
            return bodiesAreThere
                    ? sources.stream()
                            .map(Source::bodyHash)
                            .distinct()
                            .collect(Collectors.toMap(
                                    hash -> hash,
                                    hash -> new Article(
                                            "article-1",
                                            "Title",
                                            BODY,
                                            "Outlet",
                                            OffsetDateTime.parse("2025-12-20T19:00:00+09:00"),
                                            "en")))
                    : Map.of();
        }
    }
}
