package org.summitwire.wire;

import java.net.URI;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Which number stands for which schema on the wire. Safe for use by many threads. */
public interface SchemaIds {

    /**
     * The id under which values of this schema are written.
     *
     * @throws org.apache.kafka.common.errors.SerializationException where the schema has no id; a
     *     {@link SchemasOutOfReachException} where none can be had now
     */
    int idOf(Schema schema);

    /**
     * The schema behind an id that was read.
     *
     * @throws org.apache.kafka.common.errors.SerializationException where nobody knows the id; a
     *     {@link SchemasOutOfReachException} where nobody can be asked now
     */
    Schema schemaOf(int id);

    /** The published schemas that come with this jar, under their fixed ids. */
    static SchemaIds bundled() {
        return BundledSchemas.INSTANCE;
    }

    /** A registry with the Confluent-compatible API, {@code http://registry:8080/apis/ccompat/v7}. */
    static SchemaIds registry(URI address) {
        return new RegistrySchemas(address);
    }

    /** The registry at an address, or the bundled schemas where none is given. */
    static SchemaIds from(@Nullable String registryUrl) {
        return registryUrl == null || registryUrl.isBlank() ? bundled() : registry(URI.create(registryUrl.strip()));
    }
}
