package org.summitwire.notify.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.AlertJson;
import org.summitwire.notify.subscription.AlertFilter;
import org.summitwire.notify.subscription.Subscription;
import org.summitwire.notify.subscription.config.Wanted;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Which alerts of the past a rule would have raised, among those that are kept. */
final class Preview {

    private static final int COMPLAINTS = 5;

    private final Wanted wanted;
    private final AlertFilter filter;
    private final ToIntFunction<Alert> voices;
    private final List<Alert> taken = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int tooFewVoices;
    private int complained;

    private Preview(Wanted wanted, ToIntFunction<Alert> voices) {
        this.wanted = wanted;
        this.voices = voices;
        this.filter = AlertFilter.of(wanted.rule().filter());
    }

    /**
     * Tries a rule.
     *
     * @param alerts all that are kept, latest first
     * @param voices how many have told the alert by now
     * @param limit how many are shown
     */
    static ObjectNode of(Wanted wanted, List<Alert> alerts, ToIntFunction<Alert> voices, int limit) {
        var preview = new Preview(wanted, voices);
        alerts.forEach(preview::look);
        return preview.told(alerts, limit);
    }

    private void look(Alert alert) {
        filter.complaint(alert).ifPresent(this::complain);
        if (!filter.takes(alert)) {
            return;
        }
        if (voices.applyAsInt(alert) < wanted.leastVoices()) {
            tooFewVoices++;
        } else {
            taken.add(alert);
        }
    }

    private void complain(String complaint) {
        complained++;
        if (complaints.size() < COMPLAINTS && !complaints.contains(complaint)) {
            complaints.add(complaint);
        }
    }

    private ObjectNode told(List<Alert> alerts, int limit) {
        var node = JsonNodeFactory.instance.objectNode();
        SubscriptionView.words(node, words("en"), words("id"));
        SubscriptionView.filter(node, wanted.rule());
        node.put("count", taken.size());
        node.put("tooFewVoices", tooFewVoices);
        node.put("lookedAt", alerts.size());
        if (alerts.isEmpty()) {
            node.putNull("period");
        } else {
            var period = node.putObject("period");
            period.put("from", alerts.get(alerts.size() - 1).knownAt().toString());
            period.put("to", alerts.get(0).knownAt().toString());
        }
        byDay(node);
        var list = node.putArray("alerts");
        taken.stream()
                .limit(limit)
                .map(alert -> AlertJson.of(alert.in(wanted.language())))
                .forEach(list::add);
        if (complained > 0) {
            var told = node.putObject("notWorkedOut");
            told.put("count", complained);
            var examples = told.putArray("examples");
            complaints.forEach(examples::add);
        }
        return node;
    }

    private String words(String language) {
        return Subscription.inWords(wanted.rule(), wanted.leastVoices(), language);
    }

    private void byDay(ObjectNode node) {
        var days = new TreeMap<LocalDate, Integer>();
        taken.forEach(alert -> days.merge(alert.knownAt().atZone(wanted.zone()).toLocalDate(), 1, Integer::sum));
        var list = node.putArray("byDay");
        days.forEach((day, count) -> list.addObject().put("day", day.toString()).put("count", count));
    }
}
