package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the class and id of an element say of its part in the page; spellings of templates in several languages. */
final class ClassWords {

    /** The parts that count here. */
    enum Part {
        AUTHOR("author|authors|byline|bylines|penulis|reporter|writer|autor|autore|auteur|creator"
                + "|wartawan|contributor|contributors|jurnalis|journalist|redaktur|editor|pewarta|nickname"
                + "|username"),
        DATE("date|dates|datetime|dateline|time|timestamp|tanggal|tgl|published|publish|pubdate"
                + "|publishdate|publication|posted|waktu|fecha|datum|created|updated|update|modified"
                + "|lastupdated|postdate|entrydate|datepublished|day|hari"),
        UPDATED("updated|update|modified|lastupdated|datemodified|lastmod|revised"),
        SECTION("section|category|kategori|kanal|rubrik|kicker|channel|topic|eyebrow|cat"),
        PAGING("numb|paging|pagination|paginate|pager|pagenav|pages|halaman|multipage|pagelinks|pagelink"
                + "|paginator|wppagenavi|pagenum|pagenumbers|splitpage"),
        PAYWALL("paywall|paywalled|regwall|paid|premium|subscriber|subscribers|metered|piano|leakywall"
                + "|pelanggan|berlangganan|locked"),
        CREDIT("source|sources|sumber|credit|credits|agency|provider|quelle|fuente|fonte"),
        BREADCRUMB("breadcrumb|breadcrumbs|crumbs|crumb|bread"),
        CAPTION("caption|figcaption|captions|keterangan"),
        /** Links to elsewhere; without links it is none. */
        NAVIGATION("nav|navbar|navigation|menu|megamenu|foot|footer"),
        /** Not of the article: side bars, lists of others, comments. */
        APART("related|relatedposts|terkait|sidebar|side|aside|widget|widgets|popular|populer"
                + "|terpopuler|trending|tren|recommended|recommendation|recommendations|recommend"
                + "|rekomendasi|comment|comments|commentlist|komentar|respond|disqus|latest|terbaru|terkini"
                + "|mostread|mostpopular|bacajuga|lainnya|newsletter|promo|ads|advert|advertisement"
                + "|copyright|cookie|modal|popup|ticker|carousel|slider|rail|outbrain|taboola|mgid|morenews"
                + "|readmore|topbar|masthead|offcanvas|teaser|teasers|recent|suggested|archive|archives"
                + "|calendar|weather|cuaca|hotnews|breakingnews|noticias|relacionadas|upnext|subscribe");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    private static final int LONGEST = 300;
    private static final int MOST_CACHED = 5_000;

    private static final EnumSet<Part> NONE = EnumSet.noneOf(Part.class);
    private static final Map<String, EnumSet<Part>> BY_WORD = new HashMap<>();

    static {
        for (var part : Part.values()) {
            Texts.barred(part.words).forEach(word -> BY_WORD.computeIfAbsent(word, key -> EnumSet.noneOf(Part.class))
                    .add(part));
        }
    }

    /** 'has-sidebar' says that the page has one, not that it is one. */
    private static final Set<String> NEGATIONS = Set.of("has", "with", "no", "without", "hide", "not");

    /** 'post-footer', 'entry-meta-footer': the article's own end. */
    private static final Set<String> OF_ARTICLE =
            Set.of("post", "entry", "article", "story", "content", "detail", "read", "meta");

    private static final Set<String> ENDS = Set.of("footer", "foot", "subscribe", "aside", "side");

    /** 'page-links', 'page-numbers': 'page' alone is any page. */
    private static final Set<String> PAGE_WORDS =
            Set.of("link", "links", "number", "numbers", "nav", "navigation", "item");

    private final Map<String, EnumSet<Part>> seen = new HashMap<>();

    EnumSet<Part> of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        var names = element.className();
        for (var more : new String[] {element.id(), element.attr("data-testid")}) {
            names = more.isEmpty() ? names : names + " " + more;
        }
        if (names.isEmpty()) {
            return NONE;
        }
        var known = seen.get(names);
        if (known == null) {
            known = partsOf(names.length() > LONGEST ? names.substring(0, LONGEST) : names);
            if (seen.size() < MOST_CACHED) {
                seen.put(names, known);
            }
        }
        return known;
    }

    private static EnumSet<Part> partsOf(String names) {
        var parts = EnumSet.noneOf(Part.class);
        var before = "";
        for (var word : wordsOf(names)) {
            boolean ofArticle = OF_ARTICLE.contains(before) && ENDS.contains(word);
            if (!NEGATIONS.contains(before) && !ofArticle) {
                parts.addAll(BY_WORD.getOrDefault(word, NONE));
            }
            if (before.startsWith("page") && PAGE_WORDS.contains(word)) {
                parts.add(Part.PAGING);
            }
            before = word;
        }
        return parts;
    }

    /** 'articleDate-2 entry_meta' is article, date, entry, meta. */
    private static List<String> wordsOf(String names) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int at = 0; at <= names.length(); at++) {
            char character = at < names.length() ? names.charAt(at) : ' ';
            boolean letter = Character.isLetter(character);
            boolean hump = letter
                    && start >= 0
                    && Character.isUpperCase(character)
                    && Character.isLowerCase(names.charAt(at - 1));
            if (start >= 0 && (!letter || hump)) {
                words.add(names.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = at;
            }
        }
        return words;
    }
}
