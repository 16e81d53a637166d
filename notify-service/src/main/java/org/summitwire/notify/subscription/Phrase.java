package org.summitwire.notify.subscription;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.summitwire.notify.alerting.Words;

/**
 * Something to say to a reader in their language. It is put into words where it is told, and not before; its text is the
 * English one, as logs have it.
 */
public sealed interface Phrase {

    /**
     * The words.
     *
     * @param language ISO 639-1: en or id; for any other, English
     * @throws IllegalStateException where there are none for a key
     */
    String in(String language);

    /**
     * What the pattern of a key says, in {@code words-*.properties}.
     *
     * @param arguments other phrases, or values that are written as they are; of a collection all, parted by commas
     */
    static Phrase of(String key, Object... arguments) {
        return new Worded(key, Arrays.stream(arguments).map(Phrase::phrase).toList());
    }

    /** What is alike in all languages: a value, a name of the interface, a code. */
    static Phrase verbatim(String text) {
        return new Verbatim(text);
    }

    /** A value as somebody sent it. */
    static Phrase quoted(String text) {
        return new Verbatim("'" + text + "'");
    }

    private static Phrase phrase(Object argument) {
        if (argument instanceof Phrase phrase) {
            return phrase;
        }
        return argument instanceof Collection<?> all
                ? new Listed(all.stream().map(Phrase::phrase).toList())
                : new Verbatim(argument.toString());
    }

    record Verbatim(String text) implements Phrase {

        @Override
        public String in(String language) {
            return text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Listed(List<Phrase> parts) implements Phrase {

        @Override
        public String in(String language) {
            return parts.stream().map(it -> it.in(language)).collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return in(Worded.OTHERWISE);
        }
    }

    record Worded(String key, List<Phrase> arguments) implements Phrase {

        private static final String OTHERWISE = "en";
        private static final Set<String> LANGUAGES = Set.of("en", "id");
        private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

        @Override
        public String in(String language) {
            return words(language)
                    .say(key, arguments.stream().map(it -> it.in(language)).toArray());
        }

        static Words words(String language) {
            return LOADED.computeIfAbsent(
                    LANGUAGES.contains(language) ? language : OTHERWISE, it -> Words.of(Phrase.class, it));
        }

        @Override
        public String toString() {
            return in(OTHERWISE);
        }
    }
}
