package org.summitwire.notify.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The news that tests tell: the Tokyo meeting, its documents and its target. */
public final class News150 {

    static final Meeting TOKYO = new Meeting(
            "forum:CA+JAD",
            "Central Asia plus Japan Dialogue (CA+JAD) Summit",
            1,
            List.of("JP", "KZ"),
            "Tokyo",
            "JP",
            "2025-12-20",
            "2025-12-20");

    private News150() {}

    static Document documents(long count) {
        return document(DocumentType.COOPERATION_DOCUMENT, null, count, Bound.EXACT);
    }

    static Document document(DocumentType type, @Nullable String title, long count, Bound bound) {
        return new Document(type, title, count, bound, List.of(), List.of(), null, List.of());
    }

    static Change change(
            Happening happening,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable Stage was,
            @Nullable Stage is) {
        return change(happening, before, after, was, is, TOKYO, "id");
    }

    /** A change after which fact-1 goes by the name of another fact; null: by its own. */
    static Change merged(
            Happening happening,
            @Nullable String into,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable Stage was,
            @Nullable Stage is) {
        return change(happening, into, before, after, was, is, TOKYO, "id");
    }

    static Change change(
            Happening happening,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable Stage was,
            @Nullable Stage is,
            Meeting meeting,
            String language) {
        return change(happening, null, before, after, was, is, meeting, language);
    }

    private static Change change(
            Happening happening,
            @Nullable String mergedIntoFact,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable Stage was,
            @Nullable Stage is,
            Meeting meeting,
            String language) {
        return new Change(
                "change-1",
                "summit-1",
                happening,
                "fact-1",
                mergedIntoFact,
                before,
                after,
                was,
                is,
                meeting,
                List.of(new Quote("article-1", "lebih dari 150 dokumen kerja sama", 10, 43, "hash")),
                "Kantor Perdana Menteri Jepang",
                new Article(
                        "article-1",
                        null,
                        "https://warta.example/1",
                        "Warta Contoh",
                        "Antara",
                        "Judul",
                        language,
                        Instant.parse("2025-12-21T05:07:00Z")),
                3);
    }

    /** An alert on the documents, as it is delivered. */
    public static Alert alert(String id) {
        return alert(id, "summit-1", Instant.parse("2025-12-21T05:08:00Z"));
    }

    public static Alert alert(String id, String summitId, Instant knownAt) {
        var change = change(Happening.NEW, null, documents(150), null, Stage.SIGNED);
        var telling = new AlertWriter("en").write(change, News.NEW);
        var indonesian = new AlertWriter("id").write(change, News.NEW);
        return new Alert(
                id,
                summitId,
                change.id(),
                News.NEW,
                Kind.DOCUMENT,
                change.factId(),
                "en",
                telling.headline(),
                telling.text(),
                telling.knownBefore(),
                null,
                change.after(),
                change.meeting(),
                change.quotes(),
                change.cause(),
                "/summits/" + summitId,
                List.of(),
                change.cause().publishedAt(),
                knownAt,
                change.voices(),
                List.of(telling, indonesian));
    }

    /** A reminder of a target, as it is delivered. */
    public static Alert reminder(String id, Instant now) {
        var amount = new Quantity(new BigDecimal("3000000000000"), "JPY", Bound.EXACT);
        var target = new Target(Measure.BUSINESS_PROJECTS, amount, "2030", List.of());
        var last = change(Happening.NEW, null, target, null, Stage.AGREED);
        var telling = new AlertWriter("en").remind(last, target, new Reminder.Due(id, "2030"), now);
        return new Alert(
                id,
                "summit-1",
                last.id(),
                News.REMINDER,
                Kind.TARGET,
                last.factId(),
                "en",
                telling.headline(),
                telling.text(),
                telling.knownBefore(),
                target,
                target,
                last.meeting(),
                last.quotes(),
                last.cause(),
                "/summits/summit-1",
                List.of(),
                last.cause().publishedAt(),
                now,
                last.voices(),
                List.of(telling));
    }
}
