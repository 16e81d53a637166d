package org.summitwire.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.event.Bound;
import org.summitwire.event.DocumentType;
import org.summitwire.event.FactKind;
import org.summitwire.event.Measure;
import org.summitwire.event.MeetingStatus;
import org.summitwire.event.Role;
import org.summitwire.event.Sector;
import org.summitwire.event.Stage;

/** What the first page promises: nothing inline, nothing from elsewhere, no markup made of text, all words there. */
class PageTest {

    private static final Pattern WORD = Pattern.compile("^    '([^']+)': '(.*)',$", Pattern.MULTILINE);
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private final Document page = Jsoup.parse(text("index.html"));
    private final String app = text("app.js");

    @Test
    void nothingIsInline() {
        assertThat(page.select("style, [style], iframe, object, embed, base")).isEmpty();
        assertThat(page.select("script")).isNotEmpty().allSatisfy(script -> {
            assertThat(script.hasAttr("src")).isTrue();
            assertThat(script.data()).isBlank();
        });
        assertThat(attributes()).noneMatch(it -> it.getKey().startsWith("on"));
        assertThat(attributes()).noneMatch(it -> it.getValue().strip().startsWith("javascript:"));
    }

    @Test
    void aPolicyBeforeAllElseAllowsNothingFromOtherPlaces() {
        var policy = Objects.requireNonNull(page.selectFirst("meta[http-equiv=Content-Security-Policy]"));
        assertThat(policy.attr("content")).startsWith("default-src 'self';").doesNotContain("unsafe", "*", ":");
        assertThat(policy.previousElementSiblings().select("script, link")).isEmpty();
        assertThat(page.select("head meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "style.css", "app.js", "words.js", "icon.svg"})
    void nothingComesFromElsewhere(String file) {
        var text = text(file).replace("xmlns=\"http://www.w3.org/2000/svg\"", ""); // a name, not an address
        assertThat(text).doesNotContain("://", "\"//", "'//", "@import", "url(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.js", "words.js"})
    void textNeverBecomesMarkupOrCode(String file) {
        assertThat(text(file))
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "srcdoc")
                .doesNotContain("eval(", "Function(", "import(", "DOMParser", "createContextualFragment", ".style");
    }

    @Test
    void linksToArticlesLeadToTheWebAndSayNothingOfWhereTheyComeFrom() {
        assertThat(app)
                .contains("['http:', 'https:'].includes(url.protocol)")
                .contains("href, rel: 'noopener noreferrer'");
        assertThat(matches("href: (?!addressOf|`summits/)", app))
                .as("addresses that are neither of this page nor checked")
                .isEmpty();
    }

    @Test
    void whatTheScriptLooksUpIsThere() {
        assertThat(page.select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .containsAll(found("(?:at|none)\\('([^']+)'", app));
        var made = found("className: '([^']+)'", app).stream().flatMap(it -> Stream.of(it.split(" ")));
        var ofPage = page.getAllElements().stream().flatMap(it -> it.classNames().stream());
        var added = found("classList\\.add\\('([^']+)'", app).stream();
        assertThat(Stream.of(made, ofPage, added).flatMap(it -> it))
                .containsAll(found("querySelector(?:All)?\\('\\.([^']+)'", app));
    }

    @Test
    void theLinksOfThePageLeadSomewhere() {
        assertThat(page.select("[aria-labelledby]")).isNotEmpty().allSatisfy(it -> assertThat(
                        page.getElementById(it.attr("aria-labelledby")))
                .isNotNull());
        assertThat(page.select("noscript a").eachAttr("href")).containsExactly("alerts", "summits");
        assertThat(page.select("[href$=.yaml], [href$=.css], [href$=.svg], [src]"))
                .hasSize(6)
                .allSatisfy(it -> assertThat(PageTest.class.getResource("/static/" + it.attr("href") + it.attr("src")))
                        .as(it.outerHtml())
                        .isNotNull());
    }

    @Test
    void itCanBeReadWithoutEyesAndOnAPhone() {
        assertThat(page.select("html[lang], main, title, meta[name=viewport]")).hasSize(4);
        assertThat(page.select("[role=status]")).hasSize(1);
        assertThat(text("style.css")).contains("prefers-color-scheme: dark", ":focus-visible", "min-width");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        var english = words("en");
        var indonesian = words("id");
        assertThat(english).hasSizeGreaterThan(50);
        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy((key, words) -> assertThat(gaps(Objects.requireNonNull(indonesian.get(key))))
                .as("what is filled in at '%s'", key)
                .isEqualTo(gaps(words)));
    }

    @Test
    void everyWordThatThePageAsksForIsThere() {
        var asked = found("say\\('([^']+)'", app);
        asked.addAll(page.select("[data-word]").eachAttr("data-word"));
        for (var counted : found("count\\('([^']+)'", app)) {
            asked.addAll(List.of(counted + ".one", counted + ".other"));
        }
        assertThat(words("en")).containsKeys(asked.toArray(String[]::new));
    }

    @Test
    void thePageShowsWhatItsFileSaysUntilTheScriptRuns() {
        assertThat(page.select("[data-word]"))
                .allSatisfy(it -> assertThat(it.text()).isEqualTo(words("en").get(it.attr("data-word"))));
    }

    static Stream<Arguments> symbols() {
        return Stream.of(
                Arguments.of("kind.", "", FactKind.values()),
                Arguments.of("status.", "", MeetingStatus.values()),
                Arguments.of("stage.", "", Stage.values()),
                Arguments.of("bound.", "", Bound.values()),
                Arguments.of("role.", "", Role.values()),
                Arguments.of("sector.", "", Sector.values()),
                Arguments.of("measure.", "", Measure.values()),
                Arguments.of("document.", ".other", DocumentType.values()));
    }

    @ParameterizedTest
    @MethodSource("symbols")
    void everySymbolOfTheServicesHasAWord(String before, String after, Enum<?>[] symbols) {
        assertThat(words("en").keySet())
                .containsAll(Arrays.stream(symbols)
                        .map(Enum::name)
                        .filter(it -> !it.equals("UNKNOWN"))
                        .map(it -> before + it.toLowerCase(Locale.ROOT) + after)
                        .toList());
    }

    private List<Attribute> attributes() {
        return page.getAllElements().stream()
                .map(Element::attributes)
                .flatMap(it -> it.asList().stream())
                .toList();
    }

    /** The table of one language, which has one key a line. */
    private static Map<String, String> words(String language) {
        var file = text("words.js");
        var start = file.indexOf("\n  " + language + ": {");
        assertThat(start).as("the table of " + language).isPositive();
        var table = file.substring(start, file.indexOf("\n  },", start));
        var words = new TreeMap<String, String>();
        WORD.matcher(table).results().forEach(it -> assertThat(words.put(it.group(1), it.group(2)))
                .as("an earlier '%s'", it.group(1))
                .isNull());
        assertThat(words)
                .hasSize((int) table.lines().filter(it -> it.startsWith("    ")).count());
        return words;
    }

    private static Set<String> gaps(String words) {
        return GAP.matcher(words).results().map(it -> it.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Set<String> found(String pattern, String text) {
        return matches(pattern, text).stream().map(it -> it.group(1)).collect(toCollection(TreeSet::new));
    }

    private static List<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().toList();
    }

    private static String text(String file) {
        try (var in = PageTest.class.getResourceAsStream("/static/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
