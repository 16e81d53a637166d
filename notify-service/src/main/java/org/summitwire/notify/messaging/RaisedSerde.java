package org.summitwire.notify.messaging;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.summitwire.notify.alerting.Raised;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The store's values: JSON, names of alerts by fact in the order of arrival. Read by this service alone. */
final class RaisedSerde implements Serde<Raised> {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> IDS = new TypeReference<>() {};

    @Override
    public Serializer<Raised> serializer() {
        return (topic, raised) -> raised == null ? null : MAPPER.writeValueAsBytes(raised.byFact());
    }

    @Override
    public Deserializer<Raised> deserializer() {
        return (topic, bytes) -> {
            try {
                return bytes == null ? null : new Raised(MAPPER.readValue(bytes, IDS));
            } catch (JacksonException broken) {
                throw new SerializationException(
                        "A value of " + topic + " is not a JSON object of alert ids by fact", broken);
            }
        };
    }
}
