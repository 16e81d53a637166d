package org.summitwire.model.reading.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.text.Sentence;

/** States that promise something at a meeting of many were there, though nobody is named for them: 'Norway gives $3bn'. */
public final class Donors {

    private static final String UNION = "EU";

    public void read(Gathering gathering, Findings findings) {
        if (gathering.isBilateral() || !gathering.isHeld()) {
            return;
        }
        var present = new TreeSet<String>();
        var told = List.copyOf(findings.reports());
        for (var report : told) {
            if (report.fact() instanceof Fact.Participant participant) {
                present.add(participant.country());
            }
        }
        for (var report : told) {
            if (report.fact() instanceof Fact.Pledge pledge && pledge.by() != null && report.stage() == Stage.AGREED) {
                add(gathering, pledge.by(), report, present, findings);
            }
        }
    }

    private static void add(Gathering gathering, String donor, Report report, Set<String> present, Findings findings) {
        var state = !Parties.isOrganisation(donor) || donor.equals(UNION);
        var admitted = gathering.includes(donor) || gathering.hasGuests();
        var sentence = sentence(gathering, report);
        if (state && admitted && sentence != null && present.add(donor)) {
            var fact = new Fact.Participant(null, donor, Role.OTHER);
            findings.add(fact, Stage.AGREED, sentence, report.evidence(), "<offices> <country>");
        }
    }

    private static @Nullable Sentence sentence(Gathering gathering, Report report) {
        return gathering.sentences().stream()
                .filter(it -> it.start() <= report.evidence().start())
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
