package org.summitwire.model.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpHeaders;
import org.summitwire.model.aggregate.ChangeClass;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.reading.Fact;

/** What readers of meetings are shown, whatever articles hold. */
class MeetingPagesTest extends MeetingPagesFixture {

    @Test
    void anAccountShowsTheWordsInTheirParagraph() {
        accounts.add(ToldMeeting.account("Outlet", "Title", "https://news.example/1", "words"));

        shown("/meetings/" + ToldMeeting.ID, page -> {
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
        accounts.add(ToldMeeting.account("Outlet", "Title", "https://news.example/1", "words"));

        shown("/meetings/" + ToldMeeting.ID, page -> assertThat(text(page))
                .contains("<mark>a target of 3 trillion yen by 2030</mark>")
                .contains("without their paragraph")
                .doesNotContain("They set "));
    }

    @Test
    void theHistoryOfAFigureSaysWhatItWasBefore() {
        var account = ToldMeeting.account("Outlet", "Title", "https://news.example/1", "words");
        accounts.add(account);
        var documents = account.entries().stream()
                .filter(it -> it.fact() instanceof Fact.Document)
                .findFirst()
                .orElseThrow();
        changes.add(ToldMeeting.change(account, documents.factId(), ChangeClass.NEW, null, documents.fact()));
        changes.add(ToldMeeting.change(
                account, documents.factId(), ChangeClass.REVISED, documents.fact(), ToldMeeting.documents(160)));

        shown("/meetings/" + ToldMeeting.ID, page -> assertThat(text(page))
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
        accounts.add(ToldMeeting.account("Outlet", "Title", "https://news.example/1", "words"));

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
        var account = ToldMeeting.account("Outlet", "Title", "https://news.example/1", "words");
        accounts.add(account);
        reports.add(new Heard(account.sources().get(0), 0, account.meeting(), List.of()));
        var target = account.entries().get(0);
        changes.add(ToldMeeting.change(account, target.factId(), ChangeClass.NEW, null, target.fact()));

        shown("/meetings/" + ToldMeeting.ID + "/set-aside", page -> assertThat(text(page))
                .contains("Nothing of that kind stands in the articles at hand"));
        bodiesAreThere = false;
        shown("/meetings/" + ToldMeeting.ID + "/set-aside", page -> assertThat(text(page))
                .contains("The text of 1 article is"));
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
        accounts.add(ToldMeeting.account(text, text, text, text));

        for (var path :
                List.of("/meetings", "/meetings/" + ToldMeeting.ID, "/meetings/" + ToldMeeting.ID + "/set-aside")) {
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
}
