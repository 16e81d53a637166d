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
import org.summitwire.model.reading.text.Text;

/** What the rules took from one meeting's sentences, and what they let pass. */
public final class Findings {

    private final Scene scene;
    private final Attributions attributions;
    private final Retractions retractions;
    private final List<Report> reports = new ArrayList<>();
    private final List<PassedOver> passedOver;

    /** @param title only helps to tell a correction */
    public Findings(Scene scene, Text title, List<PassedOver> passedOver) {
        this.scene = scene;
        this.attributions = new Attributions(scene);
        this.retractions = new Retractions(scene, title);
        this.passedOver = passedOver;
    }

    void add(Fact fact, Stage stage, Sentence sentence, Evidence evidence, String rule) {
        var outcome = fact instanceof Fact.Document || fact instanceof Fact.Target || fact instanceof Fact.Pledge;
        if (outcome && retractions.quotesTitle(sentence, evidence)) {
            pass(PassedOver.Reason.NOISE, evidence, rule);
        } else if (outcome && retractions.takesBack(sentence, evidence)) {
            pass(PassedOver.Reason.NEGATED, evidence, rule);
            tell(fact, Stage.DENIED, sentence, evidence, rule);
        } else {
            tell(fact, stage, sentence, evidence, rule);
        }
    }

    /** What an article denies it only lets pass, unless others are known to have told it. */
    void deny(Fact fact, Sentence sentence, Evidence evidence, String rule) {
        pass(PassedOver.Reason.NEGATED, evidence, rule);
        var isSet = fact instanceof Fact.Document document && document.count() > 1; // '14, not 40': another figure
        if (!isSet && retractions.answersReports(sentence, evidence)) {
            tell(fact, Stage.DENIED, sentence, evidence, rule);
        }
    }

    private void tell(Fact fact, Stage stage, Sentence sentence, Evidence evidence, String rule) {
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
