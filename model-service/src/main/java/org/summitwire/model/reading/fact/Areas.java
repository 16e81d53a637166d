package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Clause;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Takes the fields on which the parties agreed to work together. */
public final class Areas {

    static final String RULE_NAMED = "<field> : <list>";
    static final String RULE_AGREED = "<verb> <field> <list>";

    /** An opener like 'Fields of work:' is short. */
    private static final int OPENER = 7;

    private static final int COVERED = 6;
    private static final int DISCUSSED_WITHIN = 8;

    private final Scene scene;
    private final FieldsBehind behind;
    private final FieldsBefore before;
    private final FieldsCovered covered;
    private final FieldsNumbered numbered;
    private final FieldsListed listed;

    public Areas(Scene scene) {
        this.scene = scene;
        this.behind = new FieldsBehind(scene);
        this.before = new FieldsBefore(scene);
        var lists = new FieldLists(scene);
        this.covered = new FieldsCovered(scene, lists);
        this.listed = new FieldsListed(scene, lists);
        this.numbered = new FieldsNumbered(scene);
    }

    /** An area on its way: what it covers may be told later. */
    record Told(Evidence evidence, boolean pillar, Sentence sentence, String rule, List<Evidence> covers) {}

    /** Fields that a rule found in a sentence. */
    record Found(List<Listing.Member> members, boolean pillar, String rule) {

        static final Found NONE = new Found(List.of(), false, RULE_NAMED);

        static Found named(List<Listing.Member> members) {
            return new Found(members, true, RULE_NAMED);
        }
    }

    public void read(Gathering gathering, Findings findings) {
        var told = new AreasTold();
        var inList = false;
        Sentence last = null;
        for (var sentence : gathering.sentences()) {
            if (sentence.line().sort() == Sort.ITEM && (inList || isUnderHeading(sentence))) {
                var from = itemStart(sentence);
                add(Found.named(List.of(new Listing.Member(from, itemEnd(sentence, from)))), sentence, told);
                continue;
            }
            inList = opensList(sentence);
            if (!addCovered(sentence, told)) {
                addAll(sentence, told);
                addAnswer(last, sentence, told);
            }
            last = sentence;
        }
        told.all()
                .forEach(area -> findings.add(
                        new Fact.Area(area.evidence.quote(), area.pillar, area.covers),
                        Stage.AGREED,
                        area.sentence,
                        area.evidence,
                        area.rule));
    }

    private void addAll(Sentence sentence, AreasTold told) {
        if (mayTell(sentence) && !Onlookers.speak(sentence)) {
            var list = behind.named(sentence);
            add(list, sentence, told);
            behind.in(sentence).stream()
                    .filter(it -> it.members().size() != 1
                            || !isWhereOrHow(sentence, it.members().get(0)))
                    .forEach(it -> add(it, sentence, told));
            covered.in(sentence).forEach(it -> add(it, sentence, told));
            numbered.in(sentence).forEach(it -> add(it, sentence, told));
            before.in(sentence, list.members().isEmpty()).forEach(it -> add(it, sentence, told));
            if (!told.isOf(sentence)) {
                add(listed.in(sentence), sentence, told);
            }
        }
    }

    /** Most sentences hold none of the words that fields are told with. */
    private static boolean mayTell(Sentence sentence) {
        return sentence.has(Kind.AREA)
                || sentence.has(Kind.AREA_LINK)
                || sentence.has(Kind.COOPERATION)
                || sentence.has(Kind.PRIORITISE)
                || sentence.has(Kind.COMES_FIRST)
                || sentence.has(Kind.THINGS)
                || sentence.has(Kind.EMPHASIS)
                || (sentence.has(Kind.RANK) && sentence.has(Kind.AS))
                || (sentence.has(Kind.COPULA) && sentence.has(Kind.PRIORITY));
    }

    /** 'Which fields come first? Fisheries, tourism and mining.', or the same under 'Priority sectors' */
    private void addAnswer(@Nullable Sentence last, Sentence sentence, AreasTold told) {
        var opener = scene.opener(sentence);
        var asked = last != null && Questions.isOne(last) && asksForFields(last);
        var headed = opener != null
                && opener.line().sort() == Sort.HEADING
                && opener.size() < OPENER
                && asksForFields(opener);
        if (last != null) {
            add(listed.takenUp(last, sentence), sentence, told);
        }
        if ((asked || headed) && !sentence.has(Kind.SAY) && !sentence.has(Kind.COPULA)) {
            var members = Listing.from(scene, sentence, 0, sentence.size());
            if (Listing.isOfFields(sentence, members)) {
                add(Found.named(members), sentence, told);
            }
        }
    }

    private static boolean asksForFields(Sentence sentence) {
        return sentence.has(Kind.AREA) || sentence.has(Kind.COMES_FIRST) || sentence.has(Kind.PRIORITISE);
    }

    /** 'PRIORITIES' over a list, with no colon */
    private boolean isUnderHeading(Sentence item) {
        var opener = scene.opener(item);
        return opener != null
                && opener.line().sort() == Sort.HEADING
                && opener.size() < OPENER
                && opener.find(Kind.AREA, 0) >= 0
                && opener.has(Kind.PRIORITY)
                && !opener.has(Kind.DOCUMENT);
    }

    private static boolean opensList(Sentence sentence) {
        var end = sentence.size() - 1;
        var opens = sentence.isMark(end, ':') || sentence.isMark(end, '.');
        if (!opens || !sentence.has(Kind.AREA) || isOfDocuments(sentence) || Onlookers.speak(sentence)) {
            return false;
        }
        if (sentence.isMark(end, '.')) {
            return sentence.find(Kind.AREA, end - 2) >= 0 && sentence.has(Kind.CARDINAL);
        }
        var titled = end < OPENER && sentence.find(Kind.AREA, 0, 3) >= 0;
        return titled || sentence.has(Kind.AGREE) || sentence.has(Kind.PRIORITY) || sentence.has(Kind.PRIORITISE);
    }

    /** Documents are listed behind 'signed in these fields', but fields behind 'The action plan has five priority areas' */
    private static boolean isOfDocuments(Sentence sentence) {
        var document = sentence.find(Kind.DOCUMENT, 0);
        var field = sentence.find(Kind.AREA, document + 1);
        var holdsFields = field >= 0
                && !sentence.has(Kind.STAGE)
                && sentence.find(Kind.CARDINAL, 0, document) < 0
                && (sentence.find(Kind.CARDINAL, field - 3, field) >= 0
                        || sentence.find(Kind.PRIORITY, field - 2, field + 2) >= 0);
        return document >= 0 && !holdsFields;
    }

    private static int itemStart(Sentence sentence) {
        var from = 0;
        while (from < sentence.size() - 1
                && (sentence.at(from).isMark()
                        || sentence.isMark(from, '-')
                        || sentence.at(from).isNumber())) {
            from++;
        }
        return from;
    }

    private static int itemEnd(Sentence sentence, int from) {
        var to = sentence.size();
        while (to > from + 1 && sentence.at(to - 1).isMark()) {
            to--;
        }
        return to;
    }

    /** 'Bidang A meliputi B, C, serta D' says what a field told before covers. */
    private boolean addCovered(Sentence sentence, AreasTold told) {
        var verb = sentence.find(Kind.COVERS, 0);
        if (verb < 1) {
            return false;
        }
        var area = told.endOf(scene.text().words(sentence, Math.max(0, verb - COVERED), verb));
        if (area == null) {
            return false;
        }
        for (var member : Listing.from(scene, sentence, verb + 1, sentence.size())) {
            area.covers.add(scene.text().evidence(sentence, member.from(), member.to()));
        }
        return true;
    }

    private void add(Found found, Sentence sentence, AreasTold told) {
        for (var member : found.members) {
            if (isField(sentence, member)) {
                var evidence = scene.text().evidence(sentence, member.from(), member.to());
                told.add(new Told(evidence, found.pillar, sentence, found.rule, new ArrayList<>()));
            }
        }
    }

    private boolean isField(Sentence sentence, Listing.Member member) {
        return scene.amounts(sentence).stream()
                        .noneMatch(it -> it.number() >= member.from() && it.number() < member.to())
                && !isPlaceOrTime(sentence, member)
                && !(member.to() - member.from() <= 2
                        && sentence.at(member.to() - 1).is(Kind.SETTING, "LEVEL")) // 'a new level'
                && !(member.to() == member.from() + 1 && sentence.is(member.from(), Kind.COOPERATION))
                && !sentence.is(member.to() - 1, Kind.DOCUMENT)
                && !sentence.at(member.from()).isAny(Kind.UPGRADE, Kind.BOTH, Kind.PRONOUN)
                && sentence.find(Kind.LEADER, member.from(), member.to()) < 0
                && sentence.find(Kind.OFFICE, member.from(), member.to()) < 0
                && sentence.find(Kind.OFFICE_SOURCE, member.from(), member.to()) < 0;
    }

    /** 'cooperation in the Indo-Pacific', 'in a spirit of trust', 'di kawasan' */
    private static boolean isWhereOrHow(Sentence sentence, Listing.Member only) {
        var capital = sentence.at(only.from()).isCapital()
                && !sentence.at(only.from()).isUpper();
        return capital
                || sentence.is(only.from() - 1, Kind.ARTICLE)
                || sentence.find(Kind.SETTING, only.from(), only.to()) >= 0;
    }

    /** 'agreed to strengthen ties in 2027', 'cooperation in Africa' */
    private static boolean isPlaceOrTime(Sentence sentence, Listing.Member member) {
        var piece = sentence.at(member.from());
        return member.to() == member.from() + 1
                && (piece.isNumber()
                        || piece.isAny(
                                Kind.COUNTRY,
                                Kind.CITY,
                                Kind.REGION,
                                Kind.ORGANISATION,
                                Kind.FORUM,
                                Kind.MONTH,
                                Kind.HERE));
    }

    static boolean isDoubtful(Scene scene, Sentence sentence, int at) {
        var reality = scene.realityAt(sentence, at);
        return reality == Reality.RECALLED
                || reality == Reality.DENIED
                || reality == Reality.PROPOSED
                || reality == Reality.NOT_YET
                || isOnlyDiscussed(sentence, at);
    }

    /** 'discussed ways to boost cooperation in A and B' */
    private static boolean isOnlyDiscussed(Sentence sentence, int at) {
        var talk = sentence.findBefore(Kind.DISCUSS, at);
        return talk >= 0
                && at - talk <= DISCUSSED_WITHIN
                && sentence.find(Kind.AGREE, talk + 1, at) < 0
                && Clause.isOne(sentence, talk, at);
    }
}
