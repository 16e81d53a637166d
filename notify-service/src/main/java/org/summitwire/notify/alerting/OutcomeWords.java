package org.summitwire.notify.alerting;

import com.ibm.icu.text.ListFormatter;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a meeting brought: more than 150 cooperation documents signed; target of 3 trillion yen by 2030. */
final class OutcomeWords {

    private final Words words;
    private final Figures figures;
    private final Calendar calendar;

    OutcomeWords(Words words, Figures figures, Calendar calendar) {
        this.words = words;
        this.figures = figures;
        this.calendar = calendar;
    }

    /**
     * In short, for a headline.
     *
     * @param sameLanguage whether the article is in the alert's language, so that its own words may be woven in
     */
    String brief(Outcome outcome, @Nullable Stage stage, boolean sameLanguage) {
        return said(outcome, stage, sameLanguage, 1);
    }

    /** In full: all stages that are told. */
    String full(Outcome outcome, @Nullable Stage stage, boolean sameLanguage) {
        return said(outcome, stage, sameLanguage, Integer.MAX_VALUE);
    }

    /** What differs from the value that followed it: only the figure, where only the figure changed. */
    String former(Outcome before, Outcome after) {
        if (before instanceof Document was && after instanceof Document is) {
            return was.type() == is.type()
                    ? figures.bounded(was.bound(), figures.number(was.count()))
                    : noun(was, false);
        }
        if (before instanceof Target was && after instanceof Target is) {
            var sameGoal = was.measure() == is.measure();
            var goal = sameGoal ? figures.quantity(was.quantity()) : goal(was);
            return was.by() == null || was.by().equals(is.by()) ? goal : until(goal, was.by());
        }
        return said(before, null, false, 1);
    }

    String joined(List<String> parts) {
        return ListFormatter.getInstance(words.locale()).format(parts);
    }

    private String said(Outcome outcome, @Nullable Stage stage, boolean sameLanguage, int stages) {
        if (outcome instanceof Target target) {
            return target.by() == null ? goal(target) : until(goal(target), target.by());
        }
        var document = (Document) outcome;
        var told = stages(document, stage).stream()
                .limit(stages)
                .map(it -> words.say("stage." + it))
                .toList();
        var noun = noun(document, sameLanguage);
        return told.isEmpty() ? noun : words.say("document.staged", noun, joined(told));
    }

    private String noun(Document document, boolean sameLanguage) {
        var title = document.title();
        if (document.isOne() && title != null) {
            return title;
        }
        var noun = document.isOne()
                ? words.say("document." + document.type() + ".one")
                : words.say(
                        "document." + document.type() + ".many",
                        figures.bounded(document.bound(), figures.number(document.count())),
                        document.count());
        if (title != null) {
            return words.say("document.titled", noun, title);
        }
        return sameLanguage && document.subject() != null ? words.say("document.on", noun, document.subject()) : noun;
    }

    /** The stage that counts first, then the others of the same weight: signed and presented, not signed and planned. */
    private static List<Stage> stages(Document document, @Nullable Stage stage) {
        var counts = stage == null || stage == Stage.UNKNOWN
                ? document.stages().stream().findFirst().orElse(null)
                : stage;
        if (counts == null || counts == Stage.UNKNOWN) {
            return List.of();
        }
        var others = document.stages().stream()
                .filter(it -> it != Stage.UNKNOWN && it != counts && it.isDecided() == counts.isDecided());
        return Stream.concat(Stream.of(counts), others).distinct().toList();
    }

    /** A target without the year by which. */
    String goal(Target target) {
        var quantity = target.quantity();
        if (quantity.unit().equals("multiple")) {
            var number = figures.bounded(quantity.bound(), figures.number(quantity.amount()));
            var exact = quantity.bound() == Bound.EXACT ? quantity.amount() : BigDecimal.ZERO;
            return words.say("target.multiple", number, words.say("measure." + target.measure()), exact);
        }
        var countsPeople = target.measure() == Measure.PEOPLE && quantity.unit().equals("person");
        return words.say(countsPeople ? "target.persons" : "target." + target.measure(), figures.quantity(quantity));
    }

    private String until(String goal, String by) {
        return words.say("target.by", goal, calendar.date(by));
    }
}
