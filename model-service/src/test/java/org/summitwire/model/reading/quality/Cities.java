package org.summitwire.model.reading.quality;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cities by name: St. Petersburg is Saint Petersburg. */
final class Cities {

    private static final Pattern SAINT = Pattern.compile("^st\\.? ");

    private Cities() {}

    static boolean same(@Nullable String one, @Nullable String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(@Nullable String city) {
        return city == null ? "" : SAINT.matcher(city.toLowerCase(Locale.ROOT)).replaceFirst("saint ");
    }
}
