package org.summitwire.model.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.aggregate.ChangeClass;
import org.summitwire.model.aggregate.PastChange;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.page.Badge;
import org.summitwire.page.Citation;
import org.summitwire.page.Passage;
import org.summitwire.page.Wording;

/** What became of the facts of one account, change by change. */
final class HistorySheet {

    private final List<PastChange> changes;
    private final FactWords words;
    private final Quotations quotations;
    private final Wording say;

    HistorySheet(List<PastChange> changes, FactWords words, Quotations quotations, Wording say) {
        this.changes = changes;
        this.words = words;
        this.quotations = quotations;
        this.say = say;
    }

    /**
     * One change.
     *
     * @param what it was, in words
     * @param iso when it was known here, for programs
     * @param known the same, for readers
     */
    record Step(Badge change, String what, Citation citation, List<Passage> passages, String iso, String known) {}

    /** The changes of one fact, where there was more than its first telling. */
    List<Step> of(String factId) {
        var own = changes.stream()
                .filter(change -> factId.equals(change.factId()) || factId.equals(change.mergedIntoFact()))
                .toList();
        return own.size() < 2 ? List.of() : own.stream().map(this::step).toList();
    }

    private Step step(PastChange change) {
        return new Step(
                Badge.of(say, "change", change.change()),
                what(change),
                quotations.citation(change.cause()),
                change.evidence().stream()
                        .map(words -> quotations.passage(words.bodyHash(), words.evidence()))
                        .toList(),
                change.knownAt().toString(),
                say.moment(change.knownAt()));
    }

    private String what(PastChange change) {
        var before = change.before();
        var after = change.after();
        if (change.change() == ChangeClass.CORROBORATED) {
            return say.say("voices", change.voices().size());
        }
        if (before == null || after == null) {
            return after != null ? value(after, change.stageAfter()) : value(before, change.stageBefore());
        }
        var from = value(before, change.stageBefore());
        var to = value(after, change.stageAfter());
        return from.equals(to) ? to : say.say("history.fromTo", from, to);
    }

    private String value(@Nullable Fact fact, @Nullable Stage stage) {
        if (fact == null) {
            return "";
        }
        var stages = stage == null ? List.<Badge>of() : words.stages(fact, stage);
        return stages.isEmpty()
                ? words.full(fact)
                : words.full(fact) + ", "
                        + say.listed(stages.stream().map(Badge::text).toList());
    }
}
