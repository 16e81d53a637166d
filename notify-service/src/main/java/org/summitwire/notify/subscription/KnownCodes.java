package org.summitwire.notify.subscription;

import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.summitwire.page.Parties;

/** What people write for a state, an organisation or a forum, as alerts carry it: anything else would match nothing. */
public final class KnownCodes {

    private static final Set<String> STATES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> PARTIES = listed("party");
    private static final Map<String, String> FORUMS = listed("forum");

    /** An organisation that may come to be known; a code as short as those of states would be known. */
    private static final Pattern ORGANISATION = Pattern.compile("(?![A-Z]{2,3}$)[A-Z][A-Z0-9-]{1,19}");

    private static final Pattern FORUM = Pattern.compile("[A-Z0-9][A-Z0-9+_.-]{0,99}");

    private static final String FORUM_KEY = "forum:";
    private static final String PARTIES_KEY = "parties:";

    private KnownCodes() {}

    private static Map<String, String> listed(String kind) {
        return Table.rows("codes.tsv", 2).stream()
                .filter(row -> row[0].equals(kind))
                .map(row -> row[1])
                .collect(toMap(KnownCodes::capitals, Function.identity()));
    }

    /** The code of a state or an organisation, by its code or by what a state is called; empty where none is meant. */
    public static Optional<String> party(String written) {
        var code = capitals(written);
        if (STATES.contains(code)) {
            return Optional.of(code);
        }
        return Optional.ofNullable(PARTIES.get(code))
                .or(() -> Parties.code(written))
                .or(() -> Optional.of(written.strip())
                        .filter(it -> ORGANISATION.matcher(it).matches()));
    }

    /**
     * The key of a forum, by its key or its code in any case, or by the parties that met in any order; empty where none is meant.
     * Parties alone are those that met: {@code JP+KZ} for {@code parties:JP+KZ}.
     */
    public static Optional<String> forum(String written) {
        var text = written.strip();
        if (text.regionMatches(true, 0, PARTIES_KEY, 0, PARTIES_KEY.length())) {
            return met(text.substring(PARTIES_KEY.length()));
        }
        var isKey = text.regionMatches(true, 0, FORUM_KEY, 0, FORUM_KEY.length());
        var code = capitals(isKey ? text.substring(FORUM_KEY.length()) : text);
        if (!isKey && code.matches("[A-Z]{2}(\\+[A-Z]{2})+")) {
            var met = met(code);
            if (met.isPresent()) {
                return met;
            }
        }
        return FORUM.matcher(code).matches()
                ? Optional.of(FORUM_KEY + FORUMS.getOrDefault(code, code))
                : Optional.empty();
    }

    private static Optional<String> met(String written) {
        var codes = new TreeSet<String>();
        for (var party : written.split("\\+", -1)) {
            var code = party(party);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(PARTIES_KEY + String.join("+", codes));
    }

    private static String capitals(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
