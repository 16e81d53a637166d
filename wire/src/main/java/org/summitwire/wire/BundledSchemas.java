package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Every schema published so far, as the {@code schemas} jar bundles it: {@code published/index.tsv} gives id, subject,
 * version and file. Ids are fixed for ever, so that two processes without a registry understand each other.
 */
public final class BundledSchemas implements SchemaIds {

    static final BundledSchemas INSTANCE = new BundledSchemas();

    private final Map<Integer, Published> byId = new HashMap<>();
    private final Map<String, Published> latest = new HashMap<>();
    private final List<Published> all = new ArrayList<>();

    private BundledSchemas() {
        for (var line : lines("published/index.tsv")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var cells = line.split("\t", -1);
                var schema = new Schema.Parser().parse(String.join("\n", lines("published/" + cells[3])));
                var published = new Published(Integer.parseInt(cells[0]), cells[1], Integer.parseInt(cells[2]), schema);
                all.add(published);
                byId.put(published.id(), published);
                latest.merge(
                        published.subject(), published, (old, young) -> young.version() > old.version() ? young : old);
            }
        }
    }

    /** One published version of one subject's schema. */
    public record Published(int id, String subject, int version, Schema schema) {}

    /** All published versions in the order of publication. */
    public static List<Published> all() {
        return List.copyOf(INSTANCE.all);
    }

    /** The schema as it was published: without the hints that generated Java classes carry. */
    static Schema publishedFormOf(Schema schema) {
        return latestOf(schema).schema();
    }

    @Override
    public int idOf(Schema schema) {
        return latestOf(schema).id();
    }

    private static Published latestOf(Schema schema) {
        var subject = Topic.subjectOf(schema);
        var published = INSTANCE.latest.get(subject);
        if (published == null) {
            throw new SerializationException("No schema is published for " + subject
                    + "; publish it with ./mvnw -pl schemas test -Dsummitwire.publish=true");
        }
        return published;
    }

    @Override
    public Schema schemaOf(int id) {
        var published = byId.get(id);
        if (published == null) {
            throw new SerializationException("Schema id " + id + " is unknown here; known are " + byId.keySet()
                    + ". Was the record written through a registry? Then set summitwire.schemas.registry-url");
        }
        return published.schema();
    }

    private static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(
                BundledSchemas.class.getClassLoader().getResourceAsStream(resource), resource + " is not bundled");
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
