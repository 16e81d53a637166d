package org.summitwire.ingest.submission;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.submission.Entry.Right;
import org.summitwire.ingest.submission.Entry.Wrong;
import tools.jackson.databind.JsonNode;

/** Checks every field of one article and names all that are wrong, not the first alone. */
final class ArticleFields {

    static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    static final Duration AHEAD = Duration.ofDays(1);

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Limits limits;
    private final InstantSource clock;

    ArticleFields(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    Entry check(JsonNode article, Place place, String raw) {
        var values = new FieldValues(article, place);
        var retracted = values.truth("retracted");
        var url = url(values);
        var publishedAt = time(values, "publishedAt", true);
        var modifiedAt = time(values, "modifiedAt", false);
        var publisher = values.text("publisher", limits.name());
        var title = values.text("title", limits.title());
        var body = retracted && url != null
                ? values.optionalText("body", limits.body())
                : values.text("body", limits.body());
        var externalId = values.optionalId("id", limits.name());
        var language = language(values);
        var agency = values.optionalText("agency", limits.name());
        var authors = authors(values);
        var section = values.optionalText("section", limits.name());
        if (!values.faults().isEmpty() || publishedAt == null) {
            return new Wrong(place, Reason.WRONG_FIELD, values.faults(), raw);
        }
        var changedAt = modifiedAt == null || modifiedAt.isBefore(publishedAt) ? publishedAt : modifiedAt;
        var text = body == null ? "" : body;
        var offset = publishedAt.getOffset();
        var submission = new Submission(
                place,
                externalId,
                url,
                publisher,
                publishedAt.toInstant(),
                offset,
                changedAt.toInstant(),
                title,
                text,
                language,
                agency,
                authors,
                section,
                retracted);
        return new Right(submission, raw);
    }

    private @Nullable URI url(FieldValues values) {
        var text = values.optionalText("url", limits.url());
        if (text == null) {
            return null;
        }
        try {
            var url = new URI(text.strip());
            var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https"))
                    && url.getHost() != null
                    && url.getUserInfo() == null) {
                return url;
            }
        } catch (java.net.URISyntaxException told) {
            // below, with the value
        }
        values.wrong("url", text, "an absolute http or https address with a host in ASCII and without a user");
        return null;
    }

    private @Nullable OffsetDateTime time(FieldValues values, String field, boolean required) {
        var text = required ? values.text(field, limits.name()) : values.optionalText(field, limits.name());
        if (text == null || text.isEmpty()) {
            return null;
        }
        var time = Rfc3339.parse(text.strip());
        if (time.isEmpty()) {
            values.wrong(field, text, "a date and time with offset as in RFC 3339, 2025-12-20T18:30:00+09:00");
            return null;
        }
        var instant = time.get().toInstant();
        if (instant.isBefore(EARLIEST) || instant.isAfter(clock.instant().plus(AHEAD))) {
            values.wrong(field, text, "a time from 1990 on and not more than a day ahead of now");
            return null;
        }
        return time.get();
    }

    private @Nullable String language(FieldValues values) {
        var text = values.optionalText("language", limits.name());
        if (text == null) {
            return null;
        }
        var code = text.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(code)) {
            values.wrong("language", text, "a code of two letters as in ISO 639-1, id or en");
            return null;
        }
        return code.equals("in") ? "id" : code; // Java lists Indonesian's code of before 1989 as well
    }

    private List<String> authors(FieldValues values) {
        var node = values.present("authors");
        if (node == null) {
            return List.of();
        }
        if (!node.isArray()) {
            values.wrong("authors", FieldValues.shown(node), "an array of names");
            return List.of();
        }
        if (node.size() > limits.authors()) {
            values.wrong("authors", node.size() + " names", "at most " + limits.authors());
            return List.of();
        }
        var authors = new ArrayList<String>();
        for (int at = 0; at < node.size(); at++) {
            var author = values.checked("authors[" + at + "]", node.get(at), limits.name());
            if (author != null) {
                authors.add(author);
            }
        }
        return authors;
    }

    /** What a value that is no article is. */
    static String kindOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "an array";
            case STRING -> "the text " + FieldValues.shown(node);
            case NUMBER -> "the number " + FieldValues.shown(node);
            case BOOLEAN -> FieldValues.shown(node);
            case NULL -> "null";
            case MISSING -> "nothing";
            default -> "an object";
        };
    }
}
