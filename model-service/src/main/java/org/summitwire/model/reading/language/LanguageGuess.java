package org.summitwire.model.reading.language;

import java.util.List;
import org.summitwire.model.reading.text.Token;
import org.summitwire.model.reading.text.Tokens;

/** Tells the language of a text from its small words. */
public final class LanguageGuess {

    private static final int ENOUGH = 1_200;

    private LanguageGuess() {}

    public static Language among(List<Language> languages, String text) {
        var tokens = Tokens.of(text.substring(0, Math.min(text.length(), ENOUGH)));
        var best = languages.get(0);
        var most = -1L;
        for (var language : languages) {
            var heard = tokens.stream()
                    .map(Token::folded)
                    .filter(language.functionWords()::contains)
                    .count();
            if (heard > most) {
                best = language;
                most = heard;
            }
        }
        return best;
    }
}
