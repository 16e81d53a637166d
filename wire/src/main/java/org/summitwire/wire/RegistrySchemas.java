package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.SerializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ids from a registry with the Confluent-compatible API. An id, once learned, is kept: it never changes its meaning. A
 * registry that is away or not itself is told apart ({@link SchemasOutOfReachException}) from one that refuses.
 */
final class RegistrySchemas implements SchemaIds {

    private static final String TYPE = "application/vnd.schemaregistry.v1+json";
    private static final String WHAT_TO_DO =
            "Start it, or set summitwire.schemas.registry-url (SUMMITWIRE_REGISTRY) to where it is";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER_TOLD = 500;

    private final URI address;
    private final Duration patience;
    private final HttpClient http;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    RegistrySchemas(URI address) {
        this(address, PATIENCE);
    }

    RegistrySchemas(URI address, Duration patience) {
        var scheme = address.getScheme();
        if (!"http".equals(scheme) && !"https".equals(scheme)) {
            throw new IllegalArgumentException("summitwire.schemas.registry-url is " + address
                    + ", expected http://host:port/path of a Confluent-compatible schema registry");
        }
        this.address = URI.create(address.toString().replaceAll("/+$", ""));
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
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
        var request = HttpRequest.newBuilder(at("/schemas/ids/" + id)).GET();
        var answer = ask(request, "The record was written through another registry, or the schema was deleted there");
        try {
            var schema = new Schema.Parser().parse(answer.required("schema").asString());
            schemas.put(id, schema);
            return schema;
        } catch (JacksonException | AvroRuntimeException e) {
            throw notARegistry(answer.toString(), e);
        }
    }

    private int register(Schema schema) {
        var subject = Topic.subjectOf(schema);
        var body = json.writeValueAsString(
                Map.of("schema", BundledSchemas.publishedFormOf(schema).toString(), "schemaType", "AVRO"));
        var request = HttpRequest.newBuilder(at("/subjects/" + URLEncoder.encode(subject, UTF_8) + "/versions"))
                .header("Content-Type", TYPE)
                .POST(BodyPublishers.ofString(body));
        var answer = ask(
                request,
                "The registry holds versions of " + subject
                        + " that today's schema does not agree with; a schema that breaks readers needs a new topic");
        try {
            return answer.required("id").intValue();
        } catch (JacksonException e) {
            throw notARegistry(answer.toString(), e);
        }
    }

    private URI at(String path) {
        return URI.create(address + path);
    }

    /** The answer; where the registry refuses, a failure that ends in what to do about it. */
    private JsonNode ask(HttpRequest.Builder question, String refused) {
        var request = question.header("Accept", TYPE + ", application/json").build();
        var answer = send(request);
        var told = "The schema registry answered " + answer.statusCode() + " to " + request.method() + " "
                + request.uri() + ": " + shortened(answer.body());
        switch (answer.statusCode()) {
            case 200, 201 -> {
                return parsed(answer.body());
            }
            case 404, 409, 422 -> throw new SerializationException(told + ". " + refused);
            default -> throw new SchemasOutOfReachException(told + ". " + WHAT_TO_DO);
        }
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw notARegistry(body, e);
        }
    }

    /** Answers in full within the patience: a request's own timeout ends where the body begins. */
    private HttpResponse<String> send(HttpRequest request) {
        var answer = http.sendAsync(request, BodyHandlers.ofString());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new SchemasOutOfReachException(
                    "The schema registry cannot be asked: " + request.uri() + ". " + WHAT_TO_DO, e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new SchemasOutOfReachException(
                    "The schema registry does not answer within " + patience + ": " + request.uri() + ". " + WHAT_TO_DO,
                    e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SchemasOutOfReachException("Interrupted while asking the schema registry: " + request.uri(), e);
        }
    }

    private SchemasOutOfReachException notARegistry(String body, Exception cause) {
        return new SchemasOutOfReachException(
                "What answers at " + address + " is no Confluent-compatible schema registry: " + shortened(body) + ". "
                        + WHAT_TO_DO,
                cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ANSWER_TOLD ? text : text.substring(0, LONGEST_ANSWER_TOLD) + "…";
    }
}
