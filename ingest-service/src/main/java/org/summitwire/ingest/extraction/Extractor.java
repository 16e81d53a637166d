package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.extraction.metadata.Metadata;

/** Pages in, articles out. It holds no state and may be used by many threads. */
public final class Extractor {

    /** Bytes of a page that are read. */
    public static final int LARGEST = 10 << 20;

    /** The data of a page is believed where the page shows less than this share of it. */
    private static final double SHOWN = 0.4;

    private static final int SHORT = 250;

    private final Cleaner cleaner = new Cleaner();

    /** Reads a page on its own. No page makes it throw; the time is in proportion to the page's size. */
    public Extracted extract(FetchedPage page) {
        return extract(page, new SitePatterns());
    }

    /**
     * Reads a page of a site.
     *
     * @param site what other pages of the site repeat; the page need not be among them
     */
    public Extracted extract(FetchedPage page, SitePatterns site) {
        var document = Markup.of(page);
        var metadata = Metadata.of(document, page.url(), page.fetchedAt());
        var title = Objects.requireNonNullElse(metadata.title(), "");
        var layout = Layout.of(document.body());
        layout.scripts().addAll(document.head().getElementsByTag("script"));
        var whole = DataTexts.articleBody(layout.scripts());
        var evidence =
                new Evidence(title, metadata.authors(), new Witness(whole), new Witness(DataTexts.summary(document)));
        var found = new Search(layout, evidence, site).find();
        var paragraphs = found.paragraphs();
        var removed = new ArrayList<>(found.removed());
        boolean fromData = false;
        if (found.mass() < SHORT || found.mass() < SHOWN * Mass.of(whole)) {
            var told = EmbeddedText.instead(layout.scripts(), whole);
            fromData = told.stream().mapToInt(Mass::of).sum() > 1.5 * found.mass();
            paragraphs = fromData ? told : paragraphs;
        }
        var outlet = Objects.requireNonNullElse(metadata.siteName(), "");
        var cleaned = cleaner.clean(title, outlet, paragraphs);
        removed.addAll(cleaned.removed());
        var text = cleaned.body().isEmpty()
                ? List.<String>of()
                : List.of(cleaned.body().split("\n\n", -1));
        return new Extracted(metadata, text, Flags.of(page, layout, metadata, text, fromData), removed);
    }
}
