package org.summitwire.model.reading.fact;

import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.date.Dates;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Tells where a word for a document names one, and where it is a verb, a part of a name, or too plain to be a fact. */
final class DocumentUse {

    private static final int ON_ANOTHER = 6;
    private static final int NEAR_VERB = 5;
    private static final int DONE_WITHIN = 14;

    /** 'Perjanjian Kemitraan Ekonomi Komprehensif (CEPA)' */
    private static final int NAME_WITHIN = 10;

    private final Scene scene;
    private final DocumentSubjects subjects;

    DocumentUse(Scene scene, DocumentSubjects subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /** No 'Charter' that is not a name's, no 'deals with', no second word of a name that was read already. */
    boolean isOne(DocumentMention it) {
        var sentence = it.sentence();
        var at = it.at();
        var title = it.title();
        if (isInBrackets(it) || isOfMixedSet(it) || isExisting(it)) {
            return false;
        }
        var named = it.piece().is(Kind.DOCUMENT) || (title != null && !isWithinDocument(sentence, title));
        var part = title != null && sentence.find(Kind.DOCUMENT, title.from(), at) >= 0;
        return named && !part && !isVerb(it) && !isWhatAnotherIsOn(it) && !isDealOfCompanies(it);
    }

    /** The second of 'nota kesepahaman (MoU)', 'Comprehensive Economic Partnership Agreement (CEPA)' */
    private static boolean isInBrackets(DocumentMention it) {
        var sentence = it.sentence();
        var at = it.at();
        return (sentence.isMark(at - 1, '(') && sentence.is(at - 2, Kind.DOCUMENT))
                || (it.piece().is(Kind.PLAIN, "LETTERS")
                        && sentence.isMark(it.from() - 1, '(')
                        && sentence.find(Kind.DOCUMENT, at - NAME_WITHIN, at - 1) >= 0);
    }

    /** The second of '30 kontrak dan nota kesepahaman diteken' */
    private boolean isOfMixedSet(DocumentMention it) {
        var sentence = it.sentence();
        var first = it.first();
        return it.amount() == null
                && it.title() == null
                && sentence.is(first - 1, Kind.AND)
                && sentence.is(first - 2, Kind.DOCUMENT)
                && new DocumentCounts(scene, sentence, first - 2).of() != null
                && subjects.behind(sentence, it.at() + 1, false) == null
                && subjects.attribute(sentence, first, it.at()) == null;
    }

    /** 'replaces the agreement of 2009', 'the implementation of the agreement', 'mengevaluasi perjanjian': an old one */
    private static boolean isExisting(DocumentMention it) {
        var sentence = it.sentence();
        var before = it.from() - 1;
        while (before > 0 && sentence.at(before).isAny(Kind.DEFINITE, Kind.DOCUMENT_ADJECTIVE)) {
            before--;
        }
        return it.amount() == null && (sentence.is(before, Kind.REPLACE) || sentence.is(it.from() - 2, Kind.REPLACE));
    }

    /** The agreement of 'a protocol to the customs agreement', 'pernyataan bersama berisi Visi 2050' */
    private boolean isWhatAnotherIsOn(DocumentMention it) {
        var sentence = it.sentence();
        var from = it.from();
        if (it.amount() != null || sentence.is(from - 1, Kind.ARTICLE)) {
            return false;
        }
        for (var i = from - 1; i >= Math.max(0, from - ON_ANOTHER); i--) {
            var other = sentence.at(i);
            if (other.is(Kind.DOCUMENT)) {
                var back = scene.language().describesBehind() && sentence.is(i + 1, Kind.DEFINITE);
                return !back
                        && !other.is(Kind.DOCUMENT, DocumentType.COOPERATION_DOCUMENT.name())
                        && !other.is(Kind.DRAFTED)
                        && !scene.language().isPlural(other.words());
            }
            if (other.isMark()
                    || (other.isNumber() && Dates.yearAt(sentence, i) <= 0)
                    || other.isAny(Kind.AND, Kind.STAGE, Kind.STAGE_NEAR, Kind.RELATIVE, Kind.CONTRAST, Kind.NAMELY)
                    || other.isAny(Kind.ONE, Kind.PORTION, Kind.COPULA, Kind.SUBORDINATE, Kind.NOT_YET, Kind.DRAFTED)) {
                return false;
            }
        }
        return false;
    }

    /** 'Companies signed a deal worth $3 billion', 'para pengusaha meneken kontrak senilai': business of theirs */
    private static boolean isDealOfCompanies(DocumentMention it) {
        var sentence = it.sentence();
        var deal = it.type() == DocumentType.AGREEMENT || it.type() == DocumentType.CONTRACT;
        return deal
                && it.amount() == null
                && it.title() == null
                && sentence.is(it.at() + 1, Kind.PRICE)
                && sentence.find(Kind.OUTSIDER, 0, it.at()) >= 0
                && sentence.find(Kind.BOTH, 0, it.at()) < 0
                && sentence.find(Kind.OFFICE, 0, it.at()) < 0;
    }

    /** 'Ruto deals with tax', 'to contract with', and not 'a contract with', 'signed deals with' */
    private boolean isVerb(DocumentMention it) {
        var sentence = it.sentence();
        var at = it.at();
        if (!it.piece().is(Kind.VERB_TOO) || !sentence.is(at + 1, Kind.WITH) || it.amount() != null) {
            return false;
        }
        return scene.language().isPlural(it.piece().words())
                ? it.first() == at && !sentence.is(at - 1, Kind.STAGE)
                : sentence.is(at - 1, Kind.PURPOSE) || sentence.is(at - 1, Kind.PLAN);
    }

    private static boolean isWithinDocument(Sentence sentence, DocumentTitles.Title title) {
        return sentence.find(Kind.DOCUMENT, title.from(), title.to()) >= 0;
    }

    /** A word that needs a number or a name to be a fact: 'documents', 'naskah'. */
    boolean isBare(DocumentMention it) {
        if (it.amount() != null || it.title() != null) {
            return false;
        }
        var sentence = it.sentence();
        var at = it.at();
        if (isOneOfSeveral(it)) {
            return subjects.behind(sentence, at + 1, false) == null;
        }
        var plural = scene.language().isPlural(it.piece().words());
        if (it.piece().is(Kind.SINGLE)) {
            if (it.piece().is(Kind.STAGE)) {
                return subjects.behind(sentence, at + 1, false) == null; // 'exchanged letters' of any sort
            }
            return !isDoneRightHere(it)
                    && sentence.find(Kind.STAGE, at - NEAR_VERB, at + DONE_WITHIN) < 0
                    && sentence.find(Kind.STAGE_NEAR, at, at + 2 * DONE_WITHIN) < 0;
        }
        if (it.type() == DocumentType.COOPERATION_DOCUMENT || plural) {
            return true;
        }
        return it.piece().is(Kind.PLAIN) && !isDoneRightHere(it);
    }

    /** 'one of the memorandums' */
    private static boolean isOneOfSeveral(DocumentMention it) {
        return it.sentence().is(it.first() - 1, Kind.MEMBER);
    }

    /** 'adopted along with a development strategy' */
    private static boolean isDoneRightHere(DocumentMention it) {
        var sentence = it.sentence();
        var first = it.first();
        var verb = sentence.findBefore(Kind.STAGE, first);
        var near = verb >= 0 && first - verb <= NEAR_VERB && !sentence.at(verb).is(Kind.STAGE, "PRESENTED");
        var introduced = sentence.find(Kind.ARTICLE, verb, first) >= 0 || sentence.is(first - 1, Kind.AND);
        var joined = verb >= 0 && it.isJoined() && sentence.is(first - 1, Kind.ARTICLE);
        return (near && introduced) || joined;
    }
}
