package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ids from a registry with the Confluent-compatible API. An id, once learned, is kept: it never changes its meaning. */
final class RegistrySchemas implements SchemaIds {

    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    RegistrySchemas(URI address) {
        var scheme = address.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException("summitwire.schemas.registry-url is " + address
                    + ", expected http://host:port/path of a Confluent-compatible schema registry");
        }
        this.address = URI.create(address.toString().replaceAll("/+$", ""));
    }

    @Override
    public int idOf(Schema schema) {
        var known = ids.get(schema.getFullName());
        if (known != null) {
            return known;
        }
        var id = register(schema);
        ids.put(schema.getFullName(), id);
        return id;
    }

    @Override
    public Schema schemaOf(int id) {
        var known = schemas.get(id);
        if (known != null) {
            return known;
        }
        var answer = ask(HttpRequest.newBuilder(at("/schemas/ids/" + id)).GET());
        var schema = new Schema.Parser().parse(answer.path("schema").asString());
        schemas.put(id, schema);
        return schema;
    }

    private int register(Schema schema) {
        var subject = URLEncoder.encode(Topic.subjectOf(schema), UTF_8);
        var body = json.writeValueAsString(
                Map.of("schema", BundledSchemas.publishedFormOf(schema).toString(), "schemaType", "AVRO"));
        return ask(HttpRequest.newBuilder(at("/subjects/" + subject + "/versions"))
                        .header("Content-Type", TYPE)
                        .POST(BodyPublishers.ofString(body)))
                .path("id")
                .asInt();
    }

    private URI at(String path) {
        return URI.create(address + path);
    }

    private JsonNode ask(HttpRequest.Builder question) {
        var request = question.header("Accept", TYPE + ", application/json")
                .timeout(PATIENCE)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new SerializationException("The schema registry answered " + answer.statusCode() + " to "
                        + request.method() + " " + request.uri() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException | JacksonException e) {
            throw new SerializationException("The schema registry cannot be asked: " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SerializationException("Interrupted while asking the schema registry: " + request.uri(), e);
        }
    }
}
