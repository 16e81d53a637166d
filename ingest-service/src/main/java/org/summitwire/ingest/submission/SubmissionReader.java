package org.summitwire.ingest.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what was sent: one JSON article, an array of them, or one a line. It throws only where this program is wrong,
 * never where what was sent is.
 */
public final class SubmissionReader {

    /** JSON of one article, with what it has beside its text. */
    private static final int LONGEST_NAME = 1_000;

    private static final int LONGEST_NUMBER = 200;
    private static final String ARTICLE = "a JSON object with the fields of an article";

    private final JsonMapper mapper;
    private final ArticleFields fields;
    private final Limits limits;

    /**
     * Reads within limits.
     *
     * @param clock tells what is in the future
     */
    public SubmissionReader(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.fields = new ArticleFields(limits, clock);
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(Integer.MAX_VALUE) // the whole is bounded already; the field's own limit says more
                .build();
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(constraints)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                        .build())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // told below, with the place
                .build();
    }

    /** A document: an article, an array, or lines if that is what it holds. One entry for each thing that was sent. */
    public List<Entry> readDocument(byte[] bytes) {
        var decoded = Utf8.decode(bytes, Place.WHOLE);
        if (decoded.fault() != null) {
            return List.of(wrong(decoded, bytes));
        }
        var text = decoded.text();
        if (text.stripLeading().startsWith("[")) {
            return readArray(text);
        }
        return holdsLines(text) ? lines(text) : List.of(readObject(text, Place.WHOLE));
    }

    /** One article a line; blank lines are passed over. */
    public List<Entry> readLines(byte[] bytes) {
        var decoded = Utf8.decode(bytes, Place.WHOLE);
        return decoded.fault() != null ? List.of(wrong(decoded, bytes)) : lines(decoded.text());
    }

    /** One line of a file, without its line end. */
    public Entry readLine(byte[] bytes, int line) {
        var decoded = Utf8.decode(bytes, Place.line(line));
        return decoded.fault() != null ? wrong(decoded, bytes) : readObject(decoded.text(), Place.line(line));
    }

    private List<Entry> lines(String text) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                entries.add(
                        entries.size() == limits.articles()
                                ? tooMany(Place.line(number))
                                : readObject(line, Place.line(number)));
            }
            if (entries.size() > limits.articles()) {
                break;
            }
        }
        return entries;
    }

    private List<Entry> readArray(String text) {
        var entries = new ArrayList<Entry>();
        try (var parser = mapper.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                var place = Place.index(entries.size());
                if (entries.size() == limits.articles()) {
                    entries.add(tooMany(place));
                    return entries;
                }
                JsonNode node = mapper.readTree(parser);
                entries.add(read(node, place, node.toString()));
            }
            if (parser.nextToken() != null) {
                entries.add(trailing(parser, text));
            }
        } catch (JacksonException notJson) {
            entries.add(notJson(notJson, Place.WHOLE, text));
        }
        return entries.isEmpty()
                ? List.of(Entry.Wrong.because(
                        Reason.NO_ARTICLE, Fault.of(Place.WHOLE, "", "an empty array", "at least one article"), text))
                : entries;
    }

    private Entry readObject(String text, Place place) {
        try (var parser = mapper.createParser(text)) {
            JsonNode node = mapper.readTree(parser);
            return parser.nextToken() == null ? read(node, place, text) : trailing(parser, text);
        } catch (JacksonException notJson) {
            return notJson(notJson, place, text);
        }
    }

    private Entry read(JsonNode node, Place place, String raw) {
        return node.isObject()
                ? fields.check(node, place, raw)
                : Entry.Wrong.because(Reason.NO_ARTICLE, Fault.of(place, "", ArticleFields.kindOf(node), ARTICLE), raw);
    }

    /** Whether the first line is a whole JSON value and more follows: then it is one article a line. */
    private boolean holdsLines(String text) {
        var content = text.strip();
        int end = content.indexOf('\n');
        if (end < 0) {
            return false;
        }
        try (var parser = mapper.createParser(content.substring(0, end))) {
            return mapper.readTree(parser).isObject() && parser.nextToken() == null;
        } catch (JacksonException goesOn) {
            return false;
        }
    }

    private Entry tooMany(Place place) {
        var fault = Fault.of(place, "", "a further article", "at most " + limits.articles() + " in one request");
        return Entry.Wrong.because(Reason.TOO_MANY, fault, "");
    }

    private static Entry trailing(JsonParser parser, String raw) {
        var at = parser.currentTokenLocation();
        var found = "more at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Entry.Wrong.because(
                Reason.NOT_JSON, Fault.of(Place.WHOLE, "", found, "nothing after the end of the JSON value"), raw);
    }

    private Entry notJson(JacksonException cause, Place place, String raw) {
        var at = cause.getLocation();
        var where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        var expected = cause instanceof StreamConstraintsException
                ? "JSON nested no deeper than " + limits.depth() + ", names and numbers of usual length"
                : "JSON, each name once";
        return Entry.Wrong.because(
                Reason.NOT_JSON, new Fault(place, "", Fault.shown(cause.getOriginalMessage()) + where, expected), raw);
    }

    private static Entry wrong(Utf8 decoded, byte[] bytes) {
        var raw = new String(bytes, ISO_8859_1);
        return new Entry.Wrong(decoded.fault().place(), decoded.reason(), List.of(decoded.fault()), raw);
    }
}
