package org.summitwire.standalone.explain;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;

/** A fact in plain words, on one line. */
final class FactWords {

    private FactWords() {}

    static String of(Report report) {
        return Harmless.line(words(report.fact(), report.stage()));
    }

    private static String words(Fact fact, Stage stage) {
        if (fact instanceof Fact.Participant it) {
            return participant(it);
        } else if (fact instanceof Fact.Area it) {
            return area(it, stage);
        } else if (fact instanceof Fact.Initiative it) {
            return it.name() + ", " + Codes.symbol(stage);
        } else if (fact instanceof Fact.Document it) {
            return document(it);
        } else if (fact instanceof Fact.Target it) {
            return target(it, stage);
        } else if (fact instanceof Fact.Pledge it) {
            return pledge(it, stage);
        }
        return sideMeeting((Fact.SideMeeting) fact);
    }

    private static String participant(Fact.Participant participant) {
        var country = Codes.country(participant.country());
        var person = participant.person();
        var role = participant.role() == Role.OTHER ? "" : ", " + role(participant.role());
        return person == null ? country + role : person + role + ", " + country;
    }

    private static String role(Role role) {
        return role == Role.ORGANISATION_HEAD ? "head of the organisation" : Codes.symbol(role);
    }

    private static String area(Fact.Area area, Stage stage) {
        var words = area.name() + (area.pillar() ? ", a priority field, " : ", ") + Codes.symbol(stage);
        return area.covers().isEmpty()
                ? words
                : words + "; covers "
                        + area.covers().stream().map(Evidence::quote).collect(Collectors.joining("; "));
    }

    private static String document(Fact.Document document) {
        var words = new ArrayList<String>();
        words.add(counted(document) + titled(document.title()) + stages(document.stages()));
        if (!document.parties().isEmpty()) {
            words.add("parties " + Codes.countries(document.parties()));
        }
        if (document.subject() != null) {
            words.add("on \"" + document.subject() + "\"");
        }
        if (!document.sectors().isEmpty()) {
            words.add(document.sectors().stream().map(Codes::symbol).collect(Collectors.joining(" and ")) + " sector");
        }
        return String.join("; ", words);
    }

    private static String counted(Fact.Document document) {
        var type = Codes.symbol(document.type());
        if (document.count() == 1 && document.bound() == Bound.EXACT) {
            return type;
        }
        var several = document.count() == 1 ? type : plural(type);
        return Figures.bounded(document.bound(), Figures.number(BigDecimal.valueOf(document.count()))) + " " + several;
    }

    private static String plural(String type) {
        return type.startsWith("letter ") ? type.replaceFirst("letter", "letters") : type + "s";
    }

    private static String titled(@Nullable String title) {
        return title == null ? "" : " \"" + title + "\"";
    }

    private static String stages(List<Stage> stages) {
        return stages.stream().map(stage -> ", " + Codes.symbol(stage)).collect(Collectors.joining());
    }

    private static String target(Fact.Target target, Stage stage) {
        return Codes.symbol(target.measure()) + ": " + Figures.words(target.quantity())
                + (target.by() == null ? "" : " by " + target.by())
                + (target.period() == null ? "" : " within " + period(target.period()))
                + converted(target.conversions()) + ", " + Codes.symbol(stage);
    }

    private static String pledge(Fact.Pledge pledge, Stage stage) {
        var by = pledge.by() == null ? "giver not said" : Codes.country(pledge.by());
        var to = pledge.to() == null ? "" : " to " + Codes.country(pledge.to());
        return by + to + ": " + Figures.words(pledge.quantity()) + converted(pledge.conversions()) + ", "
                + Codes.symbol(stage);
    }

    private static String sideMeeting(Fact.SideMeeting meeting) {
        return Codes.countries(meeting.parties())
                + (meeting.person() == null ? "" : " (" + meeting.person() + ")")
                + (meeting.each() ? ", one by one" : "");
    }

    private static String converted(List<Quantity> conversions) {
        return conversions.isEmpty()
                ? ""
                : conversions.stream()
                        .map(Figures::words)
                        .collect(Collectors.joining(", ", " (as converted by the outlet: ", ")"));
    }

    private static String period(Period period) {
        var parts = new ArrayList<String>();
        add(period.getYears(), "year", parts);
        add(period.getMonths(), "month", parts);
        add(period.getDays(), "day", parts);
        return String.join(" and ", parts);
    }

    private static void add(int count, String unit, List<String> parts) {
        if (count != 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
