package org.summitwire.ingest.extraction.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitwire.ingest.extraction.dates.PageDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages written for the project in the layouts of outlets' kinds; what each says stands in the JSON beside it. */
class PagesTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Stream<Path> pages() throws IOException, URISyntaxException {
        var folder = Path.of(PagesTest.class.getResource("pages").toURI());
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void tellsWhatThePageSays(Path html) throws IOException {
        var expected = MAPPER.readTree(Files.readString(Path.of(html.toString().replace(".html", ".json"))));
        var url = expected.path("url").asString();

        var metadata = Metadata.of(
                Jsoup.parse(Files.readString(html), url),
                url,
                Instant.parse(expected.path("fetchedAt").asString()));

        var told = fields(metadata);
        var asked = new LinkedHashMap<String, Object>();
        var answered = new LinkedHashMap<String, Object>();
        told.forEach((field, value) -> {
            if (expected.has(field)) {
                asked.put(field, plain(expected.path(field)));
                answered.put(field, value);
            }
        });
        assertThat(answered).as("of %s", html.getFileName()).isEqualTo(asked);
    }

    @Test
    void hasAPageOfEachKind() throws IOException, URISyntaxException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(12);
    }

    static Map<String, Object> fields(Metadata metadata) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", metadata.title());
        fields.put("authors", metadata.authors());
        fields.put("editors", metadata.editors());
        fields.put("agency", metadata.agency());
        fields.put("published", iso(metadata.published()));
        fields.put("modified", iso(metadata.modified()));
        fields.put("section", metadata.section());
        fields.put("language", metadata.language());
        fields.put("siteName", metadata.siteName());
        fields.put("canonicalUrl", metadata.canonicalUrl());
        fields.put("kind", metadata.kind().name());
        fields.put("access", metadata.access().name());
        fields.put("furtherPages", metadata.furtherPages().links());
        fields.put("wholeArticle", metadata.furtherPages().wholeArticle());
        return fields;
    }

    private static Object plain(JsonNode value) {
        return value.isNull()
                ? null
                : value.isArray() ? value.valueStream().map(JsonNode::asString).toList() : value.asString();
    }

    private static String iso(PageDate date) {
        return date == null ? null : date.iso();
    }
}
