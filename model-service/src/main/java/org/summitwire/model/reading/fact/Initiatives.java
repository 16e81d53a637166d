package org.summitwire.model.reading.fact;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Reality;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Folding;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Takes initiatives, partnerships and corridors that have a name and were launched or taken forward. */
public final class Initiatives {

    private static final int LONGEST = 12;

    private static final int FOUNDED = 7;

    private final Scene scene;

    public Initiatives(Scene scene) {
        this.scene = scene;
    }

    public void read(Gathering gathering, Findings findings) {
        var told = new HashSet<String>();
        var launched = false;
        for (var sentence : gathering.sentences()) {
            var forward = isTakenForward(sentence);
            var goesOn = launched && sentence.find(Kind.INITIATIVE, 0, 6) >= 0;
            launched |= forward && sentence.has(Kind.INITIATIVE);
            if (!forward && !goesOn) {
                continue;
            }
            for (var at = 0; at < sentence.size(); at++) {
                var name = name(sentence, at);
                if (name != null) {
                    add(sentence, name, told, findings);
                    at = Math.max(at, name.to - 1);
                }
            }
        }
    }

    private record Name(int from, int to, String rule) {}

    private void add(Sentence sentence, Name name, Set<String> told, Findings findings) {
        var evidence = scene.text().evidence(sentence, name.from, name.to);
        if (told.add(Folding.fold(evidence.quote()).replaceAll("\\W+", " "))) {
            findings.add(new Fact.Initiative(evidence.quote()), Stage.AGREED, sentence, evidence, name.rule);
        }
    }

    private static boolean isTakenForward(Sentence sentence) {
        var raised = sentence.has(Kind.UPGRADE) && sentence.has(Kind.STAGE);
        return raised || sentence.has(Kind.LAUNCH) || sentence.has(Kind.AGREE);
    }

    private @Nullable Name name(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if ((!piece.is(Kind.INITIATIVE) && !piece.is(Kind.UPGRADE)) || isDoubtful(sentence, at)) {
            return null;
        }
        if (piece.is(Kind.INITIATIVE, "BODY") && !isFounded(sentence, at)) {
            return null;
        }
        if (piece.is(Kind.UPGRADE)) {
            return isToCome(sentence, at) ? null : new Name(at, at + 1, "<upgrade>");
        }
        var from = at;
        while (from > 0 && at - from < LONGEST && (isPart(sentence, from - 1) || isAndBetween(sentence, from - 1))) {
            from--;
        }
        var to = at + 1;
        if (piece.isCapital() || (from == at && isName(sentence, at + 1))) {
            while (to < sentence.size() && to - at < LONGEST && (isPart(sentence, to) || isLink(sentence, to))) {
                to++;
            }
        }
        if (sentence.is(to, Kind.INITIATIVE)) {
            to++;
        }
        while (from < at && (sentence.at(from).isMark() || sentence.at(from).isAny(Kind.DEFINITE, Kind.ARTICLE))) {
            from++;
        }
        while (to > at + 1 && sentence.at(to - 1).isMark()) {
            to--;
        }
        var capitals = 0;
        for (var i = from; i < to; i++) {
            capitals += i != at && sentence.at(i).isCapital() ? 1 : 0;
        }
        var enough = capitals >= (piece.isCapital() ? 1 : 2) || (piece.words().indexOf(' ') > 0 && piece.isCapital());
        return enough ? new Name(from, to, "<initiative> <name>") : null;
    }

    /** A bank or an office is mostly one that was there before; it is new where the verb stands right by it. */
    private static boolean isFounded(Sentence sentence, int at) {
        var founded = sentence.find(Kind.LAUNCH, Math.max(0, at - FOUNDED), Math.min(sentence.size(), at + FOUNDED));
        return founded >= 0 && !sentence.at(founded).isAny(Kind.TOPIC, Kind.ATTEND);
    }

    /** Two capitals in a row, as in 'paket investasi Global Gateway' */
    private static boolean isName(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && isPart(sentence, at)
                && isPart(sentence, at + 1)
                && !sentence.at(at).isMark();
    }

    private boolean isToCome(Sentence sentence, int at) {
        var reality = scene.realityAt(sentence, at);
        return reality == Reality.PLANNED || reality == Reality.NOT_YET || reality == Reality.HOPED;
    }

    private boolean isDoubtful(Sentence sentence, int at) {
        var reality = scene.realityAt(sentence, at);
        return reality == Reality.RECALLED || reality == Reality.DENIED || reality == Reality.PROPOSED;
    }

    private static boolean isPart(Sentence sentence, int at) {
        var piece = sentence.at(at);
        if (piece.isMark('-') || piece.isMark('+')) {
            return !piece.isSpaced();
        }
        var bracket = (piece.isMark('(') && sentence.isMark(at + 2, ')'))
                || (piece.isMark(')') && sentence.isMark(at - 2, '('));
        return bracket || (piece.isCapital() && !isApart(piece));
    }

    private static boolean isApart(Piece piece) {
        return piece.isAny(Kind.OFFICE, Kind.LEADER, Kind.MEETING, Kind.WEEKDAY, Kind.MONTH, Kind.DOCUMENT);
    }

    /** 'Security and Defence Partnership' */
    private static boolean isAndBetween(Sentence sentence, int at) {
        return at > 0
                && sentence.is(at, Kind.AND)
                && sentence.at(at - 1).is(Kind.PORTFOLIO)
                && isPart(sentence, at - 1);
    }

    /** 'Initiative of Indian Ocean-Africa' */
    private static boolean isLink(Sentence sentence, int at) {
        return sentence.is(at, Kind.TITLE_LINK)
                && sentence.at(at).folded().length() <= 3
                && at + 1 < sentence.size()
                && sentence.at(at + 1).isCapital()
                && !sentence.at(at + 1).isKnown();
    }
}
