package org.summitwire.model.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.summitwire.model.reading.Evidence;

/**
 * A text cut into lines and sentences, with what the lexicon knows in it.
 *
 * @param sentences those of lines that are read and of headings, in order
 * @param noise lines that are no part of the article
 */
public record Text(String body, List<Sentence> sentences, List<Line> noise) {

    public static Text of(String body, Lexicon lexicon) {
        return of(Tokens.in(body), lexicon);
    }

    public static Text of(Tokens tokens, Lexicon lexicon) {
        var body = tokens.text();
        var pieces = lexicon.findIn(tokens);
        var lines = new Lines(body, pieces).cut();
        var sentences = new ArrayList<Sentence>();
        var noise = new ArrayList<Line>();
        for (var line : lines) {
            if (line.line().sort() == Line.Sort.NOISE) {
                noise.add(line.line());
            } else {
                Sentences.cut(pieces, line, sentences);
            }
        }
        return new Text(body, sentences, noise);
    }

    public Evidence evidence(int start, int end) {
        return Evidence.in(body, start, end);
    }

    /** The words from one piece of a sentence to before another. */
    public Evidence evidence(Sentence sentence, int from, int to) {
        return evidence(sentence.at(from).start(), sentence.at(to - 1).end());
    }

    public String words(Sentence sentence, int from, int to) {
        return body.substring(sentence.at(from).start(), sentence.at(to - 1).end());
    }
}
