package org.summitwire.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.avro.Schema;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitwire.event.Fact;

class BundledSchemasTest {

    private final SchemaIds ids = SchemaIds.bundled();

    @ParameterizedTest
    @EnumSource
    void everyTopicHasAPublishedSchemaUnderItsSubject(Topic topic) {
        var today = Samples.schemaOf(topic.valueType());

        var published = ids.schemaOf(ids.idOf(today));

        assertThat(published.getFullName()).isEqualTo(topic.valueType().getName());
        assertThat(BundledSchemas.all())
                .anyMatch(it -> it.subject().equals(topic.topicName() + "-value") && it.id() == ids.idOf(today));
    }

    @Test
    void whatSubscribersSeeHasNoHintsForJavaInIt() {
        assertThat(BundledSchemas.all())
                .allSatisfy(it -> assertThat(it.schema().toString()).doesNotContain("avro.java"));
    }

    @Test
    void idsAreFixedForEver() {
        assertThat(BundledSchemas.all())
                .filteredOn(it -> it.version() == 1)
                .extracting(it -> it.id() + " " + it.subject())
                .contains(
                        "1 alerts.raised.v1-value",
                        "2 articles.published.v1-value",
                        "3 feeds.v1-value",
                        "4 subscriptions.v1-value",
                        "5 summits.changed.v1-value",
                        "6 summits.reported.v1-value",
                        "7 summits.state.v1-value");
    }

    @Test
    void anUnknownIdNamesTheKnownOnesAndWhatToDo() {
        assertThatThrownBy(() -> ids.schemaOf(77))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("77")
                .hasMessageContaining("[1, 2, 3")
                .hasMessageContaining("summitwire.schemas.registry-url");
    }

    @Test
    void aRecordOfNoTopicHasNoId() {
        assertThatThrownBy(() -> ids.idOf(Fact.getClassSchema()))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("org.summitwire.event.Fact")
                .hasMessageContaining("-Dsummitwire.publish=true");
    }

    @Test
    void aSubjectIsNamedAfterTheTopicOrElseTheRecord() {
        assertThat(Topic.subjectOf(Samples.schemaOf(Topic.FEEDS.valueType()))).isEqualTo("feeds.v1-value");
        assertThat(Topic.subjectOf(Schema.createRecord("Other", null, "org.elsewhere", false)))
                .isEqualTo("org.elsewhere.Other");
    }
}
