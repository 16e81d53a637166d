package org.summitwire.ingest.following;

import java.net.URI;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.cleaning.PlainText;
import org.summitwire.ingest.extraction.Extracted;
import org.summitwire.ingest.extraction.Flag;
import org.summitwire.ingest.extraction.dates.PageDate;
import org.summitwire.ingest.extraction.metadata.Metadata;
import org.summitwire.ingest.extraction.metadata.PageKind;
import org.summitwire.ingest.following.PageFetcher.Result;
import org.summitwire.ingest.identity.Identity;
import org.summitwire.ingest.intake.Article;

/** Makes an article of what its page says and what its source says of it. The page is believed first. */
final class PageArticle {

    /** Neither page nor source tells when it was published: the time at which it was found stands in. */
    private static final String UNDATED = "UNDATED";

    private PageArticle() {}

    /**
     * The article, or why there is none.
     *
     * @param at where it was found, after redirects
     * @param leaves the pages that it is split over, the first first
     * @param memory what the articles of its host repeat; learns from this one
     */
    static Result of(FoundPage page, URI at, Instant fetchedAt, List<Extracted> leaves, HostMemory memory) {
        var metadata = leaves.get(0).metadata();
        var title = metadata.title() == null ? page.title() : metadata.title();
        var shown = paragraphs(leaves);
        if (metadata.kind() == PageKind.INDEX) {
            return new Result.Aside("no-article", at + " is a list of articles; expected a page with one article");
        }
        if (shown.isEmpty()) {
            return new Result.Aside("no-text", at + " holds no text of an article that could be told from the page");
        }
        if (title == null || title.isBlank()) {
            return new Result.Aside(
                    "no-title", at + " has no headline; expected one in its data, its head or its text");
        }
        var line = PlainText.ofLine(title);
        var print = ShownText.of(line, canonical(metadata, at), shown);
        var text = memory.read(FoundPage.hostOf(at), print, shown);
        var article = article(page, at, fetchedAt, leaves, line, body(shown), body(text.paragraphs()));
        return new Result.Got(article, text.reason(), text.takenOut());
    }

    private static Article article(
            FoundPage page,
            URI at,
            Instant fetchedAt,
            List<Extracted> leaves,
            String title,
            String shown,
            String body) {
        var metadata = leaves.get(0).metadata();
        var outlet = outlet(page, metadata, at);
        var published = Published.of(metadata.published(), page, fetchedAt);
        var identity = Identity.ofPage(canonical(metadata, at), title, shown, body);
        var flags = new TreeSet<String>();
        leaves.forEach(leaf -> leaf.flags().stream().map(Flag::name).forEach(flags::add));
        if (leaves.size() > 1) {
            flags.remove(Flag.TOO_SHORT.name());
        }
        if (!published.isTold()) {
            flags.add(UNDATED);
        }
        return new Article(
                identity,
                null,
                outlet,
                metadata.agency(),
                metadata.authors().isEmpty() ? page.authors() : metadata.authors(),
                metadata.section() == null ? page.section() : metadata.section(),
                title,
                body,
                metadata.language() == null ? page.language() : metadata.language(),
                published.at(),
                published.offset(),
                modified(metadata, published),
                fetchedAt,
                false,
                List.copyOf(flags));
    }

    /** Paragraphs of all pages; what each page repeats stands once. */
    private static List<String> paragraphs(List<Extracted> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0).paragraphs();
        }
        var paragraphs = new LinkedHashSet<String>();
        leaves.forEach(leaf -> paragraphs.addAll(leaf.paragraphs()));
        return List.copyOf(paragraphs);
    }

    private static String body(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static URI canonical(Metadata metadata, URI at) {
        try {
            return metadata.canonicalUrl() == null ? at : URI.create(metadata.canonicalUrl());
        } catch (IllegalArgumentException noAddress) {
            return at;
        }
    }

    private static String outlet(FoundPage page, Metadata metadata, URI at) {
        if (page.outlet() != null) {
            return page.outlet();
        }
        return metadata.siteName() == null
                ? FoundPage.hostOf(at).replaceFirst("^(?:www|m|amp|mobile)\\.", "")
                : metadata.siteName();
    }

    private static Instant modified(Metadata metadata, Published published) {
        var modified = metadata.modified() == null
                ? null
                : metadata.modified().instant().orElse(null);
        return modified == null || modified.isBefore(published.at()) ? published.at() : modified;
    }

    /**
     * When an article was published: the finest that is told.
     *
     * @param isTold by the page or by the source
     */
    record Published(Instant at, ZoneOffset offset, boolean isTold) {

        static Published of(@Nullable PageDate told, FoundPage page, Instant fetchedAt) {
            var offset = told != null && told.offset() != null ? told.offset() : page.offset();
            var clock = offset == null ? ZoneOffset.UTC : offset;
            if (told != null && told.instant().isPresent()) {
                return new Published(told.instant().get(), clock, true);
            }
            if (page.publishedAt() != null) {
                return new Published(page.publishedAt(), clock, true);
            }
            if (told == null) {
                return new Published(page.foundAt().isBefore(fetchedAt) ? page.foundAt() : fetchedAt, clock, false);
            }
            var time = told.time() == null ? LocalTime.MIDNIGHT : told.time();
            return new Published(told.date().atTime(time).toInstant(clock), clock, true);
        }
    }
}
