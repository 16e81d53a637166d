package org.summitwire.standalone.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.cleaning.Cleaner;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.Limits;
import org.summitwire.ingest.submission.Place;
import org.summitwire.ingest.submission.Reason;
import org.summitwire.ingest.submission.Submission;
import org.summitwire.ingest.submission.SubmissionReader;
import org.summitwire.model.reading.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Articles in files, checked and cleaned by the same rules as those that are handed in to be kept. */
public final class Articles {

    /** More than a file may hold that is read at once. */
    private static final int MOST = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PUBLISHED = "publishedAt";
    private static final String PUBLISHER = "publisher";

    private final Given given;
    private final SubmissionReader reader;
    private final Cleaner cleaner = new Cleaner();

    public Articles(Given given, Clock clock) {
        var usual = Limits.usual();
        var limits = new Limits(
                MOST, usual.title(), usual.body(), usual.url(), usual.name(), usual.authors(), usual.depth());
        this.given = given;
        this.reader = new SubmissionReader(limits, clock);
    }

    /** What stands in a file, in its order. */
    public List<Found> in(String file, byte[] bytes) {
        var form = Form.of(file, bytes);
        var entries =
                switch (form) {
                    case LINES -> reader.readLines(bytes);
                    case DOCUMENT -> reader.readDocument(bytes);
                    case TEXT ->
                        List.of(entry(PlainArticle.ofText(Form.text(bytes).orElseThrow())));
                    case PAGE ->
                        List.of(entry(PlainArticle.ofPage(Form.text(bytes).orElseThrow())));
                };
        return entries.stream().map(entry -> found(entry, file, form)).toList();
    }

    private Entry entry(PlainArticle article) {
        var json = JSON.createObjectNode();
        json.put("title", article.title());
        json.put("body", article.body());
        if (article.published() != null && !given.dated()) {
            json.put(PUBLISHED, article.published());
        }
        return read(json);
    }

    private Entry read(ObjectNode json) {
        return reader.readDocument(json.toString().getBytes(UTF_8)).get(0);
    }

    private Found found(Entry entry, String file, Form form) {
        var isDated = true;
        var completed = entry;
        if (entry instanceof Entry.Wrong wrong && json(wrong.raw()) instanceof ObjectNode json) {
            isDated = json.hasNonNull(PUBLISHED) || given.dated();
            completed = read(complete(json));
        }
        if (completed instanceof Entry.Right right) {
            var cleaning = Cleaning.of(right.submission(), cleaner);
            var faults = cleaning.faults(right.submission());
            if (faults.isEmpty()) {
                return new Found.Right(told(right.submission(), cleaning, Faults.place(file, placeOf(entry)), isDated));
            }
            completed = new Entry.Wrong(placeOf(entry), Reason.NO_TEXT, faults, right.raw());
        }
        return new Found.Wrong(Faults.words(file, placeOf(entry), (Entry.Wrong) completed, form));
    }

    private static Place placeOf(Entry entry) {
        return entry instanceof Entry.Wrong wrong
                ? wrong.place()
                : ((Entry.Right) entry).submission().place();
    }

    private static @Nullable JsonNode json(String raw) {
        try {
            return JSON.readTree(raw);
        } catch (JacksonException notJson) {
            return null; // the reader has said so already
        }
    }

    private ObjectNode complete(ObjectNode json) {
        if (!json.hasNonNull(PUBLISHED)) {
            json.put(PUBLISHED, given.published());
        }
        if (!json.hasNonNull(PUBLISHER)) {
            json.put(PUBLISHER, given.publisher());
        }
        return json;
    }

    private Told told(Submission submission, Cleaning cleaning, String place, boolean isDated) {
        var url = submission.url() == null ? given.url() : submission.url().toString();
        var article = new Article(
                cleaning.name(submission),
                cleaning.title(),
                cleaning.cleaned().body(),
                cleaning.outlet(),
                submission.publishedAt().atOffset(submission.offset()),
                submission.language() == null ? given.language() : submission.language());
        return new Told(
                place,
                article,
                url,
                isDated,
                submission.retracted(),
                cleaning.cleaned().removed());
    }
}
