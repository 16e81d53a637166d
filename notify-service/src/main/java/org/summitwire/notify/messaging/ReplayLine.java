package org.summitwire.notify.messaging;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.AlertRaised;
import org.summitwire.notify.alerting.Document;
import org.summitwire.notify.alerting.Outcome;
import org.summitwire.notify.alerting.Target;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** An alert as a replay prints it: one JSON object with the fields of the corpus. */
public final class ReplayLine {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private ReplayLine() {}

    /**
     * {@code {"type":"alert","summitId","alertId","kind","change","article","key"}}, without a line break. The key is the
     * value after the change or, where it was withdrawn, the one before.
     *
     * @throws IllegalArgumentException for an alert of a newer writer, or one without a value
     */
    public static String of(AlertRaised alert) {
        var cause = alert.getCause();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("type", "alert");
        line.put("summitId", alert.getSummitId());
        line.put("alertId", alert.getAlertId());
        line.put("kind", lower(AlertMessages.kindOf(alert)));
        line.put("change", lower(AlertMessages.newsOf(alert)));
        line.put("article", cause.getExternalId() == null ? cause.getArticleId() : cause.getExternalId());
        line.put("key", keyOf(outcomeOf(alert)));
        return MAPPER.writeValueAsString(line);
    }

    private static Outcome outcomeOf(AlertRaised alert) {
        return FactMessages.outcomeOf(alert.getAfter())
                .or(() -> FactMessages.outcomeOf(alert.getBefore()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Alert " + alert.getAlertId() + " has a value neither before nor after"));
    }

    private static Map<String, @Nullable Object> keyOf(Outcome outcome) {
        Map<String, @Nullable Object> key = new LinkedHashMap<>();
        if (outcome instanceof Document document) {
            key.put("type", lower(document.type()));
            key.put("count", document.count());
            key.put("title", document.title());
        } else if (outcome instanceof Target target) {
            key.put("amount", plain(target.quantity().amount()));
            key.put("unit", target.quantity().unit());
        }
        return key;
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
