package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The objects of a page's JSON-LD (schema.org), and which of them is about the page's own article. */
final class LinkedData {

    /** schema.org's Article and its kinds, and what outlets declare in its place. */
    static final Set<String> ARTICLES =
            Texts.barred("NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle"
                    + "|BackgroundNewsArticle|AskPublicNewsArticle|ReviewNewsArticle"
                    + "|AdvertiserContentArticle|SatiricalArticle|BlogPosting|LiveBlogPosting|TechArticle"
                    + "|ScholarlyArticle|Report|SocialMediaPosting|PressRelease|SpecialAnnouncement"
                    + "|OpinionPiece");

    private static final Set<String> PAGES =
            Set.of("WebPage", "ItemPage", "VideoObject", "ImageGallery", "MediaGallery", "CreativeWork");
    private static final int MOST = 500;
    private static final int MOST_ARTICLES = 60;
    private static final int DEEPEST = 6;
    private static final List<String> NESTING =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "hasPart");

    private final List<JsonNode> objects = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    LinkedData(List<String> scripts) {
        scripts.forEach(script -> collect(Json.read(script), 0));
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST || objects.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(each -> collect(each, depth + 1));
        } else if (node.isObject()) {
            objects.add(node);
            var id = node.path("@id").asString("");
            if (!id.isEmpty() && node.size() > 1) {
                byId.putIfAbsent(id, node);
            }
            NESTING.forEach(name -> collect(node.path(name), depth + 1));
        }
    }

    /**
     * The object about this page's article: an article before a page, one that names the page's address or headline
     * before others. Of several articles none is taken if no one of them is this page's.
     */
    @Nullable
    JsonNode article(List<String> titles, List<String> addresses) {
        var articles = objects.stream()
                .filter(LinkedData::isArticle)
                .limit(MOST_ARTICLES)
                .toList();
        var ranked = articles.stream()
                .max(Comparator.comparingInt(node -> fit(node, titles, addresses) * MOST * 2 - articles.indexOf(node)))
                .orElse(null);
        if (ranked == null || (articles.size() > 1 && fit(ranked, titles, addresses) == 0 && !sameHeadline(articles))) {
            return null;
        }
        return ranked;
    }

    /** The object that describes the page or its main media, for what the article's own leaves open. */
    @Nullable
    JsonNode page() {
        return objects.stream()
                .filter(node -> typesOf(node).stream().anyMatch(PAGES::contains))
                .max(Comparator.comparingInt(node -> (node.has("datePublished") || node.has("uploadDate") ? 2 : 0)
                        + (node.has("inLanguage") ? 1 : 0)))
                .orElse(null);
    }

    /** The first object of that type. */
    @Nullable
    JsonNode ofType(String type) {
        return objects.stream()
                .filter(node -> typesOf(node).contains(type))
                .findFirst()
                .orElse(null);
    }

    Set<String> types() {
        var types = new LinkedHashSet<String>();
        objects.forEach(node -> types.addAll(typesOf(node)));
        return types;
    }

    static boolean isArticle(JsonNode node) {
        return typesOf(node).stream().anyMatch(ARTICLES::contains)
                || (typesOf(node).isEmpty() && node.has("headline") && node.has("datePublished"));
    }

    static List<String> typesOf(JsonNode node) {
        return texts(node.path("@type")).stream()
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .toList();
    }

    /** The strings of a value: itself, those of an array, the {@code @value} or {@code name} of an object. */
    static List<String> texts(JsonNode value) {
        var texts = new ArrayList<String>();
        addTexts(value, texts, 0);
        return texts;
    }

    static @Nullable String text(@Nullable JsonNode node, String... names) {
        if (node == null) {
            return null;
        }
        for (var name : names) {
            var texts = texts(node.path(name));
            if (!texts.isEmpty()) {
                return texts.get(0);
            }
        }
        return null;
    }

    /** A value with references to other objects of the page put in. */
    List<JsonNode> resolved(JsonNode value) {
        var resolved = new ArrayList<JsonNode>();
        if (value.isArray()) {
            for (var each : value) {
                if (resolved.size() < 50) {
                    resolved.addAll(each.isArray() ? List.of() : resolved(each));
                }
            }
        } else if (value.isObject()
                && !value.has("name")
                && byId.containsKey(value.path("@id").asString(""))) {
            resolved.add(byId.get(value.path("@id").asString("")));
        } else if (!value.isMissingNode() && !value.isNull()) {
            resolved.add(value);
        }
        return resolved;
    }

    private static void addTexts(JsonNode value, List<String> texts, int depth) {
        if (texts.size() >= 50 || depth > 3) {
            return;
        }
        if (value.isString() || value.isNumber() || value.isBoolean()) {
            var text = value.asString("").strip();
            if (!text.isEmpty()) {
                texts.add(text.length() > 2_000 ? text.substring(0, 2_000) : text);
            }
        } else if (value.isArray()) {
            value.forEach(each -> addTexts(each, texts, depth + 1));
        } else if (value.isObject()) {
            addTexts(value.has("@value") ? value.path("@value") : value.path("name"), texts, depth + 1);
        }
    }

    private static int fit(JsonNode node, List<String> titles, List<String> addresses) {
        int fit = 0;
        for (var name : List.of("url", "@id", "mainEntityOfPage")) {
            var value = node.path(name);
            var address = value.isObject()
                    ? value.path("@id").asString(value.path("url").asString(""))
                    : value.asString("");
            if (!address.isEmpty() && addresses.contains(Addresses.bare(address))) {
                fit = Math.max(fit, 2);
            }
        }
        var headline = text(node, "headline", "name");
        if (headline != null && titles.stream().anyMatch(title -> Titles.alike(title, headline))) {
            fit += 3;
        }
        return fit;
    }

    private static boolean sameHeadline(List<JsonNode> articles) {
        return articles.stream()
                        .map(node -> Texts.bare(String.valueOf(text(node, "headline", "name"))))
                        .distinct()
                        .count()
                == 1;
    }
}
