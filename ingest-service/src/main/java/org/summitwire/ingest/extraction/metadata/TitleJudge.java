package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.cleaning.PlainText;

/**
 * The headline of an article. The heading that shows it goes before what is declared, if it is confirmed by one declared
 * title; otherwise the title on which most agree.
 */
final class TitleJudge {

    private static final int LONGEST = 300;
    private static final int LONGEST_KICKER = 30;
    private static final int LEAST_WORDS_BEFORE_BAR = 3;
    private static final int MOST_WORDS_OF_SITE = 5;
    private static final int MOST_WORDS_OF_SITE_ALONE = 8;

    private static final List<String> SEPARATORS = List.of(
            " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " // ", " ~ ", "| ", " / ", "--", "：", "｜",
            "│", "|", "_", "-");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[\\s,|(–—-]{0,5}\\b(?:halaman|hal\\.?|page|pagina|página|seite|part)\\s{0,3}(?:\\d{1,2}|all|semua)(?:\\s{0,2}(?:dari|of|/)\\s{0,2}\\d{1,2})?\\)?$",
            Pattern.CASE_INSENSITIVE);

    private TitleJudge() {}

    static @Nullable String titleOf(Page page) {
        var metas = page.metas();
        var declared = Stream.of(
                        LinkedData.text(page.article(), "headline", "name"),
                        metas.first("og:title"),
                        metas.first(
                                "parsely-title",
                                "sailthru.title",
                                "cxenseparse:title",
                                "analyticsattributes.contenttitle"),
                        metas.first("twitter:title"),
                        metas.first("dc.title", "dcterms.title", "title"),
                        metas.first("headline"),
                        page.head().title)
                .filter(Objects::nonNull)
                .map(TitleJudge::plain)
                .filter(title -> !title.isEmpty())
                .toList();
        var shown = page.headline() == null ? "" : plain(Texts.of(page.headline()));
        var witnesses = new ArrayList<>(declared);
        witnesses.add(shown);
        var section = SectionJudge.declaredIn(page);
        var titles = declared.stream()
                .map(title -> withoutSite(title, page.site(), section, witnesses))
                .filter(title -> !title.isEmpty() && !page.site().isNamed(title))
                .toList();
        var headline = withoutSite(shown, page.site(), section, titles);
        if (!headline.isEmpty() && (titles.isEmpty() || Titles.alikeAny(headline, titles))) {
            return fullest(bestSpelled(withoutKicker(headline, titles), titles), titles);
        }
        boolean siteAlone = declared.size() == 1
                && words(headline) > words(declared.get(0))
                && words(declared.get(0)) <= MOST_WORDS_OF_SITE_ALONE;
        return titles.isEmpty() || (siteAlone && !headline.isEmpty())
                ? emptyAsNull(headline)
                : fullest(agreed(titles), titles);
    }

    /** A title without what follows or precedes it: site, section, page number. */
    static String withoutSite(String title, Site site, @Nullable String section, List<String> witnesses) {
        var rest = withoutPageNumber(title);
        for (var cut = cutOnce(rest, site, section, witnesses);
                cut != null;
                cut = cutOnce(rest, site, section, witnesses)) {
            rest = withoutPageNumber(cut);
        }
        return withoutPrefix(rest, site, section, witnesses);
    }

    /** What stands before the last separator of a kind, if what follows it is no title or the rest is one elsewhere. */
    private static @Nullable String cutOnce(String title, Site site, @Nullable String section, List<String> witnesses) {
        for (var separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0) {
                var before = title.substring(0, at).strip();
                var after = title.substring(at + separator.length()).strip();
                if (isNoTitle(after, site, section)
                        || isAlone(before, witnesses)
                        || isSiteAfterBar(separator, before, after)) {
                    return before;
                }
            }
        }
        return null;
    }

    private static String withoutPrefix(String title, Site site, @Nullable String section, List<String> witnesses) {
        for (var separator : SEPARATORS) {
            int at = title.indexOf(separator);
            if (at > 0) {
                var before = title.substring(0, at).strip();
                var after = title.substring(at + separator.length()).strip();
                if (!after.isEmpty() && (isNoTitle(before, site, section) || isAlone(after, witnesses))) {
                    return after;
                }
            }
        }
        return title;
    }

    /** Of spellings that differ in marks and capitals alone, one with more marks, and not all in capitals. */
    private static String bestSpelled(String headline, List<String> titles) {
        var bare = Texts.bare(headline);
        boolean shouted = headline.equals(headline.toUpperCase(Locale.ROOT))
                && !headline.equals(headline.toLowerCase(Locale.ROOT));
        return titles.stream()
                .filter(title -> Texts.bare(title).equals(bare))
                .filter(title -> title.length() > headline.length() || (shouted && !title.equals(headline)))
                .findFirst()
                .orElse(headline);
    }

    private static int words(String title) {
        return title.split(" ").length;
    }

    private static boolean isNoTitle(String part, Site site, @Nullable String section) {
        return part.isEmpty()
                || site.isNamed(part)
                || (section != null && Texts.bare(section).equals(Texts.bare(part)))
                || withoutPageNumber(part).isEmpty()
                || isDate(part);
    }

    /** '| DW | 10.06.2013': digits in three groups and no letter. */
    private static boolean isDate(String part) {
        return part.length() >= 8 && part.length() <= 10 && part.matches("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}");
    }

    /** Whether another witness has that part as its whole title. */
    private static boolean isAlone(String part, List<String> witnesses) {
        var bare = Texts.bare(part);
        return bare.length() > 8
                && witnesses.stream().anyMatch(witness -> Texts.bare(witness).equals(bare));
    }

    private static boolean isSiteAfterBar(String separator, String before, String after) {
        return separator.equals(" | ")
                && before.split(" ").length >= LEAST_WORDS_BEFORE_BAR
                && after.split(" ").length <= MOST_WORDS_OF_SITE;
    }

    private static String withoutPageNumber(String title) {
        return PAGE_NUMBER.matcher(title).replaceFirst("").strip();
    }

    /** A heading may hold the section before the headline: where all declared titles lack it, it is none. */
    private static String withoutKicker(String headline, List<String> titles) {
        var bare = Texts.bare(headline);
        return titles.stream()
                .filter(title -> bare.length() > Texts.bare(title).length()
                        && bare.endsWith(Texts.bare(title))
                        && headline.length() - title.length() <= LONGEST_KICKER
                        && Texts.bare(title).length() > LONGEST_KICKER)
                .findFirst()
                .orElse(headline);
    }

    /** Where a title was cut short with dots, the longer one that starts like it. */
    private static String fullest(String title, List<String> titles) {
        if (!title.endsWith("…") && !title.endsWith("...")) {
            return title;
        }
        var start = Texts.bare(title);
        return titles.stream()
                .filter(other ->
                        other.length() > title.length() && Texts.bare(other).startsWith(start))
                .findFirst()
                .orElse(title);
    }

    private static String agreed(List<String> titles) {
        return titles.stream()
                .max(Comparator.comparingLong(title -> titles.stream()
                                        .filter(other -> Texts.bare(other).equals(Texts.bare(title)))
                                        .count()
                                * 100
                        - titles.indexOf(title)))
                .orElseThrow();
    }

    private static String plain(String title) {
        var line = PlainText.ofLine(title.length() > 2 * LONGEST ? title.substring(0, 2 * LONGEST) : title);
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
