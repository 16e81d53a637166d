package org.summitwire.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published versions as they lie in the sources, and the way to publish another. */
record Published(int id, String subject, int version, Schema schema) {

    static final Path FOLDER = Path.of("src/main/resources/published");
    private static final Path INDEX = FOLDER.resolve("index.tsv");

    /** What is written as a topic's value, or kept in a store: subject and today's schema. */
    static final Map<String, Schema> TODAY = new TreeMap<>(Map.ofEntries(
            Map.entry("articles.fetched.v1-value", ArticleFetched.getClassSchema()),
            Map.entry("articles.published.v1-value", ArticlePublished.getClassSchema()),
            Map.entry("summits.reported.v1-value", SummitReported.getClassSchema()),
            Map.entry("summits.changed.v1-value", SummitChanged.getClassSchema()),
            Map.entry("summits.state.v1-value", SummitState.getClassSchema()),
            Map.entry("alerts.raised.v1-value", AlertRaised.getClassSchema()),
            Map.entry("subscriptions.v1-value", SubscriptionConfigured.getClassSchema()),
            Map.entry("feeds.v1-value", FeedConfigured.getClassSchema()),
            Map.entry("feeds.state.v1-value", FeedPolled.getClassSchema()),
            Map.entry("pages.found.v1-value", PageFound.getClassSchema()),
            Map.entry("deliveries.due.v1-value", DeliveryDue.getClassSchema()),
            Map.entry("deliveries.v1-value", DeliveryRecorded.getClassSchema()),
            Map.entry("org.summitwire.event.ArticleKnown", ArticleKnown.getClassSchema()),
            Map.entry("org.summitwire.event.DeliveryPending", DeliveryPending.getClassSchema()),
            Map.entry("org.summitwire.event.ForumTold", ForumTold.getClassSchema()),
            Map.entry("org.summitwire.event.ArticleHeard", ArticleHeard.getClassSchema())));

    static List<Published> all() {
        try {
            return Files.readAllLines(INDEX).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Published::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, List<Published>> bySubject() {
        return all().stream().collect(groupingBy(Published::subject, TreeMap::new, toList()));
    }

    private static Published parse(String line) {
        var cells = line.split("\t", -1);
        try {
            var schema = new Schema.Parser().parse(Files.readString(FOLDER.resolve(cells[3])));
            return new Published(Integer.parseInt(cells[0]), cells[1], Integer.parseInt(cells[2]), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds today's schema of a subject as its next version, under the next id. */
    static void publish(String subject, Schema today) {
        var id = all().stream().mapToInt(Published::id).max().orElse(0) + 1;
        var version = bySubject().getOrDefault(subject, List.of()).size() + 1;
        var file = today.getName() + "-" + version + ".avsc";
        try {
            Files.writeString(
                    FOLDER.resolve(file),
                    JsonMapper.shared().readTree(plain(today).toString()).toPrettyString() + "\n");
            Files.write(
                    INDEX,
                    List.of(id + "\t" + subject + "\t" + version + "\t" + file),
                    UTF_8,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the hints for generated Java classes. */
    static Schema plain(Schema schema) {
        return new Schema.Parser()
                .parse(plain(JsonMapper.shared().readTree(schema.toString())).toString());
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("avro.java.string");
        }
        node.values().forEach(Published::plain);
        return node;
    }
}
