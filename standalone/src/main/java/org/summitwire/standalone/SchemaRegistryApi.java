package org.summitwire.standalone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.summitwire.wire.BundledSchemas;
import org.summitwire.wire.BundledSchemas.Published;

/**
 * The bundled schemas at the API that registry clients speak (Confluent's, version 7), read-only: a client that registers
 * a schema gets its id where it is published, and a refusal where it is not.
 */
@RestController
@RequestMapping(path = "/apis/ccompat/v7", produces = "application/vnd.schemaregistry.v1+json")
class SchemaRegistryApi {

    @GetMapping("/schemas/ids/{id}")
    Map<String, Object> schema(@PathVariable int id) {
        return Map.of(
                "schema",
                only(it -> it.id() == id, 40403, "Schema " + id).schema().toString());
    }

    @GetMapping("/schemas/types")
    List<String> types() {
        return List.of("AVRO");
    }

    @GetMapping("/subjects")
    List<String> subjects() {
        return BundledSchemas.all().stream()
                .map(Published::subject)
                .distinct()
                .sorted()
                .toList();
    }

    @GetMapping("/subjects/{subject}/versions")
    List<Integer> versions(@PathVariable String subject) {
        only(it -> it.subject().equals(subject), 40401, "Subject " + subject);
        return BundledSchemas.all().stream()
                .filter(it -> it.subject().equals(subject))
                .map(Published::version)
                .toList();
    }

    @GetMapping("/subjects/{subject}/versions/{version}")
    Map<String, Object> version(@PathVariable String subject, @PathVariable String version) {
        var last = versions(subject).stream().max(Integer::compare).orElseThrow();
        var wanted = version.equals("latest") || version.equals("-1") ? last.toString() : version;
        return view(only(
                it -> it.subject().equals(subject)
                        && Integer.toString(it.version()).equals(wanted),
                40402,
                "Version " + version + " of " + subject));
    }

    /** Looks a schema up, as clients do before they write. */
    @PostMapping(path = {"/subjects/{subject}", "/subjects/{subject}/versions"})
    Map<String, Object> lookUp(@PathVariable String subject, @RequestBody Map<String, Object> question) {
        var schema = new Schema.Parser().parse(String.valueOf(question.get("schema")));
        return view(only(
                it -> it.subject().equals(subject) && it.schema().equals(schema),
                40403,
                "That schema of " + subject + " (the embedded registry is read-only), so it"));
    }

    @GetMapping({"/config", "/config/{subject}"})
    Map<String, Object> config(@PathVariable Optional<String> subject) {
        return Map.of("compatibilityLevel", "BACKWARD_TRANSITIVE");
    }

    @GetMapping({"/mode", "/mode/{subject}"})
    Map<String, Object> mode(@PathVariable Optional<String> subject) {
        return Map.of("mode", "READONLY");
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notFound(NotFound problem) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(Map.of("error_code", problem.code, "message", String.valueOf(problem.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> notAvro(SchemaParseException problem) {
        return ResponseEntity.unprocessableContent()
                .body(Map.of("error_code", 42201, "message", "Not an Avro schema: " + problem.getMessage()));
    }

    private static Map<String, Object> view(Published published) {
        return new TreeMap<>(Map.of(
                "subject", published.subject(),
                "version", published.version(),
                "id", published.id(),
                "schemaType", "AVRO",
                "schema", published.schema().toString()));
    }

    private static Published only(Predicate<Published> wanted, int code, String what) {
        return BundledSchemas.all().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new NotFound(code, what + " is not published here"));
    }

    private static final class NotFound extends RuntimeException {
        private final int code;

        NotFound(int code, String message) {
            super(message);
            this.code = code;
        }
    }
}
