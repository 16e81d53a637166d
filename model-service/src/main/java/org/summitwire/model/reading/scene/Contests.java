package org.summitwire.model.reading.scene;

import java.util.List;
import java.util.stream.Stream;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;
import org.summitwire.model.reading.text.Text;

/** Tells a match from a meeting: its 'summit' is a final, and its presidents look on. */
final class Contests {

    private static final int LEAD = 6;
    private static final int OPENING = 2;

    private Contests() {}

    /** 'Two coaches, one cup': a title and a lead of contests, whatever presidents promise their teams */
    static boolean isOne(List<Sentence> sentences, Text title) {
        var told = Stream.concat(title.sentences().stream(), sentences.stream().limit(LEAD))
                .flatMap(Contests::words)
                .distinct()
                .count();
        return told > 1
                && title.sentences().stream()
                        .flatMap(Contests::words)
                        .findFirst()
                        .isPresent()
                && sentences.stream().limit(OPENING).noneMatch(it -> it.has(Kind.FORUM) || it.has(Kind.DOCUMENT));
    }

    /** A medal alone is also given to guests. */
    private static Stream<String> words(Sentence sentence) {
        return sentence.pieces().stream()
                .filter(it -> it.is(Kind.OUTSIDER, "CONTEST"))
                .map(Piece::folded);
    }
}
