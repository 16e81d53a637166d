package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.figure.Amounts;
import org.summitwire.model.reading.language.Language;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** An article's text with its numbers and days, and how surely each clause speaks. */
public final class Scene {

    private static final int LONG_AGO_DAYS = 75;
    private static final int LEAD_IN = 6;
    private static final int COMPARISON = 3;

    private final Text text;
    private final Language language;
    private final LocalDate published;
    private final List<List<Amount>> amounts = new ArrayList<>();
    private final List<List<When>> days = new ArrayList<>();

    public Scene(Text text, Language language, LocalDate published) {
        this.text = text;
        this.language = language;
        this.published = published;
        var amountsOf = new Amounts(language);
        var datesOf = new Dates(published);
        for (var sentence : text.sentences()) {
            var named = datesOf.in(sentence);
            days.add(named);
            var counted = amountsOf.in(sentence);
            counted.removeIf(amount -> named.stream().anyMatch(when -> isWithin(amount, when)));
            amounts.add(counted);
        }
    }

    private static boolean isWithin(Amount amount, When when) {
        return amount.number() >= when.from() && amount.number() < when.to();
    }

    public Text text() {
        return text;
    }

    public Language language() {
        return language;
    }

    public LocalDate published() {
        return published;
    }

    public List<Amount> amounts(Sentence sentence) {
        return amounts.get(sentence.index());
    }

    public List<When> days(Sentence sentence) {
        return days.get(sentence.index());
    }

    /** How the words around a piece stand to what they tell. */
    public Reality realityAt(Sentence sentence, int at) {
        var clause = Clause.around(sentence, at);
        if (isRecalled(clause.withoutRelatives(at))) {
            return Reality.RECALLED;
        }
        if (sentence.find(Kind.NEGATION, Math.max(clause.from(), at - 2), at) >= 0) {
            return Reality.DENIED;
        }
        if (clause.has(Kind.NOT_YET)) {
            return Reality.NOT_YET;
        }
        if (isDenied(sentence, Math.max(clause.from(), at - LEAD_IN), at)) {
            return Reality.DENIED;
        }
        if (clause.hasBefore(Kind.PROPOSE, at)) {
            return Reality.PROPOSED;
        }
        if (isPlanned(clause.sentence(), clause.from(), clause.to())) {
            return Reality.PLANNED;
        }
        return isHoped(clause) ? Reality.HOPED : Reality.HAPPENED;
    }

    /** 'may', but not the month */
    private static boolean isHoped(Clause clause) {
        for (var at = clause.from(); at < clause.to(); at++) {
            var piece = clause.sentence().at(at);
            if (piece.is(Kind.HOPE) && !(piece.is(Kind.MONTH) && piece.isCapital())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a plan is told; 'signed an agreement that will end' tells of none. */
    static boolean isPlanned(Sentence sentence, int from, int to) {
        for (var at = sentence.find(Kind.PLAN, from, to); at >= 0; at = sentence.find(Kind.PLAN, at + 1, to)) {
            var signed = sentence.findBefore(Kind.STAGE, at);
            var document = sentence.findBefore(Kind.DOCUMENT, at);
            var describes = sentence.is(at - 1, Kind.RELATIVE) && signed >= 0 && signed < document;
            if (!describes) {
                return true;
            }
        }
        return false;
    }

    /** 'did not sign an agreement', 'agreements were not signed'; '14 agreements, not 40' denies what stands behind. */
    private static boolean isDenied(Sentence sentence, int from, int at) {
        var negation = sentence.find(Kind.NEGATION, from, at + 3);
        var corrects = negation > at
                && negation + 1 < sentence.size()
                && sentence.at(negation + 1).isNumber();
        return negation >= 0 && !corrects;
    }

    /** Whether it tells of what was long before: 'sebelumnya', 'in 2017'. */
    public boolean isRecalled(Clause clause) {
        return recalls(clause) || opensWithThePast(clause.sentence()) || isLongAgo(clause);
    }

    private static boolean recalls(Clause clause) {
        var sentence = clause.sentence();
        for (var at = clause.find(Kind.RECALL); at >= 0; at = sentence.find(Kind.RECALL, at + 1, clause.to())) {
            if (!isCompared(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** 'more than last year', 'since 2004' */
    private static boolean isCompared(Sentence sentence, int at) {
        return sentence.find(Kind.COMPARED, at - COMPARISON, at) >= 0;
    }

    private boolean opensWithThePast(Sentence sentence) {
        if (sentence.find(Kind.RECALL, 0, 2) >= 0) {
            return true;
        }
        var named = days(sentence);
        return !named.isEmpty() && named.get(0).from() <= 2 && isLongAgo(named.get(0));
    }

    private boolean isLongAgo(Clause clause) {
        var some = false;
        for (var when : days(clause.sentence())) {
            if (when.from() >= clause.from() && when.to() <= clause.to() && isOwn(clause.sentence(), when)) {
                if (!isLongAgo(when)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    private static boolean isOwn(Sentence sentence, When when) {
        return !endsRange(sentence, when) && !isCompared(sentence, when.from());
    }

    /** The 2028 of '2024-2028' */
    private static boolean endsRange(Sentence sentence, When when) {
        return when.vague() && sentence.isMark(when.from() - 1, '-') && Dates.yearAt(sentence, when.from() - 2) > 0;
    }

    public boolean isLongAgo(When when) {
        return when.end().isBefore(published.minusDays(LONG_AGO_DAYS));
    }
}
