package org.summitwire.model.reading.language;

import java.util.List;
import org.summitwire.model.reading.text.Tokens;

/** Tells the language of a text from its small words. */
public final class LanguageGuess {

    private static final int ENOUGH = 1_200;

    private LanguageGuess() {}

    public static Language among(List<Language> languages, Tokens tokens) {
        var best = languages.get(0);
        var most = -1;
        for (var language : languages) {
            var heard = language.functionWords().count(tokens, ENOUGH);
            if (heard > most) {
                best = language;
                most = heard;
            }
        }
        return best;
    }
}
