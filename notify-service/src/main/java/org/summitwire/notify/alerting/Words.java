package org.summitwire.notify.alerting;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The patterns of one language, by key; data beside the code. A new language adds a file. */
public final class Words {

    private final Map<String, String> patterns = new TreeMap<>();
    private final ULocale locale;

    private Words(Properties file) {
        file.stringPropertyNames().forEach(key -> patterns.put(key, file.getProperty(key)));
        locale = ULocale.forLanguageTag(patterns.get("locale"));
    }

    /**
     * The words of a language.
     *
     * @throws IllegalArgumentException where there are none
     */
    static Words of(String language) {
        return of(Words.class, language);
    }

    /**
     * The words of a language that lie beside that type, {@code words-en.properties}.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Words of(Class<?> beside, String language) {
        var name = "words-" + language + ".properties";
        try (var file = beside.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("Alerts are written in en or id, not in '" + language
                        + "'. Set summitwire.notify.language to one of them");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, UTF_8));
            return new Words(properties);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    ULocale locale() {
        return locale;
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The pattern of that name, filled in. */
    public String say(String key, Object... arguments) {
        var pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalStateException("No words for '" + key + "' in " + locale);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The word of that name, where there is one. */
    Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }
}
