package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.date.When;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.figure.Amounts;
import org.summitwire.model.reading.language.Language;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** An article's text with its numbers and days, and how surely each clause speaks. */
public final class Scene {

    private static final int LONG_AGO_DAYS = 75;
    private static final int COMPARISON = 4;
    private static final int FIGURE_YEAR = 2;
    private static final int LEVEL = 4;
    private static final int NAMED_WITHIN = 4;

    private final Text text;
    private final Language language;
    private final LocalDate published;
    private final int[] openers;
    private final boolean[] background;
    private final Amounts amountsOf;
    private final List<@Nullable List<Amount>> amounts;
    private final List<List<When>> days = new ArrayList<>();
    private final @Nullable Retrospect retrospect;

    public Scene(Text text, Language language, LocalDate published) {
        this.text = text;
        this.language = language;
        this.published = published;
        this.openers = openers(text.sentences());
        this.background = background(text.sentences());
        this.amountsOf = new Amounts(language);
        this.amounts = new ArrayList<>(Collections.nCopies(text.sentences().size(), null));
        var datesOf = new Dates(Datelines.written(text.sentences(), published));
        for (var sentence : text.sentences()) {
            days.add(datesOf.in(sentence));
        }
        this.retrospect = Retrospect.of(text.sentences(), this::days, published, published.minusDays(LONG_AGO_DAYS));
    }

    private static boolean isWithin(Amount amount, When when) {
        return amount.number() >= when.from() && amount.number() < when.to();
    }

    /** The heading or sentence right before the paragraph or list that a sentence is of; null where there is none. */
    public @Nullable Sentence opener(Sentence sentence) {
        var at = openers[sentence.index()];
        return at < 0 ? null : text.sentences().get(at);
    }

    private static int[] openers(List<Sentence> sentences) {
        var openers = new int[sentences.size()];
        for (var i = 0; i < openers.length; i++) {
            var line = sentences.get(i).line();
            var before = i == 0 ? null : sentences.get(i - 1).line();
            var same = before != null && before.start() == line.start();
            var last = i == 0 ? null : sentences.get(i - 1);
            var opens = last != null && last.isMark(last.size() - 1, ':'); // '4. The following were exchanged:'
            var list = before != null && line.sort() == Sort.ITEM && before.sort() == Sort.ITEM && !opens;
            openers[i] = same || list ? openers[i - 1] : i - 1;
        }
        return openers;
    }

    /** What stands between a heading 'Background' and the next one was before; above all text it only names the kind. */
    private static boolean[] background(List<Sentence> sentences) {
        var told = new boolean[sentences.size()];
        for (var i = 1; i < told.length; i++) {
            var sentence = sentences.get(i);
            var heading = sentence.line().sort() == Sort.HEADING;
            var opens = sentence.line().sort() != Sort.PROSE && isOnlyBackground(sentence);
            told[i] = opens || (!heading && told[i - 1]);
        }
        return told;
    }

    private static boolean isOnlyBackground(Sentence sentence) {
        var named = sentence.has(Kind.BACKGROUND);
        for (var at = 0; named && at < sentence.size(); at++) {
            named = sentence.at(at).isMark() || sentence.is(at, Kind.BACKGROUND);
        }
        return named;
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

    /** Looked up when they are first asked for: most articles tell of no meeting, and nobody asks. */
    public List<Amount> amounts(Sentence sentence) {
        var known = amounts.get(sentence.index());
        if (known == null) {
            known = amountsIn(sentence);
            amounts.set(sentence.index(), known);
        }
        return known;
    }

    private List<Amount> amountsIn(Sentence sentence) {
        var counted = amountsOf.in(sentence);
        var named = days(sentence);
        if (!named.isEmpty() && !counted.isEmpty()) {
            counted.removeIf(amount -> named.stream().anyMatch(when -> isWithin(amount, when)));
        }
        return counted.isEmpty() ? List.of() : BareSums.inCurrency(counted);
    }

    public List<When> days(Sentence sentence) {
        return days.get(sentence.index());
    }

    /** How the words around a piece stand to what they tell. */
    public Reality realityAt(Sentence sentence, int at) {
        var clause = Clause.around(sentence, at);
        var outlook = new Outlook(clause.withoutClosedRelative(at));
        if (isRecalled(clause.withoutRelatives(at))) {
            return Reality.RECALLED;
        }
        if (outlook.reaches(Kind.NOT_YET, at)) {
            return Reality.NOT_YET;
        }
        if (outlook.isDenied(at) || outlook.governs(Kind.NEGATION, at)) {
            return Reality.DENIED;
        }
        if (outlook.reaches(Kind.PROPOSE, at)) {
            return Reality.PROPOSED;
        }
        if (outlook.governs(Kind.HOPE, at) || outlook.isHopedPlan(at)) {
            return Reality.HOPED;
        }
        if (outlook.reaches(Kind.PLAN, at) || outlook.isReportedPlan(at)) {
            return Reality.PLANNED;
        }
        return outlook.reaches(Kind.HOPE, at) ? Reality.HOPED : Reality.HAPPENED;
    }

    /** Whether a plan is told; 'signed an agreement that will end' tells of none. */
    static boolean isPlanned(Sentence sentence, int from, int to) {
        for (var at = sentence.find(Kind.PLAN, from, to); at >= 0; at = sentence.find(Kind.PLAN, at + 1, to)) {
            var signed = sentence.findBefore(Kind.STAGE, at);
            var document = sentence.findBefore(Kind.DOCUMENT, at);
            var describes = sentence.is(at - 1, Kind.RELATIVE) && signed >= 0 && signed < document;
            if (!describes && !sentence.is(at, Kind.PLAIN)) { // a 'Plan' is a text
                return true;
            }
        }
        return false;
    }

    /** Whether it tells of what was long before: 'sebelumnya', 'in 2017'. */
    public boolean isRecalled(Clause clause) {
        if (retrospect != null && retrospect.isOpening(clause.sentence())) {
            return false;
        }
        return (recalls(clause) && !isRecent(clause))
                || background[clause.sentence().index()]
                || opensWithThePast(clause.sentence())
                || isLongAgo(clause);
    }

    private boolean isRecent(Clause clause) {
        return days(clause.sentence()).stream()
                .anyMatch(it -> it.from() >= clause.from() && it.to() <= clause.to() && !it.vague() && !isLongAgo(it));
    }

    private boolean recalls(Clause clause) {
        var sentence = clause.sentence();
        for (var at = clause.find(Kind.RECALL); at >= 0; at = sentence.find(Kind.RECALL, at + 1, clause.to())) {
            var story = retrospect != null && sentence.at(at).is(Kind.RECALL, "THEN"); // 'at that time' is then
            if (!story && !isCompared(sentence, at) && !isLevel(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** 'up from $87 billion last year', 'worth $15bn last year': where the figure stood */
    private boolean isLevel(Sentence sentence, int at) {
        for (var amount : amounts(sentence)) {
            if (amount.to() <= at && at - amount.to() <= FIGURE_YEAR && amount.unit() != null) {
                var from = amount.number() - LEVEL;
                return sentence.find(Kind.BASELINE, from, amount.number()) >= 0
                        || sentence.find(Kind.COMPARED, from, amount.number()) >= 0
                        || sentence.find(Kind.PRICE, from, amount.number()) >= 0;
            }
        }
        return false;
    }

    /** 'more than last year', 'since 2004' */
    private boolean isCompared(Sentence sentence, int at) {
        return sentence.find(Kind.COMPARED, at - COMPARISON, at) >= 0 || isOfBaseline(sentence, at);
    }

    /** 'up from $86.8 billion last year' */
    private boolean isOfBaseline(Sentence sentence, int at) {
        return sentence.has(Kind.BASELINE)
                && amounts(sentence).stream()
                        .anyMatch(it -> it.unit() != null
                                && it.to() <= at
                                && at - it.to() <= FIGURE_YEAR
                                && sentence.find(Kind.BASELINE, it.from() - FIGURE_YEAR, it.from()) >= 0);
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

    private boolean isOwn(Sentence sentence, When when) {
        return !endsRange(sentence, when)
                && !opensRange(sentence, when)
                && !isCompared(sentence, when.from())
                && !isOfFigure(sentence, when)
                && !isOfName(sentence, when)
                && !isOfOlderText(sentence, when)
                && !isOfGloss(sentence, when);
    }

    /** 'from $2.4 billion in 2024' tells when the figure stood so, not when the rest happened. */
    private boolean isOfFigure(Sentence sentence, When when) {
        return when.vague()
                && amounts(sentence).stream()
                        .anyMatch(it -> it.unit() != null
                                && it.to() <= when.from()
                                && when.from() - it.to() <= FIGURE_YEAR
                                && sentence.find(Kind.STAGE, it.to(), when.from()) < 0);
    }

    /** The year of 'Vision 2035' or 'the 2030 Roadmap' belongs to the name. */
    private static boolean isOfName(Sentence sentence, When when) {
        var named = when.from() > 0 && sentence.at(when.from() - 1).isAny(Kind.DOCUMENT, Kind.TITLED, Kind.INITIATIVE);
        var names = when.to() < sentence.size()
                && sentence.at(when.to()).isCapital()
                && sentence.at(when.to()).isAny(Kind.DOCUMENT, Kind.TITLED, Kind.INITIATIVE);
        return when.vague() && (named || names);
    }

    /** The year of 'a protocol to the 2012 tax treaty' is that of the older text. */
    private static boolean isOfOlderText(Sentence sentence, When when) {
        return when.vague()
                && sentence.is(when.from() - 1, Kind.DEFINITE)
                && sentence.find(Kind.DOCUMENT, when.to(), when.to() + NAMED_WITHIN) >= 0
                && sentence.find(Kind.DOCUMENT, when.from() - NAMED_WITHIN, when.from()) >= 0;
    }

    /** '(2024: $158 billion)' tells when another figure stood so. */
    private static boolean isOfGloss(Sentence sentence, When when) {
        return when.vague() && sentence.isMark(when.from() - 1, '(') && sentence.isMark(when.to(), ':');
    }

    /** The 2028 of '2024-2028' */
    private static boolean endsRange(Sentence sentence, When when) {
        return when.vague() && sentence.isMark(when.from() - 1, '-') && Dates.yearAt(sentence, when.from() - 2) > 0;
    }

    /** The 2025 of '2025-2027', of which the end says when it is */
    private static boolean opensRange(Sentence sentence, When when) {
        return when.vague() && sentence.isMark(when.to(), '-') && Dates.yearAt(sentence, when.to() + 1) > 0;
    }

    public boolean isLongAgo(When when) {
        return when.end().isBefore(published.minusDays(LONG_AGO_DAYS))
                && (retrospect == null || !retrospect.holds(when));
    }
}
