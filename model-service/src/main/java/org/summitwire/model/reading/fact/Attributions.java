package org.summitwire.model.reading.fact;

import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Attribution;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Hears who said it: 'Menurut pernyataan Kantor Perdana Menteri Jepang', ', the Foreign Ministry said'. */
final class Attributions {

    private static final int LONGEST = 14;

    private final Scene scene;

    Attributions(Scene scene) {
        this.scene = scene;
    }

    @Nullable
    Attribution in(Sentence sentence) {
        var according = sentence.find(Kind.ACCORDING, 0);
        if (according >= 0) {
            return following(sentence, according + 1);
        }
        var said = sentence.find(Kind.SAY, 0);
        return said > 0 ? preceding(sentence, said) : null;
    }

    /** The capitalised words that come next: what was stated in, or by a lower office, is left out. */
    private @Nullable Attribution following(Sentence sentence, int from) {
        var start = from;
        while (start < sentence.size()
                && start < from + 4
                && !sentence.at(start).isCapital()) {
            if (!sentence.at(start).isWord()) {
                return null;
            }
            start++;
        }
        var end = start;
        while (end < sentence.size() && end - start < LONGEST && belongs(sentence, end)) {
            end++;
        }
        return end == start ? null : attribution(sentence, start, end);
    }

    /** ', the presidential office said': back to the comma. */
    private @Nullable Attribution preceding(Sentence sentence, int said) {
        var start = said;
        while (start > 0 && said - start < LONGEST && belongsOrLinks(sentence.at(start - 1))) {
            start--;
        }
        while (start < said && sentence.at(start).is(Kind.DEFINITE)) {
            start++;
        }
        return start == said ? null : attribution(sentence, start, said);
    }

    private Attribution attribution(Sentence sentence, int from, int to) {
        var evidence = scene.text().evidence(sentence, from, to);
        return new Attribution(evidence.quote(), evidence);
    }

    private static boolean belongs(Sentence sentence, int at) {
        return sentence.at(at).isCapital() || sentence.isMark(at, '-');
    }

    private static boolean belongsOrLinks(Piece piece) {
        return piece.isWord()
                && (piece.isCapital() || piece.isAny(Kind.OFFICE, Kind.OFFICE_SOURCE, Kind.DEFINITE, Kind.OF));
    }
}
