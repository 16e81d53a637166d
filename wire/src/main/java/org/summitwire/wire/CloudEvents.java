package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The one place that writes CloudEvents headers: version 1.0, Kafka protocol binding, binary content mode. The value
 * itself is the event's data.
 */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String TIME = "ce_time";
    public static final String SUBJECT = "ce_subject";
    public static final String CONTENT_TYPE = "content-type";
    public static final String AVRO = "application/avro";

    private CloudEvents() {}

    /**
     * Writes the headers of one event, in place of any that are there.
     *
     * @param id from content: the same event has the same id whenever it is told
     * @param type reverse domain name of what happened, {@code org.summitwire.article.published}
     * @param source who says so, {@code /ingest-service}
     * @param time when it happened, from the record
     * @param subject what it happened to, where that is not the key
     */
    public static void write(
            Headers headers, String id, String type, String source, Instant time, @Nullable String subject) {
        put(headers, SPEC_VERSION, "1.0");
        put(headers, ID, id);
        put(headers, TYPE, type);
        put(headers, SOURCE, source);
        put(headers, TIME, time.toString());
        if (subject == null) {
            headers.remove(SUBJECT);
        } else {
            put(headers, SUBJECT, subject);
        }
        put(headers, CONTENT_TYPE, AVRO);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }
}
