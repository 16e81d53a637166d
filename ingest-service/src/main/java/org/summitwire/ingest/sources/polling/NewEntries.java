package org.summitwire.ingest.sources.polling;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.identity.CanonicalUrl;
import org.summitwire.ingest.sources.feed.FeedContent;
import org.summitwire.ingest.sources.feed.FeedEntry;
import org.summitwire.ingest.sources.sitemap.SitemapReading;
import org.summitwire.ingest.sources.syntax.TimeTold;

/**
 * Which entries of a source are new, and which known ones were changed since. An entry is known by its id or by its
 * link: a source that makes up new ids at each poll, or new links, brings nothing twice.
 */
public final class NewEntries {

    /** Marks that are kept of a source: about 300 entries by id, link and time of change. */
    public static final int KEPT = 1_000;

    /** Pages of a sitemap that are looked at, the latest first: it lists all that an outlet ever wrote. */
    public static final int LATEST = 2_000;

    private static final int STORM = 4;
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private NewEntries() {}

    /**
     * What is new.
     *
     * @param fresh entries that were not known, in the source's order
     * @param changed known entries with another time of change
     * @param seen what to remember in place of what was remembered
     * @param notes what was not believed or not looked at, in words
     */
    public record Found<T>(List<T> fresh, List<T> changed, Fingerprints seen, List<String> notes) {

        public Found {
            fresh = List.copyOf(fresh);
            changed = List.copyOf(changed);
            notes = List.copyOf(notes);
        }
    }

    public static Found<FeedEntry> of(FeedContent content, Fingerprints seen) {
        return among(content.entries(), NewEntries::mark, seen, List.of());
    }

    /** Of the latest pages of a sitemap, by their news or else by their change; those without a time come last. */
    public static Found<SitemapReading.Page> ofPages(List<SitemapReading.Page> pages, Fingerprints seen) {
        var latest = pages.stream()
                .sorted(Comparator.comparing(NewEntries::time, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(LATEST)
                .toList();
        int rest = pages.size() - latest.size();
        var notes =
                rest == 0 ? List.<String>of() : List.of("looked at the latest " + LATEST + " pages, not at " + rest);
        return among(latest, NewEntries::mark, seen, notes);
    }

    private static @Nullable Instant time(SitemapReading.Page page) {
        var news = page.news() == null ? null : page.news().published();
        return news == null ? page.lastModified() : news.at();
    }

    /** What an entry is known by. */
    private record Mark(@Nullable String id, @Nullable String link, String title, @Nullable Instant updated) {}

    private static Mark mark(FeedEntry entry) {
        var title = entry.title() + "|"
                + (entry.published() == null ? "" : entry.published().at());
        var updated = entry.updated();
        return new Mark(entry.id(), name(entry.link()), title, updated == null ? null : updated.at());
    }

    private static Mark mark(SitemapReading.Page page) {
        return new Mark(null, name(page.url()), page.url().toString(), page.lastModified());
    }

    /** http and https lead to one page. */
    private static @Nullable String name(@Nullable URI link) {
        if (link == null) {
            return null;
        }
        var text = CanonicalUrl.of(link).text();
        return text.substring(text.indexOf("://"));
    }

    private static <T> Found<T> among(
            List<T> entries, Function<T, Mark> marked, Fingerprints seen, List<String> notes) {
        var marks = entries.stream().map(marked).toList();
        var sharedIds = shared(marks, Mark::id, Mark::link);
        var sharedLinks = shared(marks, Mark::link, Mark::id);
        var known = seen.asSet();
        var now = new LinkedHashSet<Long>();
        var fresh = new ArrayList<T>();
        var changed = new ArrayList<Integer>();
        int old = 0;
        for (int at = marks.size() - 1; at >= 0; at--) { // the source's last is its oldest, to be forgotten first
            var mark = marks.get(at);
            var names = names(mark, sharedIds, sharedLinks);
            boolean twice = names.stream().anyMatch(now::contains);
            boolean isKnown = names.stream().anyMatch(known::contains);
            now.addAll(names);
            old += isKnown ? 1 : 0;
            if (!twice && !isKnown) {
                fresh.add(0, entries.get(at));
            }
            if (mark.updated() != null) {
                long change = Fingerprints.of(
                        "changed|" + base(mark) + "|" + mark.updated().getEpochSecond());
                if (now.add(change) && isKnown && !twice && !known.contains(change)) {
                    changed.add(0, at);
                }
            }
        }
        var told = new ArrayList<>(notes);
        if (isStorm(changed, old, marks)) {
            told.add("not believed: " + changed.size() + " of " + old + " known entries say that they changed at once");
            changed.clear();
        }
        return new Found<>(fresh, changed.stream().map(entries::get).toList(), seen.with(now, KEPT), told);
    }

    private static String base(Mark mark) {
        return mark.link() == null ? String.valueOf(mark.id()) : mark.link();
    }

    private static List<Long> names(Mark mark, Set<String> sharedIds, Set<String> sharedLinks) {
        var names = new ArrayList<Long>();
        if (mark.id() != null && !sharedIds.contains(mark.id())) {
            names.add(Fingerprints.of("id|" + mark.id()));
        }
        if (mark.link() != null && !sharedLinks.contains(mark.link())) {
            names.add(Fingerprints.of("link|" + mark.link()));
        }
        if (names.isEmpty()) {
            names.add(Fingerprints.of("title|" + mark.title()));
        }
        return names;
    }

    /** Ids that entries with different links have in common name none of them; and links likewise. */
    private static Set<String> shared(
            List<Mark> marks, Function<Mark, @Nullable String> key, Function<Mark, @Nullable String> other) {
        Map<String, String> first = new HashMap<>();
        var shared = new HashSet<String>();
        for (var mark : marks) {
            var name = key.apply(mark);
            var value = String.valueOf(other.apply(mark));
            if (name != null) {
                var before = first.putIfAbsent(name, value);
                if (before != null && !before.equals(value)) {
                    shared.add(name);
                }
            }
        }
        return shared;
    }

    /** Some sources write the time of the poll as the time of change of all that they list. */
    private static boolean isStorm(List<Integer> changed, int old, List<Mark> marks) {
        if (changed.size() < STORM || changed.size() * 2 <= old) {
            return false;
        }
        var times = changed.stream().map(at -> marks.get(at).updated()).sorted().toList();
        return Duration.between(times.get(0), times.get(times.size() - 1)).compareTo(AT_ONCE) <= 0;
    }

    /** The times of a sitemap's pages, as {@link #times}. */
    public static List<Instant> pageTimes(List<SitemapReading.Page> pages) {
        return pages.stream().map(NewEntries::time).filter(time -> time != null).toList();
    }

    /** The times of publication that a plan learns a source's pace from. */
    public static List<Instant> times(List<FeedEntry> entries) {
        return entries.stream()
                .map(FeedEntry::published)
                .filter(told -> told != null && !told.dayOnly())
                .map(TimeTold::at)
                .toList();
    }
}
