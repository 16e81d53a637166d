package org.summitwire.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** The ICU message patterns of one language, by key. */
final class Words {

    private final Map<String, String> patterns = new TreeMap<>();
    private final ULocale locale;

    Words(Language language, Collection<WordFile> files) {
        locale = ULocale.forLocale(language.regional());
        files.forEach(file -> read(file.file(language)));
    }

    private void read(String name) {
        try (var file = Words.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("There are no words for the page in " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(file, UTF_8));
            properties.stringPropertyNames().forEach(key -> {
                var before = patterns.put(key, properties.getProperty(key));
                if (before != null && !before.equals(properties.getProperty(key))) {
                    throw new IllegalArgumentException("'" + key + "' in " + name + " says something else elsewhere: "
                            + before + "; give one of the two another name");
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    ULocale locale() {
        return locale;
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    /** The pattern of that name, filled in. */
    String say(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalStateException("No words for '" + key + "' in " + locale));
    }

    /** The pattern of that name, filled in, where there is one. */
    Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(patterns.get(key))
                .map(pattern -> arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments));
    }
}
