package org.summitwire.ingest.sources.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.sources.config.FeedConfig.FullText;
import org.summitwire.ingest.sources.config.FeedConfig.Kind;
import org.summitwire.ingest.sources.syntax.WebAddress;
import org.summitwire.ingest.submission.FieldValues;
import org.summitwire.ingest.submission.Place;
import tools.jackson.databind.JsonNode;

/** Checks every field of one source and names all that are wrong, not the first alone. */
final class FeedFields {

    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofDays(7);

    private static final int NAME = 200;
    private static final int ADDRESS = 2_000;
    private static final int TAGS = 50;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> NAMES = new LinkedHashSet<>(List.of(
            "id",
            "url",
            "kind",
            "outlet",
            "language",
            "section",
            "enabled",
            "leastInterval",
            "mostInterval",
            "fullText",
            "tags"));

    private FeedFields() {}

    /**
     * Checks one record.
     *
     * @param id of the path under which it was given; null where the record tells its own
     */
    static FeedConfigEntry check(JsonNode node, @Nullable String id, Place place) {
        var values = new FieldValues(node, place);
        unknown(node, values);
        var url = url(values);
        var least = interval(values, "leastInterval");
        var most = interval(values, "mostInterval");
        if (least != null && most != null && most.compareTo(least) < 0) {
            values.wrong("mostInterval", most.toString(), "no less than leastInterval, " + least);
        }
        var ownId = id(values, id, url);
        var kind = choice(values, "kind", Kind.values(), Kind::slug, Kind.AUTO);
        var fullText = choice(values, "fullText", FullText.values(), FullText::slug, FullText.AUTO);
        var outlet = values.optionalText("outlet", NAME);
        var language = language(values);
        var section = values.optionalText("section", NAME);
        var enabled = values.present("enabled") == null || values.truth("enabled");
        var tags = tags(values);
        return url == null || ownId == null || !values.faults().isEmpty()
                ? new FeedConfigEntry.Wrong(place, values.faults())
                : new FeedConfigEntry.Right(new FeedConfig(
                        ownId, url, kind, outlet, language, section, enabled, least, most, fullText, tags));
    }

    private static void unknown(JsonNode node, FieldValues values) {
        for (var name : node.propertyNames()) {
            if (!NAMES.contains(name)) {
                values.wrong(
                        name.substring(0, Math.min(40, name.length())),
                        "a field of no meaning",
                        "one of " + String.join(", ", NAMES));
            }
        }
    }

    private static @Nullable String id(FieldValues values, @Nullable String given, @Nullable URI url) {
        var told = values.optionalText("id", NAME);
        if (given != null && told != null && !given.equals(told)) {
            values.wrong("id", told, "the id of the path, " + given + ", or none");
            return null;
        }
        var id = given != null ? given : told;
        if (id == null) {
            return url == null ? null : FeedIds.of(url);
        }
        if (!ID.matcher(id).matches()) {
            values.wrong("id", id, "1 to 100 of a-z, 0-9, dot, dash and underscore, the first a letter or digit");
            return null;
        }
        return id;
    }

    private static @Nullable URI url(FieldValues values) {
        var text = values.text("url", ADDRESS);
        if (text.isEmpty()) {
            return null;
        }
        var url = WebAddress.isAbsolute(text) ? WebAddress.resolve(null, text) : Optional.<URI>empty();
        if (url.isEmpty()) {
            values.wrong("url", text, "an absolute http or https address with a host and without a user");
        }
        return url.orElse(null);
    }

    private static @Nullable Duration interval(FieldValues values, String field) {
        var text = values.optionalText(field, NAME);
        if (text == null) {
            return null;
        }
        try {
            var interval = Duration.parse(text.strip());
            if (interval.compareTo(SHORTEST) >= 0 && interval.compareTo(LONGEST) <= 0) {
                return interval;
            }
        } catch (DateTimeException noDuration) {
            // below, with the value
        }
        values.wrong(field, text, "a duration as in ISO 8601 from PT1S to P7D, such as PT5M");
        return null;
    }

    private static <E> E choice(FieldValues values, String field, E[] all, Function<E, String> slug, E usual) {
        var text = values.optionalText(field, NAME);
        if (text == null) {
            return usual;
        }
        var found = Arrays.stream(all)
                .filter(each -> slug.apply(each).equals(text.strip()))
                .findFirst();
        if (found.isEmpty()) {
            values.wrong(field, text, "one of " + Arrays.stream(all).map(slug).collect(Collectors.joining(", ")));
        }
        return found.orElse(usual);
    }

    private static @Nullable String language(FieldValues values) {
        var text = values.optionalText("language", NAME);
        if (text == null) {
            return null;
        }
        var code = text.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(code)) {
            values.wrong("language", text, "a code of two letters as in ISO 639-1, id or en");
            return null;
        }
        return code.equals("in") ? "id" : code;
    }

    private static List<String> tags(FieldValues values) {
        var node = values.present("tags");
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > TAGS) {
            values.wrong("tags", FieldValues.shown(node), "an array of at most " + TAGS + " texts");
            return List.of();
        }
        var tags = new ArrayList<String>();
        for (int at = 0; at < node.size(); at++) {
            var tag = values.checked("tags[" + at + "]", node.get(at), NAME);
            if (tag != null && !tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }
}
