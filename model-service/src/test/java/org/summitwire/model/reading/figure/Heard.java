package org.summitwire.model.reading.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.summitwire.model.reading.language.Language;
import org.summitwire.model.reading.language.Languages;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Text;

/** What is heard in a sentence. */
final class Heard {

    private static final Map<String, Language> LANGUAGES =
            Languages.bundled().stream().collect(Collectors.toMap(Language::code, Function.identity()));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Heard() {}

    /** The numbers of a sentence that no date holds. */
    static List<Amount> in(String language, String words) {
        var spoken = language(language);
        var scene = new Scene(Text.of(words, spoken.lexicon()), spoken, TODAY);
        return scene.text().sentences().stream()
                .flatMap(sentence -> scene.amounts(sentence).stream())
                .toList();
    }

    /** All numbers of a sentence, also those that look like years. */
    static List<Amount> allIn(String language, String words) {
        var spoken = language(language);
        var amounts = new Amounts(spoken);
        return Text.of(words, spoken.lexicon()).sentences().stream()
                .flatMap(sentence -> amounts.in(sentence).stream())
                .toList();
    }

    private static Language language(String code) {
        return Objects.requireNonNull(LANGUAGES.get(code), code);
    }
}
