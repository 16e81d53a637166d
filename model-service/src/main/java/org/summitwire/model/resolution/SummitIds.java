package org.summitwire.model.resolution;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Meeting;

/**
 * Names for meetings: readable, fit for a URL, from content. The day in a name is the first that was told, or else the
 * day of the first report; the name stays when the meeting is moved or dated later.
 */
public final class SummitIds {

    /** A forum of many parties is named by the first of them and a hash of all. */
    private static final int MAX_FORUM = 48;

    private static final Pattern PLUS = Pattern.compile("\\+");

    private SummitIds() {}

    /** {@code ca-jad-2025-12-20} for a format, {@code jp-and-kz-2025-12-18} for parties that met. */
    public static String of(Meeting meeting, LocalDate publishedOn, Collection<String> taken) {
        var day = meeting.start() == null ? publishedOn : meeting.start();
        var name = slug(meeting.forum()) + '-' + day;
        var names = Set.copyOf(taken);
        var free = name;
        for (var number = 2; names.contains(free); number++) {
            free = name + '-' + number;
        }
        return free;
    }

    static String slug(Forum forum) {
        var colon = forum.key().indexOf(':');
        var code = forum.key().substring(colon + 1);
        var slug = forum.key().startsWith("parties:")
                ? PLUS.splitAsStream(code).map(SummitIds::plain).collect(Collectors.joining("-and-"))
                : plain(code);
        return slug.length() <= MAX_FORUM
                ? slug
                : slug.substring(0, MAX_FORUM)
                        + '-'
                        + Integer.toHexString(forum.key().hashCode());
    }

    private static String plain(String code) {
        var letters = Normalizer.normalize(code, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return letters.isEmpty() ? Integer.toHexString(code.hashCode()) : letters;
    }
}
