package org.summitwire.ingest.sources.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.sources.syntax.SafeXml;
import org.summitwire.ingest.sources.syntax.XmlText;
import org.summitwire.ingest.submission.Place;

/** OPML 1.0 and 2.0 as feed readers export it: outlines with an xmlUrl are feeds, those around them name their tags. */
final class Opml {

    private static final int DEEPEST = 50;
    private static final int NAME = 200;
    private static final int TAGS = 50;
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private Opml() {}

    static List<FeedConfigEntry> read(String text) throws Refused {
        var mended = XmlText.of(text);
        if (!mended.rootName().equalsIgnoreCase("opml")) {
            throw new Refused(Refusal.whole(
                    Refusal.Reason.WRONG_KIND,
                    "found XML <" + mended.rootName()
                            + ">, expected OPML or JSON; a feed is configured by its address"));
        }
        var parsed = SafeXml.parse(mended, DEEPEST);
        if (parsed.fault() != null || parsed.root() == null) {
            throw new Refused(
                    parsed.fault() != null
                            ? parsed.fault()
                            : Refusal.whole(Refusal.Reason.BROKEN_XML, "found no OPML"));
        }
        var entries = new ArrayList<FeedConfigEntry>();
        outlines(parsed.root(), List.of(), entries);
        return entries.isEmpty()
                ? List.of(FeedConfigJson.wrong(
                        Place.WHOLE, "OPML without an outline of a feed", "outlines with an xmlUrl"))
                : entries;
    }

    private static void outlines(Element parent, List<String> tags, List<FeedConfigEntry> entries) {
        for (var child : parent.getChildren()) {
            var url = attribute(child, "xmlUrl");
            if (entries.size() == FeedList.MOST) {
                return;
            }
            if (url != null) {
                entries.add(feed(child, url, tags, Place.index(entries.size())));
            }
            var name = url != null || !child.getName().equals("outline") ? null : name(child);
            outlines(child, name == null || tags.size() == TAGS ? tags : with(tags, name), entries);
        }
    }

    private static FeedConfigEntry feed(Element outline, String url, List<String> tags, Place place) {
        var node = FeedConfigJson.mapper().createObjectNode();
        node.put("url", url);
        node.put("kind", FeedConfig.Kind.FEED.slug());
        var name = name(outline);
        if (name != null) {
            node.put("outlet", name);
        }
        var language = attribute(outline, "language");
        var code = language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (LANGUAGES.contains(code)) { // readers write 'unknown' as well
            node.put("language", code);
        }
        var all = node.putArray("tags");
        tags.forEach(all::add);
        return FeedFields.check(node, null, place);
    }

    private static List<String> with(List<String> tags, String name) {
        var more = new ArrayList<>(tags);
        more.add(name);
        return more;
    }

    private static @Nullable String name(Element outline) {
        var title = attribute(outline, "title");
        var name = title == null ? attribute(outline, "text") : title;
        return name == null ? null : name.substring(0, Math.min(NAME, name.length()));
    }

    /** Attributes in any case: readers write xmlurl and xmlUrl. */
    private static @Nullable String attribute(Element outline, String name) {
        return outline.getAttributes().stream()
                .filter(attribute -> attribute.getName().equalsIgnoreCase(name))
                .map(attribute -> attribute.getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
