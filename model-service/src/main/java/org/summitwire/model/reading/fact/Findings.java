package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.PassedOver;
import org.summitwire.model.reading.Report;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Sentence;

/** What the rules took from one meeting's sentences, and what they let pass. */
public final class Findings {

    private final Scene scene;
    private final Attributions attributions;
    private final List<Report> reports = new ArrayList<>();
    private final List<PassedOver> passedOver;

    public Findings(Scene scene, List<PassedOver> passedOver) {
        this.scene = scene;
        this.attributions = new Attributions(scene);
        this.passedOver = passedOver;
    }

    void add(Fact fact, Stage stage, Sentence sentence, Evidence evidence, String rule) {
        reports.add(new Report(
                fact,
                stage,
                evidence,
                attributions.in(sentence),
                scene.language().rule(rule)));
    }

    void pass(PassedOver.Reason reason, Evidence evidence, String rule) {
        passedOver.add(new PassedOver(reason, evidence, scene.language().rule(rule)));
    }

    public List<Report> reports() {
        return reports;
    }
}
