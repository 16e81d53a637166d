package org.summitwire.notify.subscription;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.SpecVersion;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.alerting.Document;
import org.summitwire.notify.alerting.Outcome;
import org.summitwire.notify.alerting.Quantity;
import org.summitwire.notify.alerting.Target;

/**
 * An alert as the CloudEvent that filters ask. Every attribute is there for every alert: one that an alert has no value for is
 * empty. Lists are codes between bars, |JP|KZ|; symbols and outlets are in lower case.
 */
final class AlertEvent implements CloudEvent {

    /** Those of CloudEvents itself that an alert has. */
    static final Set<String> CONTEXT =
            Set.of("id", "type", "source", "subject", "time", "specversion", "datacontenttype");

    private static final String TYPE = "org.summitwire.alert.raised";
    private static final URI SOURCE = URI.create("/notify-service");

    private final Alert alert;
    private final @Nullable Target target;
    private final Map<String, Object> attributes;

    private AlertEvent(Alert alert) {
        this.alert = alert;
        var outcome = alert.after() != null ? alert.after() : alert.before();
        this.target = outcome instanceof Target it ? it : null;
        this.attributes = attributes(alert, outcome);
    }

    static AlertEvent of(Alert alert) {
        return new AlertEvent(alert);
    }

    private static Map<String, Object> attributes(Alert alert, @Nullable Outcome outcome) {
        var document = outcome instanceof Document it ? it : null;
        var target = outcome instanceof Target it ? it : null;
        var meeting = alert.meeting();
        var all = new LinkedHashMap<String, Object>();
        all.put("summit", text(alert.summitId()));
        all.put("forum", text(meeting.forumKey()));
        all.put("meeting", text(meeting.name()));
        all.put("parties", list(parties(alert, document).stream()));
        all.put("city", text(meeting.city()));
        all.put("country", text(meeting.country()));
        all.put("start", text(meeting.start()));
        all.put("change", symbol(alert.change()));
        all.put("kind", symbol(alert.kind()));
        all.put("doctype", document == null ? "" : symbol(document.type()));
        all.put("title", text(document == null ? null : document.title()));
        all.put("docparties", list(document == null ? Stream.of() : document.parties().stream()));
        all.put("doccount", document == null ? 0 : (int) Math.min(document.count(), Integer.MAX_VALUE));
        all.put(
                "stages",
                list(document == null ? Stream.of() : document.stages().stream().map(AlertEvent::symbol)));
        all.put("measure", target == null ? "" : symbol(target.measure()));
        all.put("amount", target == null ? "" : target.quantity().amount().toPlainString());
        all.put("currency", target == null ? "" : currency(target.quantity()));
        all.put("unit", text(target == null ? null : target.quantity().unit()));
        all.put("by", text(target == null ? null : target.by()));
        all.put("areas", list(Areas.known().of(alert).stream()));
        all.put("language", text(alert.cause().language()));
        all.put("outlet", outlet(alert.cause().outlet()));
        all.put("agency", outlet(alert.cause().agency()));
        all.put("headline", text(alert.headline()));
        all.put("voices", alert.voices());
        all.put("corrects", !alert.corrects().isEmpty());
        return all;
    }

    /** Those who take part in the meeting or stand behind the document. */
    private static Set<String> parties(Alert alert, @Nullable Document document) {
        var parties = new LinkedHashSet<>(alert.meeting().parties());
        if (document != null) {
            parties.addAll(document.parties());
        }
        return parties;
    }

    private static String currency(Quantity quantity) {
        return quantity.unit().matches("[A-Z]{3}") ? quantity.unit() : "";
    }

    private static String symbol(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String list(Stream<String> codes) {
        var list = new StringBuilder("|");
        codes.forEach(code -> list.append(text(code)).append('|'));
        return list.length() == 1 ? "" : list.toString();
    }

    /** An outlet's name as filters compare it. */
    static String outlet(@Nullable String name) {
        return text(name).toLowerCase(Locale.ROOT);
    }

    /** On one line and without backslashes: the library's LIKE stops at line ends, and a text of it can end in no backslash. */
    static String text(@Nullable String value) {
        return value == null ? "" : value.replace('\\', '/').strip().replaceAll("\\s+", " ");
    }

    /** Whether it is a target worth that much or more, in its own currency or, where that has no rate, in one that an outlet told. */
    boolean isWorth(BigDecimal least, String currency) {
        return target != null
                && Stream.concat(Stream.of(target.quantity()), target.conversions().stream())
                        .flatMap(it -> ReferenceRates.published().convert(it.amount(), it.unit(), currency).stream())
                        .findFirst()
                        .filter(worth -> worth.compareTo(least) >= 0)
                        .isPresent();
    }

    @Override
    public @Nullable CloudEventData getData() {
        return null;
    }

    @Override
    public SpecVersion getSpecVersion() {
        return SpecVersion.V1;
    }

    @Override
    public String getId() {
        return alert.id();
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public URI getSource() {
        return SOURCE;
    }

    @Override
    public String getDataContentType() {
        return "application/json";
    }

    @Override
    public @Nullable URI getDataSchema() {
        return null;
    }

    @Override
    public String getSubject() {
        return alert.factId();
    }

    @Override
    public OffsetDateTime getTime() {
        return alert.knownAt().atOffset(ZoneOffset.UTC);
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return switch (name) {
            case "id" -> getId();
            case "type" -> TYPE;
            case "source" -> SOURCE.toString();
            case "subject" -> getSubject();
            case "time" -> alert.knownAt().toString();
            case "specversion" -> "1.0";
            case "datacontenttype" -> getDataContentType();
            default -> null;
        };
    }

    @Override
    public @Nullable Object getExtension(String name) {
        return attributes.get(name);
    }

    @Override
    public Set<String> getExtensionNames() {
        return attributes.keySet();
    }

    /** Names of all attributes, those of CloudEvents first. */
    static List<String> names(AlertEvent example) {
        return Stream.concat(CONTEXT.stream().sorted(), example.getExtensionNames().stream())
                .toList();
    }
}
