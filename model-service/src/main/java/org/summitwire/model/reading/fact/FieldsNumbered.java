package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.fact.Areas.Found;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds fields that a number announces: 'three things come first: A, B and C', 'A becomes the fifth pillar'. */
final class FieldsNumbered {

    private static final int NUMBER_WITHIN = 3;
    private static final int LIST_WITHIN = 14;

    /** 'It', 'ia' */
    private static final int SHORT_WORD = 3;

    private final Scene scene;

    FieldsNumbered(Scene scene) {
        this.scene = scene;
    }

    List<Found> in(Sentence sentence) {
        return List.of(things(sentence), next(sentence));
    }

    /** 'puts three things first: A, B and C', 'Empat hal didahulukan: A, B, C, dan D': as many as were announced */
    private Found things(Sentence sentence) {
        for (var noun = sentence.find(Kind.THINGS, 1); noun >= 0; noun = sentence.find(Kind.THINGS, noun + 1)) {
            var number = sentence.find(Kind.CARDINAL, noun - NUMBER_WITHIN, noun);
            var list = number < 0 ? -1 : listBehind(sentence, noun);
            if (list < 0 || !isShared(sentence, list) || Areas.isDoubtful(scene, sentence, noun)) {
                continue;
            }
            var members = Listing.from(scene, sentence, list, sentence.size());
            var count =
                    Integer.toString(members.size()).equals(sentence.at(number).value(Kind.CARDINAL));
            if (count && Listing.isOfFields(sentence, members) && areNoDeeds(sentence, members)) {
                return Found.named(members);
            }
        }
        return Found.NONE;
    }

    private static int listBehind(Sentence sentence, int noun) {
        for (var at = noun + 1; at < Math.min(sentence.size() - 1, noun + LIST_WITHIN); at++) {
            var piece = sentence.at(at);
            if (piece.isMark(':') || (piece.is(Kind.NAMELY) && !piece.is(Kind.COVERS))) {
                return at + 1;
            }
            if (piece.isMark('.') || piece.isMark(';')) {
                return -1;
            }
        }
        return -1;
    }

    /** Put first or agreed on, and not by one alone: 'He listed three things that he would do' is his own wish. */
    private static boolean isShared(Sentence sentence, int list) {
        var alone = sentence.find(Kind.PRONOUN, 0, list) >= 0
                || sentence.find(Kind.LEADER, 0, list) >= 0
                || sentence.find(Kind.OFFICE, 0, list) >= 0;
        var ranked = (sentence.find(Kind.RANK, 0, list) >= 0 || sentence.find(Kind.CHOOSE, 0, list) >= 0)
                && sentence.find(Kind.ORDINAL, 0, list) >= 0;
        return (!alone || sentence.find(Kind.BOTH, 0, list) >= 0)
                && (ranked
                        || sentence.find(Kind.COMES_FIRST, 0, list) >= 0
                        || sentence.find(Kind.PRIORITISE, 0, list) >= 0
                        || sentence.find(Kind.COOPERATION, 0, list) >= 0
                        || sentence.find(Kind.AGREE, 0, list) >= 0);
    }

    /** 'agreed on three things: to meet again in May' tells no field. */
    private static boolean areNoDeeds(Sentence sentence, List<Listing.Member> members) {
        return members.stream().noneMatch(it -> sentence.at(it.from()).isAny(Kind.PURPOSE, Kind.RAISE, Kind.STAGE));
    }

    /** 'Security is to become the fifth pillar, next to trade and tourism', 'menjadi pilar kelima, di samping A dan B' */
    private Found next(Sentence sentence) {
        for (var noun = sentence.find(Kind.AREA, 2); noun >= 0; noun = sentence.find(Kind.AREA, noun + 1)) {
            var number = isFurther(sentence, noun - 1) ? noun - 1 : sentence.find(Kind.ORDINAL, noun - 1, noun + 2);
            var verb = number < 0 ? noun : FieldPredicates.beginsAt(sentence, noun);
            if (verb < Math.min(number, noun) && verb > 0 && !Areas.isDoubtful(scene, sentence, verb)) {
                var members = new ArrayList<>(subject(sentence, verb));
                var beside = members.isEmpty() ? -1 : sentence.find(Kind.BESIDES, noun, noun + LIST_WITHIN);
                if (beside > 0) {
                    members.addAll(Listing.pair(sentence, Listing.from(scene, sentence, beside + 1, sentence.size())));
                }
                return Found.named(members);
            }
        }
        return Found.NONE;
    }

    /** 'a fourth', 'another' */
    private static boolean isFurther(Sentence sentence, int at) {
        return sentence.is(at, Kind.ONE) && !sentence.is(at, Kind.CARDINAL) && !sentence.is(at, Kind.ARTICLE);
    }

    /** What stands before the verb; without what opens the sentence, as in 'According to officials, security is'. */
    private List<Listing.Member> subject(Sentence sentence, int verb) {
        var start = 0;
        if (sentence.find(Kind.AND, 0, verb) < 0) {
            for (var at = 0; at < verb; at++) {
                start = sentence.isMark(at, ',') ? at + 1 : start;
            }
        }
        var members = Listing.from(scene, sentence, start, verb);
        var pointing = verb == start + 1
                && (sentence.at(start).isAny(Kind.PRONOUN, Kind.DEFINITE)
                        || sentence.at(start).words().length() < SHORT_WORD);
        return pointing ? List.of() : members;
    }
}
