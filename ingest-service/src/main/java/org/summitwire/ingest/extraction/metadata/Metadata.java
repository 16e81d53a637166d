package org.summitwire.ingest.extraction.metadata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.dates.PageDate;

/**
 * What a page says about its article. Fields about which it says nothing, or nothing believable, are empty.
 *
 * @param title the headline, without the names of site and section and the number of the page
 * @param authors people, as they are named, in the page's order
 * @param editors people who are named as editors alone
 * @param agency whose copy the article is: {@code Antara}, {@code Reuters}; none where the agency's own site is read
 * @param section as the page spells it
 * @param language ISO 639-1
 * @param canonicalUrl absolute and in the spelling of {@code CanonicalUrl}; of the page's own site and not its home page
 * @param declaredType the name that the page gives its kind, such as {@code NewsArticle}
 * @param setAside what the page says and is not believed
 */
public record Metadata(
        @Nullable String title,
        List<String> authors,
        List<String> editors,
        @Nullable String agency,
        @Nullable PageDate published,
        @Nullable PageDate modified,
        @Nullable String section,
        @Nullable String language,
        @Nullable String siteName,
        @Nullable String canonicalUrl,
        PageKind kind,
        @Nullable String declaredType,
        Access access,
        FurtherPages furtherPages,
        List<SetAside> setAside) {

    public Metadata {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        setAside = List.copyOf(setAside);
    }

    /**
     * Reads a page, which stays as it is. No page makes it throw; the time is in proportion to the page's size.
     *
     * @param url under which the page was fetched, after redirects
     * @param fetchedAt anchors '3 hours ago' and tells what lies in the future
     */
    public static Metadata of(Document document, @Nullable String url, Instant fetchedAt) {
        var page = Page.of(document, url, fetchedAt);
        var setAside = new ArrayList<SetAside>();
        var title = TitleJudge.titleOf(page);
        var credits = CreditJudge.creditsOf(page);
        var dates = DateJudge.datesOf(page, setAside);
        return new Metadata(
                title,
                credits.authors(),
                credits.editors(),
                credits.agency(),
                dates.published(),
                dates.modified(),
                SectionJudge.sectionOf(page, title),
                page.locality().language(),
                page.site().name(),
                CanonicalJudge.canonicalOf(page, setAside),
                KindJudge.kindOf(page),
                KindJudge.declaredTypeOf(page),
                AccessJudge.accessOf(page),
                PaginationJudge.furtherPagesOf(page),
                setAside);
    }

    /** When the article was published or, where the page tells that alone, last modified. */
    public Optional<PageDate> dated() {
        return Optional.ofNullable(published == null ? modified : published);
    }
}
