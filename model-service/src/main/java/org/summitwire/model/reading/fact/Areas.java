package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Line.Sort;
import org.summitwire.model.reading.text.Sentence;

/** Takes the fields on which the parties agreed to work together. */
public final class Areas {

    private static final String RULE_NAMED = "<field> : <list>";
    private static final String RULE_AGREED = "<verb> <field> <list>";
    private static final int NAMELY_WITHIN = 18;
    private static final int AGREED_WITHIN = 9;
    private static final int PREDICATE_WITHIN = 12;
    private static final int PREDICATE_NEAR = 6;
    private static final int SUBJECT_WITHIN = 6;
    private static final int LIST = 3;
    private static final int SHORT = 4;

    private final Scene scene;

    public Areas(Scene scene) {
        this.scene = scene;
    }

    /** An area on its way: what it covers may be told later. */
    record Told(Evidence evidence, boolean pillar, Sentence sentence, String rule, List<Evidence> covers) {}

    public void read(Gathering gathering, Findings findings) {
        var told = new AreasTold();
        var inList = false;
        for (var sentence : gathering.sentences()) {
            if (sentence.line().sort() == Sort.ITEM && inList) {
                var from = itemStart(sentence);
                addAll(List.of(new Listing.Member(from, itemEnd(sentence, from))), sentence, true, RULE_NAMED, told);
                continue;
            }
            inList = opensList(sentence);
            if (!addCovered(sentence, told)) {
                addNamed(sentence, told);
                addRanked(sentence, told);
                addAgreed(sentence, told);
                addSubject(sentence, told);
                addPredicate(sentence, told);
                addLinked(sentence, told);
                addFirst(sentence, told);
            }
        }
        told.all()
                .forEach(area -> findings.add(
                        new Fact.Area(area.evidence.quote(), area.pillar, area.covers),
                        Stage.AGREED,
                        area.sentence,
                        area.evidence,
                        area.rule));
    }

    private boolean opensList(Sentence sentence) {
        return sentence.isMark(sentence.size() - 1, ':')
                && sentence.has(Kind.AREA)
                && !sentence.has(Kind.DOCUMENT)
                && (sentence.has(Kind.AGREE) || sentence.has(Kind.PRIORITY));
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

    /** 'three pillars: A, B and C', 'tiga bidang prioritas, yakni A, B, serta C' */
    private void addNamed(Sentence sentence, AreasTold told) {
        for (var at = sentence.find(Kind.AREA, 0); at >= 0; at = sentence.find(Kind.AREA, at + 1)) {
            if (!isNumberedOrPrior(sentence, at) || isDoubtful(sentence, at)) {
                continue;
            }
            var list = listBehind(sentence, at);
            if (list > 0) {
                addAll(Listing.from(scene, sentence, list, sentence.size()), sentence, true, RULE_NAMED, told);
                return;
            }
            if (isPredicate(sentence, at)) {
                var copula = sentence.findBefore(Kind.COPULA, at);
                var end = copula < 0 ? at : copula;
                addAll(Listing.from(scene, sentence, subjectStart(sentence), end), sentence, true, RULE_NAMED, told);
                return;
            }
        }
    }

    /** 'A, B and C are singled out in the paper as its mainstays', 'A dan B didahulukan' */
    private void addPredicate(Sentence sentence, AreasTold told) {
        var end = predicate(sentence);
        if (end >= 0 && addSubject(sentence, subjectOf(sentence, end), end, told)) {
            return;
        }
        var agreed = sentence.find(Kind.AGREE, 0);
        var that = agreed < 0 ? -1 : sentence.find(Kind.WITH, agreed + 1, agreed + 3);
        var start = that < 0 ? subjectStart(sentence) : that + 1;
        var copula = sentence.find(Kind.COPULA, start + 1);
        var field = copula < 0 ? -1 : sentence.find(Kind.AREA, copula + 1, copula + PREDICATE_WITHIN);
        var prior = field >= 0
                && (sentence.find(Kind.PRIORITY, copula, field + 5) >= 0
                        || sentence.find(Kind.AS, copula, field) >= 0
                        || sentence.find(Kind.COOPERATION, copula, field + 5) >= 0);
        prior |= copula >= 0 && that >= 0 && sentence.find(Kind.PRIORITY, copula, copula + 4) >= 0;
        if (prior) {
            addSubject(sentence, start, copula, told);
        }
    }

    private boolean addSubject(Sentence sentence, int start, int end, AreasTold told) {
        var opened = sentence.find(Kind.AREA, start, end) >= 0 || sentence.find(Kind.RANK, start, end) >= 0;
        if (opened || isDoubtful(sentence, end)) {
            return false;
        }
        var members = Listing.from(scene, sentence, start, end);
        if (members.size() > 1) {
            addAll(members, sentence, true, RULE_NAMED, told);
        }
        return members.size() > 1;
    }

    /** Where what is said of fields begins that stand before it; -1 where nothing is. */
    private static int predicate(Sentence sentence) {
        var first = sentence.find(Kind.COMES_FIRST, 2);
        if (first >= 0) {
            return beginsAt(sentence, first);
        }
        for (var as = sentence.find(Kind.AS, 2); as >= 0; as = sentence.find(Kind.AS, as + 1)) {
            if (sentence.find(Kind.AREA, as + 1, as + PREDICATE_NEAR) >= 0 && sentence.findBefore(Kind.RANK, as) < 0) {
                return beginsAt(sentence, as);
            }
        }
        return -1;
    }

    /** Back over the verb and its auxiliaries to the end of the list: 'are marked out as', 'diangkat sebagai' */
    private static int beginsAt(Sentence sentence, int at) {
        var begin = at;
        for (var back = at - 1; back >= Math.max(1, at - PREDICATE_NEAR); back--) {
            if (sentence.isMark(back, ',')) {
                break;
            }
            if (sentence.at(back).isAny(Kind.AUXILIARY, Kind.COPULA, Kind.RANK, Kind.STAGE, Kind.LAUNCH, Kind.PLAN)) {
                begin = back;
            }
        }
        var verb = begin == at && at > 1 && !sentence.at(at - 1).isKnown() && sentence.is(at, Kind.AS);
        return verb ? at - 1 : begin;
    }

    private static int subjectOf(Sentence sentence, int end) {
        var start = subjectStart(sentence);
        var together = sentence.find(Kind.COOPERATION, start, end);
        if (together >= 0 && sentence.is(together + 1, Kind.AREA_LINK) && together + 3 < end) {
            return together + 2; // 'that cooperation on A, B and C'
        }
        for (var at = start; at < end; at++) {
            if (sentence.at(at).isAny(Kind.RELATIVE, Kind.SAY) && at + 2 < end) {
                start = at + 1;
            }
        }
        return start;
    }

    /** 'pekerjaan di bidang A, B, dan C yang disepakati sebagai prioritas' */
    private void addLinked(Sentence sentence, AreasTold told) {
        var link = sentence.find(Kind.AREA_LINK, 0);
        var that = link < 0 ? -1 : sentence.find(Kind.RELATIVE, link + 1, link + NAMELY_WITHIN);
        if (that > 0
                && sentence.find(Kind.AS, that + 1, that + 4) >= 0
                && sentence.find(Kind.PRIORITY, that + 1, that + 5) >= 0
                && !isDoubtful(sentence, that)) {
            addAll(Listing.from(scene, sentence, link + 1, that), sentence, true, RULE_NAMED, told);
        }
    }

    /** 'gives priority to A, B and C', 'sepakat mengutamakan A, B, dan C', 'Its priorities are A, B and C' */
    private void addFirst(Sentence sentence, AreasTold told) {
        var verb = sentence.find(Kind.PRIORITISE, 0);
        var bound = sentence.has(Kind.AGREE)
                || sentence.has(Kind.DOCUMENT)
                || sentence.has(Kind.TITLED)
                || sentence.has(Kind.BOTH)
                || sentence.has(Kind.OFFICES);
        if (verb >= 0 && bound && !isDoubtful(sentence, verb)) {
            addAll(Listing.from(scene, sentence, verb + 1, sentence.size()), sentence, true, RULE_NAMED, told);
            return;
        }
        var field = sentence.find(Kind.AREA, 0, SUBJECT_WITHIN);
        var copula = field < 0 ? -1 : sentence.find(Kind.COPULA, field + 1, field + SUBJECT_WITHIN);
        var prior = copula >= 0 && sentence.find(Kind.PRIORITY, 0, copula) >= 0;
        if (prior && !isDoubtful(sentence, copula)) {
            var members = Listing.from(scene, sentence, copula + 1, sentence.size());
            if (members.size() > 1) {
                addAll(members, sentence, true, RULE_NAMED, told);
            }
        }
    }

    private boolean isDoubtful(Sentence sentence, int at) {
        var reality = scene.realityAt(sentence, at);
        return reality == Reality.RECALLED || reality == Reality.DENIED || reality == Reality.PROPOSED;
    }

    private static boolean isNumberedOrPrior(Sentence sentence, int at) {
        return sentence.find(Kind.CARDINAL, at - 3, at) >= 0
                || sentence.find(Kind.PRIORITY, at - 3, at + 4) >= 0
                || (sentence.find(Kind.RANK, at - 3, at) >= 0 && sentence.find(Kind.NAMELY, at + 1, at + 6) >= 0)
                || sentence.find(Kind.AGREE, at - 6, at + 4) >= 0;
    }

    private static int listBehind(Sentence sentence, int at) {
        for (var i = at + 1; i < Math.min(sentence.size() - 1, at + NAMELY_WITHIN); i++) {
            var piece = sentence.at(i);
            if (piece.isMark(':') || (piece.is(Kind.NAMELY) && !piece.is(Kind.COVERS))) {
                return i + 1;
            }
            if (piece.isMark('.') || piece.isMark(';')) {
                return -1;
            }
        }
        return sentence.is(at + 1, Kind.OF) && sentence.at(at + 2).isCapital() ? at + 2 : -1;
    }

    /** 'A, B and C are named as priority areas', 'A, B, dan C menjadi prioritas' */
    private static boolean isPredicate(Sentence sentence, int at) {
        return at > 4
                && sentence.find(Kind.PRIORITY, at - 6, at) >= 0
                && !sentence.at(0).is(Kind.AREA);
    }

    private static int subjectStart(Sentence sentence) {
        var comma = 0;
        while (comma < 5 && comma < sentence.size() && !sentence.isMark(comma, ',')) {
            comma++;
        }
        return sentence.at(0).is(Kind.LOCATIVE) || sentence.at(0).is(Kind.WITHIN) ? comma + 1 : 0;
    }

    /** 'menempatkan A sebagai prioritas' */
    private void addRanked(Sentence sentence, AreasTold told) {
        var rank = sentence.find(Kind.RANK, 0);
        var as = rank < 0 ? -1 : sentence.find(Kind.AS, rank + 2);
        var field = sentence.find(Kind.AREA, as + 1, as + 4) >= 0 || sentence.is(as + 1, Kind.PRIORITY);
        if (as > 0 && field && !isDoubtful(sentence, rank)) {
            addAll(Listing.from(scene, sentence, rank + 1, as), sentence, true, RULE_NAMED, told);
        }
    }

    /** 'Kerja sama A dan B disepakati untuk diperluas' */
    private void addSubject(Sentence sentence, AreasTold told) {
        var agreed = sentence.find(Kind.AGREE, 0);
        if (sentence.is(0, Kind.COOPERATION) && agreed > 1 && agreed < AGREED_WITHIN && !isDoubtful(sentence, agreed)) {
            var to = sentence.at(agreed - 1).isKnown() || agreed < 3 ? agreed : agreed - 1;
            addAll(Listing.from(scene, sentence, 1, to), sentence, false, RULE_AGREED, told);
        }
    }

    /** 'sepakat memperluas kerja sama di sektor A dan B', 'agreed to work more closely on A and B' */
    private void addAgreed(Sentence sentence, AreasTold told) {
        var agreed = sentence.find(Kind.AGREE, 0);
        if (agreed < 0 || isDoubtful(sentence, agreed)) {
            return;
        }
        var together = sentence.find(Kind.COOPERATION, agreed + 1, agreed + AGREED_WITHIN);
        if (together < 0) {
            return;
        }
        var link = sentence.find(Kind.AREA_LINK, together + 1, together + 4);
        if (link >= 0) {
            addAll(Listing.from(scene, sentence, link + 1, sentence.size()), sentence, false, RULE_AGREED, told);
            return;
        }
        var list = Listing.from(scene, sentence, together + 1, sentence.size());
        if (list.size() >= LIST && list.stream().allMatch(it -> it.to() - it.from() <= SHORT)) {
            addAll(list, sentence, false, RULE_AGREED, told); // 'memperkuat kerja sama pertahanan, energi, dan pangan'
        }
    }

    /** 'Bidang A meliputi B, C, serta D' says what a field told before covers. */
    private boolean addCovered(Sentence sentence, AreasTold told) {
        var verb = sentence.find(Kind.COVERS, 0);
        if (verb < 1) {
            return false;
        }
        var area = told.endOf(scene.text().words(sentence, Math.max(0, verb - 6), verb));
        if (area == null) {
            return false;
        }
        for (var member : Listing.from(scene, sentence, verb + 1, sentence.size())) {
            area.covers.add(scene.text().evidence(sentence, member.from(), member.to()));
        }
        return true;
    }

    private void addAll(List<Listing.Member> members, Sentence sentence, boolean pillar, String rule, AreasTold told) {
        for (var member : members) {
            var evidence = scene.text().evidence(sentence, member.from(), member.to());
            if (isField(sentence, member)) {
                told.add(new Told(evidence, pillar, sentence, rule, new ArrayList<>()));
            }
        }
    }

    private boolean isField(Sentence sentence, Listing.Member member) {
        return scene.amounts(sentence).stream()
                        .noneMatch(it -> it.number() >= member.from() && it.number() < member.to())
                && sentence.find(Kind.LEADER, member.from(), member.to()) < 0
                && sentence.find(Kind.OFFICE, member.from(), member.to()) < 0
                && sentence.find(Kind.OFFICE_SOURCE, member.from(), member.to()) < 0;
    }
}
