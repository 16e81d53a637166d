package org.summitwire.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

    private static final Instant TIME = Instant.parse("2025-12-20T09:30:00Z");

    private final Headers headers = new RecordHeaders();

    @Test
    void anEventIsDescribedInTheHeadersOfCloudEvents() {
        CloudEvents.write(headers, "a1", "org.summitwire.alert.raised", "/notify-service", TIME, "forum:CA+JAD");

        assertThat(written())
                .containsExactly(
                        "ce_specversion: 1.0",
                        "ce_id: a1",
                        "ce_type: org.summitwire.alert.raised",
                        "ce_source: /notify-service",
                        "ce_time: 2025-12-20T09:30:00Z",
                        "ce_subject: forum:CA+JAD",
                        "content-type: application/avro");
    }

    @Test
    void anEventWithoutASubjectHasNoHeaderForIt() {
        CloudEvents.write(headers, "a1", "org.summitwire.article.published", "/ingest-service", TIME, null);

        assertThat(written()).noneMatch(it -> it.startsWith("ce_subject"));
    }

    @Test
    void anEventCausedByAnotherCarriesItsOwnHeadersOnceAndLeavesTheRest() {
        headers.add("traceparent", "00-1-2-01".getBytes(UTF_8));
        CloudEvents.write(headers, "a1", "org.summitwire.article.published", "/ingest-service", TIME, "a subject");
        CloudEvents.write(headers, "c1", "org.summitwire.summit.changed", "/model-service", TIME, null);

        assertThat(written())
                .containsExactly(
                        "traceparent: 00-1-2-01",
                        "ce_specversion: 1.0",
                        "ce_id: c1",
                        "ce_type: org.summitwire.summit.changed",
                        "ce_source: /model-service",
                        "ce_time: 2025-12-20T09:30:00Z",
                        "content-type: application/avro");
    }

    private List<String> written() {
        return Arrays.stream(headers.toArray())
                .map(it -> it.key() + ": " + new String(it.value(), UTF_8))
                .toList();
    }
}
