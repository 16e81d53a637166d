package org.summitwire.model.page;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import org.summitwire.model.aggregate.Chronicle;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Outlines;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.page.PageConfiguration;
import org.summitwire.page.WordFile;

/** The pages of meetings over accounts, changes and articles of the test. */
abstract class MeetingPagesFixture {

    final List<Account> accounts = new ArrayList<>();
    final List<PastChange> changes = new ArrayList<>();
    final List<Heard> reports = new ArrayList<>();
    boolean bodiesAreThere = true;
    boolean away;

    void shown(String path, Consumer<MvcTestResult> check) {
        service(api -> check.accept(api.get()
                .uri(URI.create(path))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange()));
    }

    void service(Consumer<MockMvcTester> check) {
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

    static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
                                            ToldMeeting.BODY,
                                            "Outlet",
                                            OffsetDateTime.parse("2025-12-20T19:00:00+09:00"),
                                            "en")))
                    : Map.of();
        }
    }
}
