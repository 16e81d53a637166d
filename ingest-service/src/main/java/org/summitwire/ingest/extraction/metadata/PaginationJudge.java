package org.summitwire.ingest.extraction.metadata;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.summitwire.ingest.extraction.metadata.ClassWords.Part;
import org.summitwire.ingest.identity.CanonicalUrl;

/**
 * The further pages of an article that is split. A link is one of them if its address is the article's own with a page
 * number: {@code ?page=2}, {@code /2}, {@code /page/2}, {@code -2.html}; it must stand in a block of page links, or be
 * rel=next. A next article is none.
 */
final class PaginationJudge {

    private static final int MOST = 30;
    private static final int MOST_LINKS = 300;

    /** The number of a page at the end of an address, in the spellings of the great publishing systems. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile(
                    "[?&](?:page|paged|p|halaman|hal|pg|pagenum|single_page|page_no)=(\\d{1,2}|all)(?=&|$)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "[?&](?:showpage|single|view|show)=(all|1|full|true|full-page)(?=&|$)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("/(?:page|halaman|hal|p)[/-]?(\\d{1,2}|all)/?$", Pattern.CASE_INSENSITIVE),
            Pattern.compile("(?<=[^/\\d])[_,-]p?(\\d{1,2})(?=\\.s?html?$)", Pattern.CASE_INSENSITIVE),
            Pattern.compile("/(\\d{1,2}|all)/?$", Pattern.CASE_INSENSITIVE));

    private static final Set<String> ALL_WORDS =
            Texts.barred("show all|view all|all|single page|view as single page|one page|read in one page"
                    + "|lihat semua|tampilkan semua|semua halaman|semua|baca semua|tampilkan semua halaman"
                    + "|lihat semua halaman|auf einer seite lesen|alles auf einer seite");

    private PaginationJudge() {}

    static FurtherPages furtherPagesOf(Page page) {
        var base = page.base();
        if (base == null) {
            return FurtherPages.NONE;
        }
        var own = numbered(base);
        var canonical = Addresses.absolute(page.head().link("canonical"), base);
        var article = canonical == null || Addresses.isHome(canonical) ? own : numbered(canonical);
        var links = new LinkedHashMap<Integer, String>();
        String whole = null;
        for (var link : linksOf(page)) {
            var resolved = link.absUrl("href");
            var address = Addresses.absolute(resolved.isEmpty() ? link.attr("href") : resolved, base);
            var numbered = address == null ? null : numbered(address);
            if (numbered == null || (numbered.number() == 1 && !numbered.isNumbered())) {
                continue;
            }
            if (!numbered.article().equals(own.article()) && !numbered.article().equals(article.article())) {
                continue;
            }
            if (numbered.isWhole() || ALL_WORDS.contains(Texts.of(link).toLowerCase(Locale.ROOT))) {
                whole = whole == null ? withoutFragment(numbered.address()) : whole;
            } else if (numbered.number() > 1 && numbered.number() != own.number() && links.size() < MOST) {
                links.putIfAbsent(numbered.number(), withoutFragment(numbered.address()));
            }
        }
        var inOrder = links.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
        return new FurtherPages(inOrder, own.isWhole() ? null : whole);
    }

    /** Links in blocks of page links, rel=next and rel=prev, and those that offer the whole article. */
    private static Set<Element> linksOf(Page page) {
        var links = new LinkedHashSet<Element>();
        for (var link : page.head().links) {
            var relation = link.attr("rel").toLowerCase(Locale.ROOT);
            if (relation.equals("next") || relation.equals("prev")) {
                links.add(link);
            }
        }
        int blocks = 0;
        for (var mark : page.survey().marks()) {
            var element = mark.element();
            boolean next =
                    element.normalName().equals("a") && element.attr("rel").contains("next");
            if (links.size() > MOST_LINKS || blocks > MOST) {
                break;
            }
            if (next || (mark.is(Part.PAGING) && !isOfList(mark))) {
                blocks++;
                links.addAll(element.getElementsByTag("a"));
            }
        }
        return links;
    }

    private static boolean isOfList(Mark mark) {
        return mark.element().closest("[class*=comment],[id*=comment],[class*=komentar]") != null;
    }

    /**
     * An address and the number of the page that it ends in.
     *
     * @param article the address without the number, for comparing alone
     * @param number 1 where none is written, 0 for all pages in one
     */
    private record Numbered(URI address, String article, int number, boolean isNumbered) {
        boolean isWhole() {
            return number == 0;
        }
    }

    private static Numbered numbered(URI address) {
        var text = withoutFragment(address);
        for (var pattern : NUMBERS) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                var written = matcher.group(1);
                boolean whole = !Character.isDigit(written.charAt(0)) || pattern == NUMBERS.get(1);
                var rest = text.substring(0, matcher.start()) + text.substring(matcher.end());
                return new Numbered(address, bare(rest), whole ? 0 : Integer.parseInt(written), true);
            }
        }
        return new Numbered(address, bare(text), 1, false);
    }

    /** Without tracking, page number and file ending; what the number's parameter left is put right. */
    private static String bare(String text) {
        int amp = text.indexOf('&');
        boolean headless = amp >= 0 && text.indexOf('?') < 0;
        var whole = Addresses.absolute(headless ? text.substring(0, amp) + "?" + text.substring(amp + 1) : text, null);
        var bare = Addresses.bare(whole == null ? text : CanonicalUrl.of(whole).text());
        return bare.replaceFirst("\\.s?html?$", "");
    }

    private static String withoutFragment(URI address) {
        var text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
    }
}
