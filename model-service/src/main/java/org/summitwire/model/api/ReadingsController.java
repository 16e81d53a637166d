package org.summitwire.model.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What would be read from an article. Stores nothing, publishes nothing. */
@RestController
public final class ReadingsController {

    /** A long read has 100 KB; more than ten of them in one piece is no article. */
    static final int MOST_BYTES = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ArticleReader reader;

    public ReadingsController(ArticleReader reader) {
        this.reader = reader;
    }

    /** Reads one article in the corpus format: id, publisher and language may be left out. */
    @PostMapping(path = "/readings", produces = "application/json")
    ReadingView read(@RequestBody(required = false) byte @Nullable [] body) {
        var article = article(body == null ? new byte[0] : body);
        try {
            return ReadingView.of(reader.read(article));
        } catch (IllegalArgumentException unreadable) {
            throw Problems.unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    @ExceptionHandler
    ResponseEntity<Object> problem(ErrorResponseException problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .header("Content-Type", "application/problem+json")
                .body(problem.getBody());
    }

    private static Article article(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw Problems.tooLarge(body.length, MOST_BYTES);
        }
        var json = json(body);
        return new Article(
                text(json, "id", "unnamed"),
                text(json, "title", null),
                text(json, "body", null),
                text(json, "publisher", "unnamed"),
                time(text(json, "publishedAt", null)),
                json.hasNonNull("language") ? text(json, "language", null) : null);
    }

    private static JsonNode json(byte[] body) {
        try {
            var json = JSON.readTree(new String(body, StandardCharsets.UTF_8));
            if (json.isObject()) {
                return json;
            }
            throw Problems.invalid("body", json.getNodeType(), "one JSON object, an article in the corpus format");
        } catch (JacksonException notJson) {
            throw Problems.invalid(
                    "body",
                    "not JSON: " + notJson.getOriginalMessage(),
                    "one JSON object, an article in the corpus format");
        }
    }

    private static String text(JsonNode json, String name, @Nullable String otherwise) {
        var value = json.get(name);
        if (value == null || value.isNull()) {
            if (otherwise != null) {
                return otherwise;
            }
            throw Problems.invalid(name, "missing", "a text");
        }
        if (!value.isString()) {
            throw Problems.invalid(name, value.toString(), "a text");
        }
        return value.stringValue();
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException notATime) {
            throw Problems.invalid("publishedAt", text, "a time as in 2025-12-21T14:50:00+07:00");
        }
    }
}
