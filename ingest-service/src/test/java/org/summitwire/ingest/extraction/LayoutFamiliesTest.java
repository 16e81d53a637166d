package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways in which outlets lay out a page, each for itself, in as little markup as shows it. */
class LayoutFamiliesTest {

    private static final String FIRST =
            "The commission of the five lake states met on Monday in the old customs house and agreed to publish what"
                    + " each of them takes out of the water in a year.";
    private static final String SECOND =
            "Two of the states have kept such books since the drought, the other three have begun to count only now,"
                    + " and none of them has yet shown its figures to the others.";
    private static final String THIRD =
            "The first joint list is due in May, said the commission's secretary, who wants to have it read aloud in"
                    + " every harbour of the lake.";
    private static final String LEAD = "Five states will tell each other how much water they take from their lake.";

    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<header><h1>Lake states open their books</h1><h2 class='sub-headline'>%s</h2></header>",
                "<h1>Lake states open their books</h1><div class='chapo'><p>%s</p></div><ul class='byline'><li>Monday</li></ul>",
                "<div class='top'><h1>Lake states open their books</h1><p>%s</p></div><div class='by'>By Ann Lee</div>"
            })
    void keepsALeadBetweenTitleAndText(String top) {
        assertThat(paragraphs(top.formatted(LEAD) + body(FIRST, SECOND, THIRD)))
                .containsExactly(LEAD, FIRST, SECOND, THIRD);
    }

    @Test
    void keepsALeadOnceWhereTheTextBeginsWithIt() {
        assertThat(paragraphs("<h1>Lake states open their books</h1><p class='lead'>" + FIRST + "</p>"
                        + body(FIRST, SECOND, THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void takesNoCaptionOrBylineForALead() {
        assertThat(paragraphs("<h1>Lake states open their books</h1><div class='photo'><img src='a.jpg'><p>"
                        + "Ministers on the steps of the customs house at the end of their long first day.</p></div>"
                        + "<p>The Lake Courier | 4 May 2015, 13:36, changed 5 May 2015, 20:13 | by Ann Lee and two others in town</p>"
                        + body(FIRST, SECOND, THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void keepsTextThatIsCutIntoBoxesCalledAfterWhatTheyMayHold() {
        assertThat(paragraphs("<div class='main'><div class='widget text'><p>" + FIRST
                        + "</p></div><div class='widget text'><p>" + SECOND + "</p></div><div class='widget text'><p>"
                        + THIRD + "</p></div></div>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void takesOutALongCaptionThatOnlyAPictureTells() {
        assertThat(paragraphs(body(
                                FIRST,
                                SECOND,
                                THIRD,
                                (FIRST + ' ' + SECOND + ' ' + THIRD).replace("the", "that"),
                                (THIRD + FIRST).replace("May", "June"),
                                (SECOND + THIRD).replace("two", "all"))
                        .replace(
                                "<p>Two",
                                "<div class='inline image'><img src='b.jpg'><div>Ann Lee / Lake Picture Service. Boats lie in the mud at"
                                        + " the north shore, where the harbour was built for a lake that stood two metres"
                                        + " higher.</div></div><p>Two")))
                .hasSize(6)
                .noneMatch(line -> line.contains("north shore"));
    }

    @Test
    void keepsTheLineBeforeAList() {
        assertThat(paragraphs("<div class='article-body'><p>" + FIRST
                        + "</p><div class='step'>What is counted:<ul><li>Pumps</li>" + "<li>Pipes</li></ul></div><p>"
                        + SECOND + "</p></div>"))
                .containsExactly(FIRST, "What is counted:", "Pumps", "Pipes", SECOND);
    }

    @Test
    void keepsALineThatLeadsInToTheFirstParagraph() {
        assertThat(paragraphs(body("What the lake states said on Monday, in their words:", FIRST, SECOND)))
                .containsExactly("What the lake states said on Monday, in their words:", FIRST, SECOND);
    }

    @Test
    void keepsAHeadingOverAHeading() {
        assertThat(paragraphs("<div class='article-body'><p>" + FIRST
                        + "</p><h2>How it began</h2><h3>The drought</h3><p>" + SECOND + "</p></div>"))
                .containsExactly(FIRST, "How it began", "The drought", SECOND);
    }

    @Test
    void readsThroughElementsOfTheSitesOwnWithinAParagraph() {
        assertThat(paragraphs(body(FIRST.replace("lake states", "<x-place>lake</x-place> states"), SECOND)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void takesOutQuotesThatRepeatTheTextAndKeepsOthers() {
        var page = body(FIRST, SECOND, THIRD)
                .replace(
                        "<p>Two",
                        "<blockquote>Other voices count as well, said a fisherman at the door.</blockquote><p>Two")
                .replace(
                        "<p>The first",
                        "<p class='big-quote'>\"None of them has yet shown its figures to the others\"</p><p>The first");

        assertThat(paragraphs(page))
                .containsExactly(FIRST, "Other voices count as well, said a fisherman at the door.", SECOND, THIRD);
    }

    @Test
    void takesOutCreditsThatStandUnderEachPicture() {
        assertThat(paragraphs(
                        body(FIRST, "Ann Lee/Lake Press", SECOND, "Ann Lee/Lake Press", THIRD, "Ann Lee/Lake Press")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void takesOutALinkedPromiseInABoxOfItsOwn() {
        assertThat(paragraphs(body(FIRST, SECOND, THIRD)
                        .replace(
                                "<p>Two",
                                "<div class='x1'><p><a href='/win'>We have joined hands with a travel house to let you win a free week"
                                        + " by the sea this summer!</a></p></div><p>Two")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void takesOutTheImprintUnderTheText() {
        assertThat(
                        paragraphs(
                                "<div>" + "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD
                                        + "</p>Copyright 2011 Lake Publishing"
                                        + " Co. All rights reserved. This material may not be published, broadcast or rewritten.</div>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void joinsPartsThatAreCalledTheSameWhereTheTitleStandsInTheFirst() {
        var part = "<div class='inner %s'>%s<p>%s</p></div>";
        assertThat(paragraphs(part.formatted("one", "<h2>Lake states open their books</h2>", FIRST + "</p><p>" + SECOND)
                        + part.formatted("wide", "", THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void keepsKeyPointsAndALeadAboveTheTitle() {
        var point = "The five states now count their water each year.";
        assertThat(paragraphs("<h2 class='head__subtitle'>" + LEAD
                        + "</h2><div><h1>Water: Lake states open their books</h1><ul><li>"
                        + point.replace(".", " and show the sums.") + "</li></ul></div>" + body(FIRST, SECOND, THIRD)))
                .containsExactly(LEAD, point.replace(".", " and show the sums."), FIRST, SECOND, THIRD);
    }

    @Test
    void keepsTheFirstOfSeveralSubheadings() {
        assertThat(paragraphs("<div class='posts'><div><h3>Who takes part</h3><p>" + FIRST
                        + "</p></div><div><h3>Who counts</h3><p>" + SECOND
                        + "</p></div><div><h3>What comes next</h3><p>" + THIRD + "</p></div></div>"))
                .containsExactly("Who takes part", FIRST, "Who counts", SECOND, "What comes next", THIRD);
    }

    @Test
    void keepsAShortTextUnderTheTitleAmongLongTeasers() {
        var teaser = "<div class='mb'><h3><a href='/%d'>Another matter of the lake</a></h3><p>%s</p><p>%s</p></div>";
        var teasers = new StringBuilder();
        for (int at = 0; at < 5; at++) {
            teasers.append(teaser.formatted(
                    at,
                    THIRD.replace("May", "week " + at),
                    SECOND.replace("drought", "flood " + at) + ' ' + FIRST.replace("Monday", "day " + at)));
        }
        assertThat(paragraphs("<div class='a'><h1>Lake states open their books</h1><div class='b'><p>" + FIRST
                        + "</p><p>" + SECOND + "</p></div></div><div class='c'>" + teasers + "</div>"))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Continue reading with a subscription", "Support our journalism", "Jetzt weiterlesen mit Plus"})
    void takesOutABoxThatAsksToPay(String call) {
        assertThat(paragraphs(body(FIRST, SECOND, THIRD)
                        .replace(
                                "<p>The first",
                                "<div class='x7'><h3>" + call + "</h3><p>Whoever pays a small sum a month may read all"
                                        + " that we write, and keeps this paper alive.</p></div><p>The first")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void takesOutWhoEditedTheTextInChinese() {
        assertThat(LineRules.reasonAgainst(paragraph("（责任编辑：王小明）"), "")).isEqualTo("credit");
        assertThat(LineRules.reasonAgainst(paragraph("编辑部昨天说，湖水每年都要公布。"), "")).isNull();
    }

    @Test
    void takesOutCommentsUnderTheirHeadingInTheBoxOfTheArticle() {
        assertThat(paragraphs("<div class='col'><h1>Lake states open their books</h1><p>" + FIRST + "</p><p>" + SECOND
                        + "</p><p>"
                        + THIRD
                        + "</p><div class='well'><h4>Leave a comment:</h4></div><div class='m'><h5>Joe</h5>My uncle has"
                        + " fished there for years, and he has never seen anybody count anything at all.</div></div>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For all the latest news from the lake, download the Courier App.",
                "The Lake Courier is now on Telegram. Click here to join our channel and stay up to date.",
                "Every day, the Courier sends out a choice of its best. Sign up here.",
                "Do you have a story for us? Email us at desk@courier.example or call 555 0100.",
                "Like this story? Share it with a friend!",
                "Tragen Sie sich jetzt ein: Newsletter abonnieren"
            })
    void takesOutWhatAnOutletAsksOfItsReaders(String call) {
        assertThat(paragraphs(body(FIRST, SECOND, call, THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Residents may sign up for the programme at the town hall from Monday on.",
                "He likes this story, he said, because it is short and has a good end.",
                "They subscribe to the view that the lake is big enough for all of them."
            })
    void keepsSentencesThatOnlySoundAlike(String sentence) {
        assertThat(Calls.is(paragraph(sentence))).isFalse();
    }

    @Test
    void takesOutTheInitialsOfTheDeskAtTheEnd() {
        assertThat(paragraphs(body(FIRST, SECOND, THIRD, "abc/de (AFP, dpa)"))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void takesACaptionOutOfALineOfText() {
        assertThat(paragraphs(
                        "<div id='articleBody'><span class='photo'><img src='a.jpg'><em class='img_desc'>Boats lie in the mud</em>"
                                + "</span>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</div>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void readsTextInScriptsWithoutMarks() {
        var sentence =
                "คณะกรรมการของห้ารัฐริมทะเลสาบประชุมกันเมื่อวันจันทร์ที่ศาลากลางเก่าและตกลงว่าจะเปิดเผยปริมาณน้ำที่แต่ละรัฐใช้ในแต่ละปีให้ประชาชนทราบโดยทั่วกันตั้งแต่ปีหน้าเป็นต้นไป";

        assertThat(paragraph(sentence).isProse()).isTrue();
    }

    @Test
    void keepsWhatStandsOverEachStep() {
        var step =
                "<div class='step'>Step %d<p>Fill the pot with water from the lake, up to mark %d on its inner side.</p></div>";
        var page = paragraphs("<div class='article-body'><p>" + FIRST + "</p>" + step.formatted(1, 1)
                + step.formatted(2, 2) + step.formatted(3, 3) + "</div>");

        assertThat(page).hasSize(7).contains("Step 1", "Step 2", "Step 3");
    }

    @Test
    void keepsParagraphsThatAreNoSentencesBesideTheOnlyOneThatIs() {
        assertThat(paragraphs("<div class='k3'><p>" + FIRST
                        + "</p><p>Nobody has to pay for it until the end of next year</p></div>"))
                .containsExactly(FIRST, "Nobody has to pay for it until the end of next year");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article is more than two years old. Some of what it says may no longer hold.",
                "Listen to this article. It was read aloud by a machine and may contain mistakes.",
                "Share this article on Facebook or Twitter with your friends and family today.",
                "Ann Lee is a senior reporter who writes on lakes for the Courier from its office in Mainz."
            })
    void takesNoNoticeForALead(String notice) {
        assertThat(paragraphs(
                        "<h1>Lake states open their books</h1><p>" + notice + "</p>" + body(FIRST, SECOND, THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    private static Block paragraph(String text) {
        return Layout.of(Jsoup.parse("<p>" + text + "</p>").body()).blocks().get(0);
    }

    private List<String> paragraphs(String html) {
        var page = "<html><head><title>Lake states open their books</title></head><body>" + html + "</body></html>";
        return extractor
                .extract(new FetchedPage(page.getBytes(UTF_8), null, "text/html; charset=utf-8", Samples.FETCHED))
                .paragraphs();
    }

    private static String body(String... paragraphs) {
        return "<div class='article-body'><p>" + String.join("</p><p>", paragraphs) + "</p></div>";
    }
}
