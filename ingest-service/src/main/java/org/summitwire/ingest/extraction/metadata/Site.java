package org.summitwire.ingest.extraction.metadata;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The site that a page is of.
 *
 * @param name as it names itself
 * @param host in lower case; empty if it is not known
 * @param spellings of its names, letters and digits alone
 */
record Site(@Nullable String name, String host, Set<String> spellings) {

    private static final int LONGEST_NAME = 80;
    private static final int SHORTEST_STEM = 4;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_ADDITION = 6;

    static Site of(Head head, LinkedData linkedData, @Nullable JsonNode article, @Nullable URI url) {
        var publisher = article == null
                ? null
                : linkedData.resolved(article.path("publisher")).stream()
                        .map(node -> node.isString() ? node.asString("") : LinkedData.text(node, "name"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        var website = LinkedData.text(linkedData.ofType("WebSite"), "name", "alternateName");
        var address = url != null ? url : declaredAddress(head);
        var host = address == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        var spellings = new LinkedHashSet<String>();
        var names = Stream.of(
                        head.metas.first("og:site_name"),
                        website,
                        publisher,
                        head.metas.first("application-name", "apple-mobile-web-app-title", "al:android:app_name"))
                .filter(Objects::nonNull)
                .map(Texts::spaced)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .toList();
        for (var each : names) {
            spellings.add(Texts.bare(each));
            spellings.add(initials(each));
        }
        var publisherMeta = head.metas.first("publisher", "dc.publisher", "dcterms.publisher", "article:publisher");
        if (publisherMeta != null && publisherMeta.length() <= LONGEST_NAME && !publisherMeta.contains("://")) {
            spellings.add(Texts.bare(publisherMeta.replaceFirst("\\s*\\(.{0,60}\\)$", "")));
        }
        var account = head.metas.first("twitter:site");
        if (account != null && account.startsWith("@")) {
            spellings.add(Texts.bare(account));
        }
        if (address != null) {
            spellings.addAll(spellingsOf(address));
        }
        spellings.remove("");
        var name = names.isEmpty() ? fromTitle(head.title, spellings) : names.get(0);
        return new Site(name, host, spellings);
    }

    /** Whether words are this site's name, or its name with a word or two more: 'detikNews' of detik.com. */
    boolean isNamed(String words) {
        var bare = Texts.bare(words);
        if (bare.isEmpty()) {
            return false;
        }
        return spellings.contains(bare)
                || (words.split(" ").length <= MOST_WORDS && spellings.stream().anyMatch(name -> areAkin(name, bare)));
    }

    /** Whether words are this site's name, or begin with it as a whole: 'Kabar Nusa Team', 'detikNews', but not 'Kabarudin'. */
    boolean isCalled(String words) {
        var letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        var bare = letters.toString().toLowerCase(Locale.ROOT);
        return spellings.contains(bare)
                || spellings.stream()
                        .filter(name -> name.length() >= SHORTEST_STEM
                                && bare.startsWith(name)
                                && bare.length() > name.length())
                        .anyMatch(name -> !Character.isLowerCase(letters.charAt(name.length())));
    }

    private static boolean areAkin(String name, String bare) {
        boolean begun = bare.length() >= SHORTEST_STEM && name.startsWith(bare);
        boolean continued = name.length() >= SHORTEST_STEM
                && bare.startsWith(name)
                && bare.length() <= 2 * name.length() + LONGEST_ADDITION;
        return begun || continued;
    }

    /** The last label of the registered domain that is a name: 'kompas' of nasional.kompas.com. */
    private static Set<String> spellingsOf(URI address) {
        var spellings = new LinkedHashSet<String>();
        var domain = Addresses.registered(address);
        spellings.add(Texts.bare(domain));
        int dot = domain.indexOf('.');
        spellings.add(Texts.bare(dot < 0 ? domain : domain.substring(0, dot)));
        return spellings;
    }

    /** 'PCN' of Plains Cable News; nothing of a name of one or two words. */
    private static String initials(String name) {
        var words = name.split(" ");
        return words.length < 3
                ? ""
                : Stream.of(words)
                        .map(word -> word.substring(0, 1))
                        .collect(Collectors.joining())
                        .toLowerCase(Locale.ROOT);
    }

    private static @Nullable URI declaredAddress(Head head) {
        var canonical = Addresses.absolute(head.link("canonical"), null);
        return canonical != null ? canonical : Addresses.absolute(head.metas.first("og:url"), null);
    }

    /** The last part of the title element, if the address confirms it. */
    private static @Nullable String fromTitle(String title, Set<String> spellings) {
        int cut = Math.max(title.lastIndexOf(" - "), Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" – ")));
        if (cut < 0) {
            return null;
        }
        var last = title.substring(cut + 3).strip();
        var bare = Texts.bare(last);
        boolean confirmed = !bare.isEmpty()
                && spellings.stream()
                        .anyMatch(
                                name -> name.equals(bare) || (name.length() >= SHORTEST_STEM && bare.startsWith(name)));
        return confirmed ? last : null;
    }
}
