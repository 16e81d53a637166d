package org.summitwire.model.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Quantity;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.page.Badge;
import org.summitwire.page.Term;
import org.summitwire.page.Wording;

/** How facts are said in one language. */
final class FactWords {

    private final Wording say;

    FactWords(Wording say) {
        this.say = say;
    }

    String title(Fact fact) {
        if (fact instanceof Fact.Participant it) {
            return participant(it);
        } else if (fact instanceof Fact.Area it) {
            return it.name();
        } else if (fact instanceof Fact.Initiative it) {
            return it.name();
        } else if (fact instanceof Fact.Document it) {
            return it.title() == null ? kind(it) : it.title();
        } else if (fact instanceof Fact.Target it) {
            return say.say("target." + it.measure(), quantity(it.quantity()));
        } else if (fact instanceof Fact.Pledge it) {
            return quantity(it.quantity());
        } else if (fact instanceof Fact.SideMeeting it) {
            return sideMeeting(it);
        }
        throw new IllegalArgumentException("No words for " + fact.getClass());
    }

    /** With what tells it from others of its kind: the deadline of a target, the subject of a document. */
    String full(Fact fact) {
        var title = title(fact);
        if (fact instanceof Fact.Target it && it.by() != null) {
            return say.say("target.by", title, say.date(it.by()));
        }
        if (fact instanceof Fact.Document it && it.title() == null && it.subject() != null) {
            return say.say("document.on", title, it.subject());
        }
        return title;
    }

    /** What else is to be told of a fact than its {@link #full full} title says, where it is known. */
    List<Term> terms(Fact fact) {
        var terms = new Term.Terms(say);
        if (fact instanceof Fact.Area it) {
            terms.add(
                    "fact.covers",
                    say.listed(it.covers().stream().map(Evidence::quote).toList()));
        } else if (fact instanceof Fact.Document it) {
            terms.add("fact.type", it.title() == null ? null : kind(it))
                    .add("fact.subject", it.title() == null ? null : it.subject())
                    .add("fact.parties", say.parties(it.parties()))
                    .add(
                            "fact.sectors",
                            say.listed(it.sectors().stream()
                                    .map(sector -> say.symbol("sector", sector))
                                    .toList()));
        } else if (fact instanceof Fact.Target it) {
            terms.add("fact.conversions", quantities(it.conversions()));
        } else if (fact instanceof Fact.Pledge it) {
            terms.add("fact.giver", it.by() == null ? null : say.party(it.by()))
                    .add("fact.receiver", it.to() == null ? null : say.party(it.to()))
                    .add("fact.conversions", quantities(it.conversions()));
        }
        return terms.list();
    }

    /** A document may have more than one stage, signed and presented. Of what is no outcome only a denial is told. */
    List<Badge> stages(Fact fact, Stage stage) {
        if (!isOutcome(fact) && stage.isDecided()) {
            return List.of();
        }
        var badges = new ArrayList<Badge>();
        badges.add(Badge.of(say, "stage", stage));
        if (fact instanceof Fact.Document document) {
            document.stages().stream()
                    .filter(other -> other != stage && other.isDecided() && stage.isDecided())
                    .forEach(other -> badges.add(Badge.of(say, "stage", other)));
        }
        return badges;
    }

    /** Whether it is what a meeting comes to, and not who met or about what. */
    static boolean isOutcome(Fact fact) {
        return fact instanceof Fact.Document || fact instanceof Fact.Target || fact instanceof Fact.Pledge;
    }

    String quantity(Quantity quantity) {
        return say.figures().quantity(quantity.amount(), quantity.unit(), quantity.bound());
    }

    private String kind(Fact.Document document) {
        return say.figures()
                .documents(document.type(), document.count(), document.bound(), document.bound() == Bound.EXACT);
    }

    private @Nullable String quantities(List<Quantity> quantities) {
        return quantities.isEmpty()
                ? null
                : say.listed(quantities.stream().map(this::quantity).toList());
    }

    private String participant(Fact.Participant one) {
        var country = say.party(one.country());
        var who = one.person() == null ? country : one.person() + ", " + country;
        return one.role() == Role.OTHER ? who : who + ", " + say.symbol("role", one.role());
    }

    private String sideMeeting(Fact.SideMeeting meeting) {
        var parties = say.parties(meeting.parties());
        if (meeting.person() == null) {
            return parties;
        }
        return say.say(meeting.each() ? "side.each" : "side.met", parties, meeting.person());
    }
}
