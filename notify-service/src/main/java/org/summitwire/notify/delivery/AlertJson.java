package org.summitwire.notify.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Outcome;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Alerts as JSON, one form for webhooks and the API: words of the corpus in lower case, amounts as plain numbers. */
public final class AlertJson {

    private static final String TYPE = "org.summitwire.alert.raised";
    private static final String SOURCE = "/notify-service";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .addMixIn(Alert.class, InOneLanguage.class)
            .build();

    /** An alert goes to many subscriptions at about one time, with the same data in each message. */
    private static final int MOST_AT_HAND = 100;

    private static final Map<String, Written> AT_HAND = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Written> eldest) {
            return size() > MOST_AT_HAND;
        }
    };

    /** The voices that told of an alert grow, so that its id is not enough. */
    private record Written(Alert alert, RawValue data) {}

    private AlertJson() {}

    /** What is delivered is in the language that was asked for. */
    @JsonIgnoreProperties("wordings")
    private interface InOneLanguage {}

    /** The alert alone. */
    public static ObjectNode of(Alert alert) {
        return MAPPER.valueToTree(alert);
    }

    /** A document or a target alone. */
    public static JsonNode of(Outcome outcome) {
        return MAPPER.valueToTree(outcome);
    }

    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** A CloudEvent in structured mode, content type {@code application/cloudevents+json}. */
    static String event(Alert alert) {
        return write(eventOf(alert));
    }

    /** The same with why and for which subscription it goes out, as extension attributes. */
    static String event(Notice notice, Alert alert) {
        return write(eventOf(notice, alert));
    }

    /** A batch of CloudEvents, content type {@code application/cloudevents-batch+json}. */
    static String batch(Notice notice) {
        var batch = MAPPER.createArrayNode();
        notice.alerts().forEach(it -> batch.add(eventOf(notice, it)));
        return write(batch);
    }

    private static ObjectNode eventOf(Notice notice, Alert alert) {
        var event = eventOf(alert);
        event.put("subscription", notice.subscription().id());
        if (!notice.isDigest()) { // of a digest's alerts each may have its own
            event.put("reason", notice.reason().name().toLowerCase(Locale.ROOT));
        }
        return event;
    }

    private static ObjectNode eventOf(Alert alert) {
        var event = MAPPER.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", alert.id());
        event.put("type", TYPE);
        event.put("source", SOURCE);
        event.put("subject", alert.factId());
        event.put("time", alert.knownAt().toString());
        event.put("datacontenttype", "application/json");
        event.putRawValue("data", dataOf(alert));
        return event;
    }

    private static RawValue dataOf(Alert alert) {
        var key = alert.language() + ' ' + alert.id();
        synchronized (AT_HAND) {
            var known = AT_HAND.get(key);
            if (known != null && known.alert().equals(alert)) {
                return known.data();
            }
        }
        var data = new RawValue(write(of(alert)));
        synchronized (AT_HAND) {
            AT_HAND.put(key, new Written(alert, data));
        }
        return data;
    }
}
