package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.cleaning.Cleaned.Removed;

/** Pages in, articles out. It holds no state and may be used by many threads. */
public final class Extractor {

    /** Bytes of a page that are read. */
    public static final int LARGEST = 10 << 20;

    private static final int SHORT = 250;

    public Extracted extract(FetchedPage page) {
        var document = Markup.of(page);
        var witness = new Witness(DataTexts.articleBody(document));
        var summary = new Witness(DataTexts.summary(document));
        var layout = Layout.of(document.body());
        var title = title(document);
        Furniture.takeOut(layout);
        CardLists.takeOut(layout);
        var body = new BodyFinder(layout).find(witness, summary);
        if (body != null) {
            new Trimming(layout, body, title).trim();
        }
        return extracted(page, document, title, layout, body);
    }

    private static Extracted extracted(
            FetchedPage page, Document document, String title, Layout layout, @Nullable Box body) {
        var paragraphs = new ArrayList<String>();
        var removed = new ArrayList<Removed>();
        for (var block : body == null ? List.<Block>of() : layout.blocksOf(body)) {
            var reason = block.out();
            if (reason == null) {
                paragraphs.add(block.text());
            } else {
                removed.add(new Removed(reason, block.text()));
            }
        }
        return new Extracted(title, page.url(), language(document), paragraphs, flags(page, paragraphs), removed);
    }

    private static Set<Flag> flags(FetchedPage page, List<String> paragraphs) {
        var flags = EnumSet.noneOf(Flag.class);
        if (paragraphs.isEmpty()) {
            flags.add(Flag.NO_TEXT);
        } else if (paragraphs.stream().mapToInt(Mass::of).sum() < SHORT) {
            flags.add(Flag.TOO_SHORT);
        }
        if (page.bytes().length > LARGEST) {
            flags.add(Flag.CUT);
        }
        return flags;
    }

    private static String title(Document document) {
        var told = document.select("meta[property=og:title]").attr("content");
        return told.isBlank() ? document.title() : told.strip();
    }

    private static @Nullable String language(Document document) {
        var html = document.selectFirst("html[lang]");
        return html == null ? null : html.attr("lang");
    }
}
