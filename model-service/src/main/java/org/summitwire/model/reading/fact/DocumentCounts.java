package org.summitwire.model.reading.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** Finds how many documents a word for some tells of: 'nine agreements', 'the agreements, numbering nine'. */
final class DocumentCounts {

    private static final int LARGEST_SET = 100_000;
    private static final int ADJECTIVES = 3;
    private static final int SHARED_WITHIN = 6;
    private static final int COUNT_BEHIND = 14;
    private static final int COUNT_FAR_BEHIND = 30;

    private final Scene scene;
    private final Sentence sentence;
    private final int at;
    private final int first;

    DocumentCounts(Scene scene, Sentence sentence, int at) {
        this.scene = scene;
        this.sentence = sentence;
        this.at = at;
        this.first = firstOfPhrase();
    }

    /** The first of the adjectives before the word: 'new bilateral agreements' */
    int first() {
        return first;
    }

    /** The number; null where none is told. */
    @Nullable
    Amount of() {
        if (!sentence.is(at, Kind.DOCUMENT)) {
            return null;
        }
        if (sentence.is(at - 1, Kind.NUMBER_OF)) {
            return firstCount(at + 1, sentence.size());
        }
        var end = first;
        for (var it : scene.amounts(sentence)) {
            if (isCount(it)
                    && !isMeasure(it.to())
                    && it.to() <= end
                    && it.to() >= end - ADJECTIVES
                    && isAttribute(it.to(), end)) {
                return it;
            }
        }
        var total = total();
        if (total != null) {
            return total;
        }
        var counts = sentence.find(Kind.COUNTS, at + 1, Math.min(sentence.size(), at + COUNT_BEHIND));
        var other = counts < 0 ? -1 : sentence.find(Kind.DOCUMENT, at + 1, counts);
        if (counts < 0 || other >= 0) {
            return sentence.is(at + 1, Kind.RELATIVE) ? countBehindRelative() : null;
        }
        return firstCount(counts + 1, counts + 3);
    }

    /** The seven of 'seven bilateral and 24 trilateral agreements'; null where none is told. */
    @Nullable
    Amount sharing(Amount last) {
        if (!sentence.is(last.from() - 1, Kind.AND)) {
            return null;
        }
        for (var it : scene.amounts(sentence)) {
            var to = last.from() - 1;
            if (isCount(it) && it.to() < to && it.to() >= to - SHARED_WITHIN && isAttribute(it.to(), to)) {
                return hasPlural(it.to(), to) ? null : it;
            }
        }
        return null;
    }

    private boolean hasPlural(int from, int to) {
        for (var i = from; i < to; i++) {
            if (!sentence.at(i).isKnown()
                    && scene.language().isPlural(sentence.at(i).words())) {
                return true;
            }
        }
        return false;
    }

    /** The 113 of 'the 113-point declaration' */
    private boolean isMeasure(int behind) {
        return sentence.isMark(behind, '-')
                && !sentence.at(behind).isSpaced()
                && behind + 1 < at
                && !sentence.at(behind + 1).isSpaced();
    }

    /** 'Documents exchanged: 16.' */
    private @Nullable Amount total() {
        var colon = sentence.is(at + 1, Kind.STAGE) ? at + 2 : at + 1;
        var ends = colon + 2 >= sentence.size() || sentence.at(colon + 2).isMark();
        return sentence.isMark(colon, ':') && ends ? firstCount(colon + 1, colon + 2) : null;
    }

    /** 'nota kesepahaman yang dipertukarkan di Oslo pada Kamis (4/12) berjumlah delapan' */
    private @Nullable Amount countBehindRelative() {
        for (var i = at + 2; i < Math.min(sentence.size(), at + COUNT_FAR_BEHIND); i++) {
            if (sentence.is(i, Kind.DOCUMENT)) {
                return null;
            }
            if (sentence.at(i).is(Kind.COUNTS, "STRONG")) {
                return firstCount(i + 1, i + 3);
            }
        }
        return null;
    }

    private @Nullable Amount firstCount(int from, int to) {
        return scene.amounts(sentence).stream()
                .filter(it -> it.number() >= from && it.number() < to && isCount(it))
                .findFirst()
                .orElse(null);
    }

    /** 'of', 'government-to-government' between the number and the document */
    private boolean isAttribute(int from, int to) {
        for (var i = from; i < to; i++) {
            var piece = sentence.at(i);
            var plain = piece.isWord() && !piece.isCapital() && !piece.isKnown();
            if (!plain && !piece.isMark('-') && !piece.isAny(Kind.NATIONAL, Kind.SECTOR, Kind.DOCUMENT_ADJECTIVE)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCount(Amount it) {
        var value = it.value();
        return it.unit() == null
                && value.scale() <= 0
                && value.compareTo(BigDecimal.ONE) > 0
                && value.compareTo(BigDecimal.valueOf(LARGEST_SET)) < 0
                && !isHyphened(it.number());
    }

    /** The 15 of 'G-15', and not the twenty of 'ANKARA - Dua puluh' */
    private boolean isHyphened(int number) {
        return sentence.isMark(number - 1, '-')
                && !(sentence.at(number - 1).isSpaced() && sentence.at(number).isSpaced());
    }

    private int firstOfPhrase() {
        var start = at;
        while (start > 0 && at - start < ADJECTIVES && sentence.is(start - 1, Kind.DOCUMENT_ADJECTIVE)) {
            start--;
        }
        return start;
    }
}
