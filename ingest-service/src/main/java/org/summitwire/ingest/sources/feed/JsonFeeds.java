package org.summitwire.ingest.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.syntax.Refusal;
import org.summitwire.ingest.sources.syntax.Refusal.Reason;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.sources.syntax.TimeTold;
import org.summitwire.ingest.sources.syntax.WebAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed, versions 1.0 and 1.1. */
final class JsonFeeds {

    private final FeedLimits limits;
    private final JsonMapper mapper;

    JsonFeeds(FeedLimits limits) {
        this.limits = limits;
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.bytes())
                .build();
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                        .build())
                .build();
    }

    FeedContent read(String text, URI base) throws Refused {
        var root = parsed(text);
        if (!root.isObject() || !root.path("items").isArray()) {
            throw new Refused(Refusal.whole(
                    Reason.WRONG_KIND, "found JSON without an array 'items', expected JSON Feed 1.0 or 1.1"));
        }
        var faults = new ArrayList<String>();
        if (!text(root, "version").contains("jsonfeed.org/version/1")) {
            faults.add("version is not https://jsonfeed.org/version/1 or 1.1");
        }
        var language = Texts.language(text(root, "language"));
        return new FeedContent(
                FeedContent.Format.JSON,
                Texts.orNull(text(root, "title"), limits.name()),
                language,
                url(base, root, "home_page_url"),
                url(base, root, "feed_url"),
                hub(base, root),
                null,
                null,
                Set.of(),
                Set.of(),
                url(base, root, "next_url"),
                null,
                entries(root, base, language, faults),
                faults);
    }

    private List<FeedEntry> entries(JsonNode root, URI base, @Nullable String language, List<String> faults) {
        var items = root.path("items");
        var authors = authors(root);
        var entries = new ArrayList<FeedEntry>();
        for (var item : items) {
            if (entries.size() == limits.entries()) {
                faults.add("left out " + (items.size() - entries.size()) + " entries beyond " + limits.entries());
                break;
            }
            if (item.isObject()) {
                entries.add(entry(item, base, language, authors, faults));
            } else {
                faults.add("left out an item that is no object");
            }
        }
        return entries;
    }

    private FeedEntry entry(
            JsonNode item, URI base, @Nullable String feedLanguage, List<String> feedAuthors, List<String> faults) {
        var url = url(base, item, "url");
        var id = id(item);
        var link = url != null
                ? url
                : WebAddress.isAbsolute(id) ? WebAddress.resolve(base, id).orElse(null) : null;
        var authors = authors(item);
        var language = Texts.language(text(item, "language"));
        var content = Bounds.text(text(item, "content_html"), limits, faults);
        var text = text(item, "content_text");
        var summary = text(item, "summary");
        return new FeedEntry(
                Texts.orNull(id, limits.name()),
                link != null ? link : url(base, item, "external_url"),
                Texts.orNull(text(item, "title"), limits.name()),
                authors.isEmpty() ? feedAuthors : authors,
                TimeTold.read(text(item, "date_published")).orElse(null),
                TimeTold.read(text(item, "date_modified")).orElse(null),
                escaped(Bounds.text(summary, limits, faults)),
                content == null ? escaped(Bounds.text(text, limits, faults)) : content,
                tags(item),
                language == null ? feedLanguage : language);
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : Texts.escaped(text);
    }

    private List<String> authors(JsonNode item) {
        var names = new ArrayList<String>();
        names.add(text(item.path("author"), "name")); // 1.0
        for (var author : item.path("authors")) {
            names.add(text(author, "name"));
        }
        return Texts.names(names, limits.name());
    }

    private List<String> tags(JsonNode item) {
        var names = new ArrayList<String>();
        for (var tag : item.path("tags")) {
            if (tag.isString()) {
                names.add(tag.stringValue());
            }
        }
        return Texts.names(names, limits.name());
    }

    private static @Nullable URI hub(URI base, JsonNode root) {
        for (var hub : root.path("hubs")) {
            if (text(hub, "type").equalsIgnoreCase("WebSub")
                    || text(hub, "type").equalsIgnoreCase("PubSubHubbub")) {
                return url(base, hub, "url");
            }
        }
        return null;
    }

    private static String id(JsonNode item) {
        var id = item.path("id");
        return id.isNumber() ? id.toString() : text(item, "id");
    }

    private static @Nullable URI url(URI base, JsonNode node, String field) {
        return WebAddress.resolve(base, text(node, field)).orElse(null);
    }

    private static String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isString() ? value.stringValue() : "";
    }

    private JsonNode parsed(String text) throws Refused {
        try (var parser = mapper.createParser(text)) {
            return mapper.readTree(parser);
        } catch (StreamConstraintsException deep) {
            throw broken(Reason.TOO_DEEP, deep, "JSON nested no deeper than " + limits.depth());
        } catch (JacksonException broken) {
            throw broken(Reason.BROKEN_JSON, broken, "JSON");
        }
    }

    private static Refused broken(Reason reason, JacksonException cause, String expected) {
        var at = cause.getLocation();
        int line = at == null ? 0 : Math.max(0, at.getLineNr());
        int column = at == null ? 0 : Math.max(0, at.getColumnNr());
        var words = "found " + Texts.orNull(cause.getOriginalMessage(), 200) + ", expected " + expected;
        return new Refused(new Refusal(reason, words, line, column));
    }
}
