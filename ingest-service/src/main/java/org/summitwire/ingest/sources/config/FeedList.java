package org.summitwire.ingest.sources.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.summitwire.ingest.sources.config.FeedConfigEntry.Right;
import org.summitwire.ingest.sources.syntax.DecodedText;
import org.summitwire.ingest.sources.syntax.Gunzip;
import org.summitwire.ingest.sources.syntax.Refused;
import org.summitwire.ingest.submission.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads a file of sources: a JSON array, one JSON object a line, or OPML as feed readers export it. One entry for each
 * source in it; no fault of one keeps another from being read.
 */
public final class FeedList {

    static final int MOST = 100_000;
    private static final int BYTES = 100_000_000;

    private FeedList() {}

    public static List<FeedConfigEntry> read(byte[] bytes) {
        try {
            var text = DecodedText.of(Gunzip.unpacked(bytes, BYTES), null).text();
            var start = text.stripLeading();
            if (start.isEmpty()) {
                return List.of(FeedConfigJson.wrong(
                        Place.WHOLE, "nothing", "a JSON array of feeds, one JSON object a line, or OPML"));
            }
            return eachOnce(
                    start.startsWith("<") ? Opml.read(text) : start.startsWith("[") ? array(text) : lines(text));
        } catch (Refused refused) {
            return List.of(FeedConfigJson.wrong(Place.WHOLE, refused.refusal().toString(), "a readable file of feeds"));
        }
    }

    private static List<FeedConfigEntry> lines(String text) {
        var entries = new ArrayList<FeedConfigEntry>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !full(entries, Place.line(number))) {
                entries.add(FeedConfigJson.read(line, null, Place.line(number)));
            }
        }
        return entries;
    }

    private static List<FeedConfigEntry> array(String text) {
        var entries = new ArrayList<FeedConfigEntry>();
        try (var parser = FeedConfigJson.mapper().createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                var place = Place.index(entries.size());
                if (full(entries, place)) {
                    return entries;
                }
                entries.add(FeedConfigJson.check(FeedConfigJson.mapper().readTree(parser), null, place));
            }
            if (parser.nextToken() != null) {
                entries.add(FeedConfigJson.wrong(Place.WHOLE, "more after the JSON array", "one JSON array"));
            }
        } catch (JacksonException notJson) {
            entries.add(FeedConfigJson.wrong(
                    Place.WHOLE, FeedConfigJson.found(notJson), "a JSON array of feeds, each name once"));
        }
        return entries;
    }

    private static boolean full(List<FeedConfigEntry> entries, Place place) {
        if (entries.size() == MOST) {
            entries.add(FeedConfigJson.wrong(place, "a further feed", "at most " + MOST + " in one file"));
        }
        return entries.size() > MOST;
    }

    /** The first of those with one id is kept. */
    private static List<FeedConfigEntry> eachOnce(List<FeedConfigEntry> entries) {
        Map<String, FeedConfig> byId = new HashMap<>();
        var each = new ArrayList<FeedConfigEntry>();
        for (int at = 0; at < entries.size(); at++) {
            if (entries.get(at) instanceof Right right) {
                var before = byId.putIfAbsent(right.config().id(), right.config());
                if (before != null) {
                    var found = right.config().id() + " for the second time";
                    each.add(FeedConfigJson.wrong(Place.index(at), found, "each id once in a file"));
                    continue;
                }
            }
            each.add(entries.get(at));
        }
        return each;
    }
}
