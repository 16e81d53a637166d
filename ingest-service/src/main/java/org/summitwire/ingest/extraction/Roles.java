package org.summitwire.ingest.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Role.Trust;
import org.summitwire.ingest.extraction.Role.Weight;

/** Reads the roles of elements off their tags, classes and ids. */
final class Roles {

    /** What is longer was made by a machine and says nothing. */
    private static final int LONGEST_NAMES = 600;

    private static final Role HIDDEN = Role.furniture("hidden", Weight.HIDDEN);
    private static final Role FIGURE = Role.furniture("caption", Weight.HARD);
    private static final Role MARKED = Role.body(Trust.MARKED);

    /** Elements of these names are of one page and not a part of it. */
    private static final String[] IGNORED_STARTS = {
        "has-",
        "has_",
        "no-",
        "no_",
        "with-",
        "without-",
        "tag-",
        "category-",
        "cat-",
        "type-",
        "status-",
        "format-",
        "author-",
        "is-",
        "page-template",
        "elementor",
        "et_pb",
        "et-",
        "vc_",
        "wpb_",
        "theme-",
        "postid-",
        "single-format",
        "supports-",
        "attachment-",
        "size-",
        "lang-"
    };

    private static final Map<String, Role> TAGS = Map.ofEntries(
            Map.entry("nav", Role.furniture("navigation", Weight.CERTAIN)),
            Map.entry("menu", Role.furniture("navigation", Weight.CERTAIN)),
            Map.entry("aside", Role.furniture("aside", Weight.HARD)),
            Map.entry("footer", Role.furniture("footer", Weight.HARD)),
            Map.entry("dialog", Role.furniture("notice", Weight.HARD)),
            Map.entry("figcaption", Role.furniture("caption", Weight.HARD)),
            Map.entry("form", Role.furniture("form", Weight.HARD)),
            Map.entry("header", Role.furniture("heading", Weight.SOFT)),
            Map.entry("time", Role.furniture("particulars", Weight.SOFT)),
            Map.entry("address", Role.furniture("particulars", Weight.SOFT)),
            Map.entry("article", Role.body(Trust.WEAK)),
            Map.entry("main", Role.body(Trust.WEAK)));

    private static final Map<String, Role> ARIA = Map.of(
            "navigation", Role.furniture("navigation", Weight.CERTAIN),
            "menu", Role.furniture("navigation", Weight.CERTAIN),
            "menubar", Role.furniture("navigation", Weight.CERTAIN),
            "complementary", Role.furniture("aside", Weight.HARD),
            "contentinfo", Role.furniture("footer", Weight.HARD),
            "banner", Role.furniture("heading", Weight.SOFT),
            "search", Role.furniture("notice", Weight.HARD),
            "dialog", Role.furniture("notice", Weight.HARD),
            "alertdialog", Role.furniture("notice", Weight.HARD));

    private static final Evaluator TEXT_IN_FIGURES = Selector.evaluatorOf("table, blockquote, pre, ul, ol");

    /** Names recur on all pages of a site. What they mean follows from them alone, so that all may share it. */
    private static final Map<String, Role> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 20_000;

    private Roles() {}

    static Role of(Element element) {
        if (element.normalName().equals("figure") && !holdsText(element)) {
            return FIGURE;
        }
        var role = TAGS.getOrDefault(element.normalName(), Role.NONE);
        if (element.attributesSize() == 0) {
            return role;
        }
        for (var attribute : element.attributes()) {
            var told = told(attribute);
            if (told.weight() == Weight.HIDDEN || told.trust() == Trust.MARKED) {
                return told;
            }
            role = stronger(role, told);
        }
        return role;
    }

    private static Role told(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "hidden" -> HIDDEN;
            case "style" -> isHiding(attribute.getValue()) ? HIDDEN : Role.NONE;
            case "itemprop", "property" ->
                attribute.getValue().toLowerCase(Locale.ROOT).contains("articlebody") ? MARKED : Role.NONE;
            case "role" -> ARIA.getOrDefault(attribute.getValue(), Role.NONE);
            case "class", "id", "data-component", "data-testid", "data-type", "data-module" ->
                attribute.getValue().length() <= LONGEST_NAMES ? known(attribute.getValue()) : Role.NONE;
            default -> Role.NONE;
        };
    }

    private static boolean isHiding(String style) {
        if (!style.contains("none") && !style.contains("hidden")) {
            return false;
        }
        var plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    /** Figures are pictures; some hold tables, quotes or code. */
    private static boolean holdsText(Element figure) {
        return figure.selectFirst(TEXT_IN_FIGURES) != null;
    }

    /** Furniture inside a body is still furniture; a body by its name is not weighed down by a soft word. */
    private static Role stronger(Role one, Role other) {
        if (one.weight() != other.weight()) {
            return one.weight().compareTo(other.weight()) > 0 ? one : other;
        }
        return one.trust().compareTo(other.trust()) >= 0 ? one : other;
    }

    private static Role known(String names) {
        var known = KNOWN.get(names);
        if (known == null) {
            known = read(names);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(names, known);
            }
        }
        return known;
    }

    static Role read(String names) {
        var furniture = Role.NONE;
        var trust = Trust.NONE;
        for (var name : names.split("\\s+", -1)) {
            if (isIgnored(name)) {
                continue;
            }
            var found = furnitureIn(name);
            if (found != null && found.weight().compareTo(furniture.weight()) > 0) {
                furniture = found;
            }
            var says = BodyNames.trust(runTogether(name));
            trust = says.compareTo(trust) > 0 ? says : trust;
        }
        boolean isBody = trust == Trust.STRONG && furniture.weight() == Weight.SOFT;
        return furniture.weight() == Weight.NONE || isBody ? Role.body(trust) : furniture;
    }

    private static boolean isIgnored(String name) {
        for (var start : IGNORED_STARTS) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return name.isEmpty();
    }

    private static String runTogether(String name) {
        var together = new StringBuilder(name.length());
        for (int at = 0; at < name.length(); at++) {
            if (Character.isLetterOrDigit(name.charAt(at))) {
                together.append(Character.toLowerCase(name.charAt(at)));
            }
        }
        return together.toString();
    }

    private static @Nullable Role furnitureIn(String name) {
        var together = runTogether(name);
        Role found = FurnitureNames.WORDS.get(together);
        for (var entry : FurnitureNames.RUN_TOGETHER.entrySet()) {
            if (together.contains(entry.getKey())) {
                found = heavier(found, entry.getValue());
            }
        }
        for (var word : wordsOf(name)) {
            found = heavier(found, FurnitureNames.WORDS.get(word));
        }
        return found;
    }

    private static @Nullable Role heavier(@Nullable Role one, @Nullable Role other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.weight().compareTo(one.weight()) > 0 ? other : one;
    }

    /** 'storyRelated-box' is story, related, box. */
    private static String[] wordsOf(String name) {
        var parted = new StringBuilder(name.length() + 8);
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            if (!Character.isLetter(letter)) {
                parted.append(' ');
            } else {
                if (at > 0 && Character.isUpperCase(letter) && Character.isLowerCase(name.charAt(at - 1))) {
                    parted.append(' ');
                }
                parted.append(Character.toLowerCase(letter));
            }
        }
        return parted.toString().trim().split(" +", -1);
    }
}
