package org.summitwire.model.messaging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.Document;
import org.summitwire.event.FactKind;
import org.summitwire.event.Participant;
import org.summitwire.event.Pledge;
import org.summitwire.event.Report;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitReported;
import org.summitwire.event.Target;

/**
 * One article's report on one meeting in the corpus format: {@code summitId}, name, status, place and dates,
 * participants, areas, initiatives, documents, targets, pledges. Symbols are in lower case, codes as they are; what was
 * only proposed and meetings on the sidelines have no place in it.
 */
public final class CorpusFormat {

    private CorpusFormat() {}

    /** The fields of one SUMMIT, in the order of the format, ready for a JSON writer. */
    public static Map<String, @Nullable Object> summit(SummitReported report) {
        var meeting = report.getMeeting();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("summitId", report.getSummitId());
        fields.put("name", meeting.getForum().getName());
        fields.put("status", symbol(meeting.getStatus()));
        fields.put("city", meeting.getCity());
        fields.put("country", meeting.getCountry());
        fields.put("start", meeting.getStart());
        fields.put("end", meeting.getEnd());
        fields.put(
                "participants",
                facts(
                        report,
                        FactKind.PARTICIPANT,
                        it -> participant(it.getFact().getParticipant())));
        fields.put(
                "areas",
                facts(report, FactKind.AREA, it -> it.getFact().getArea().getName()));
        fields.put("initiatives", facts(report, FactKind.INITIATIVE, it -> it.getFact()
                .getInitiative()
                .getName()));
        fields.put(
                "documents",
                facts(report, FactKind.DOCUMENT, it -> document(it.getFact().getDocument(), it.getStage())));
        fields.put(
                "targets",
                facts(report, FactKind.TARGET, it -> target(it.getFact().getTarget())));
        fields.put(
                "pledges",
                facts(report, FactKind.PLEDGE, it -> pledge(it.getFact().getPledge())));
        return fields;
    }

    private static List<Object> facts(SummitReported report, FactKind kind, Function<Report, Object> form) {
        var facts = new ArrayList<Object>();
        for (var told : report.getReports()) {
            var isHeld = told.getStage() != Stage.PROPOSED && told.getStage() != Stage.DENIED;
            if (told.getFact().getKind() == kind && isHeld) {
                facts.add(form.apply(told));
            }
        }
        return facts;
    }

    private static Map<String, @Nullable Object> participant(Participant participant) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("person", participant.getPerson());
        fields.put("country", participant.getCountry());
        fields.put("role", symbol(participant.getRole()));
        return fields;
    }

    private static Map<String, @Nullable Object> document(Document document, Stage stage) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("type", symbol(document.getType()));
        fields.put("title", document.getTitle());
        fields.put("count", document.getCount());
        fields.put("qualifier", symbol(document.getBound()));
        fields.put("status", status(stage));
        fields.put("parties", document.getParties());
        fields.put("subject", document.getSubject());
        return fields;
    }

    private static Map<String, @Nullable Object> target(Target target) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("measure", symbol(target.getMeasure()));
        fields.put("amount", plain(target.getQuantity().getAmount()));
        fields.put("unit", target.getQuantity().getUnit());
        fields.put("qualifier", symbol(target.getQuantity().getBound()));
        fields.put("by", target.getBy());
        fields.put("text", target.getText());
        return fields;
    }

    private static Map<String, @Nullable Object> pledge(Pledge pledge) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("by", pledge.getBy());
        fields.put("to", pledge.getTo());
        fields.put("amount", plain(pledge.getQuantity().getAmount()));
        fields.put("unit", pledge.getQuantity().getUnit());
        fields.put("qualifier", symbol(pledge.getQuantity().getBound()));
        fields.put("text", pledge.getText());
        return fields;
    }

    /** The format knows signed, adopted, presented, exchanged and planned. */
    private static String status(Stage stage) {
        return switch (stage) {
            case SIGNED, RATIFIED -> "signed";
            case ADOPTED -> "adopted";
            case EXCHANGED -> "exchanged";
            case PRESENTED, AGREED -> "presented";
            case PLANNED, PROPOSED, DENIED, UNKNOWN -> "planned";
        };
    }

    /** 3000000000000 and not 3E+12: the whole number where it is whole. */
    private static Object plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toBigIntegerExact() : stripped;
    }

    private static String symbol(Enum<?> symbol) {
        return symbol.name().toLowerCase(Locale.ROOT);
    }
}
