package org.summitwire.wire;

import java.util.Map;

/** Settings that Kafka clients hand to the classes of this package. */
public final class WireSettings {

    /** Address of a Confluent-compatible registry; empty or absent for the bundled ids. */
    public static final String REGISTRY_URL = "summitwire.schemas.registry-url";

    /** The service that sets a record aside: names its dead-letter topics and its counts. */
    public static final String SERVICE = "summitwire.service";

    private WireSettings() {}

    static SchemaIds schemaIds(Map<String, ?> configs, SchemaIds otherwise) {
        var url = configs.get(REGISTRY_URL);
        return url == null || url.toString().isBlank() ? otherwise : SchemaIds.from(url.toString());
    }
}
