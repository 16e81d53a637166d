package org.summitwire.model.reading.fact;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Parts what the documents of a set are on: 'A, B and C', 'tentang A dan B serta tentang C'. */
final class SubjectList {

    /** 'pembentukan Platform Investasi Indonesia-Rusia oleh Danantara dan Russian Direct Investment Fund' */
    private static final int LONGEST = 16;

    private static final int ANOTHER_WITHIN = 5;

    private SubjectList() {}

    /** @param count how many were told; -1 where none were */
    static List<Listing.Member> from(Scene scene, Sentence sentence, int from, int count) {
        var topics = byTopic(sentence, from);
        return topics.size() > 1
                ? topics
                : asMany(Listing.from(scene, sentence, from, sentence.size(), LONGEST), count, sentence);
    }

    /** Where each has its 'on', nothing else parts them. */
    static List<Listing.Member> byTopic(Sentence sentence, int from) {
        var members = new ArrayList<Listing.Member>();
        var start = from;
        for (var at = from; sentence.is(from, Kind.TOPIC) && at <= sentence.size(); at++) {
            var ends = at == sentence.size() || isOver(sentence.at(at)) || namesAnother(sentence, at);
            if (ends || isJoint(sentence, at)) {
                members.add(new Listing.Member(start, sentence.isMark(at - 1, ',') ? at - 1 : at));
                start = at + 1;
            }
            if (ends) {
                break;
            }
        }
        return members;
    }

    /** 'memoranda on tea, on tax and a loan agreement' */
    private static boolean namesAnother(Sentence sentence, int at) {
        return sentence.is(at, Kind.AND)
                && sentence.at(Math.min(at + 1, sentence.size() - 1)).isAny(Kind.ARTICLE, Kind.DOCUMENT)
                && sentence.find(Kind.DOCUMENT, at + 1, at + ANOTHER_WITHIN) >= 0;
    }

    private static boolean isJoint(Sentence sentence, int at) {
        return (sentence.is(at, Kind.AND) || sentence.isMark(at, ',')) && sentence.is(at + 1, Kind.TOPIC);
    }

    private static boolean isOver(Piece piece) {
        return piece.isMark('.')
                || piece.isMark(';')
                || piece.isAny(Kind.STAGE, Kind.SAY, Kind.CONTRAST, Kind.AUXILIARY);
    }

    /** 'health and tourism' are two where two were told, and one where none were counted. */
    private static List<Listing.Member> asMany(List<Listing.Member> members, int count, Sentence sentence) {
        if (members.isEmpty() || members.size() != count - 1) {
            return members;
        }
        var last = members.get(count - 2);
        var and = sentence.find(Kind.AND, last.from() + 1, last.to() - 1);
        if (and < 0 || sentence.find(Kind.AND, and + 1, last.to()) >= 0) {
            return members;
        }
        var parted = new ArrayList<>(members.subList(0, count - 2));
        parted.add(new Listing.Member(last.from(), and));
        parted.add(new Listing.Member(and + 1, last.to()));
        return parted;
    }
}
