package org.summitwire.notify.messaging;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.Bound;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.Document;
import org.summitwire.event.DocumentType;
import org.summitwire.event.Evidence;
import org.summitwire.event.Fact;
import org.summitwire.event.FactKind;
import org.summitwire.event.Forum;
import org.summitwire.event.Measure;
import org.summitwire.event.Meeting;
import org.summitwire.event.MeetingStatus;
import org.summitwire.event.Quantity;
import org.summitwire.event.Source;
import org.summitwire.event.Stage;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.Target;
import org.summitwire.wire.Topic;

/** Changes to the account of one summit, as model-service writes them. */
public final class Changes {

    public static final String SUMMIT = "summit-ca-jad-2025";
    static final Instant PUBLISHED = Instant.parse("2025-12-21T05:00:00Z");
    static final Instant KNOWN = Instant.parse("2025-12-21T05:01:00Z");

    static {
        Topic.values(); // has Avro trust the records
    }

    private Changes() {}

    public static SummitChanged newDocuments(String factId, long count, Bound bound) {
        return change(
                "change-" + factId + "-" + count,
                ChangeClass.NEW,
                ChangeSubject.DOCUMENT,
                factId,
                null,
                documents(count, bound),
                null,
                Stage.SIGNED);
    }

    public static SummitChanged revisedDocuments(String factId, Fact before, Fact after) {
        return change(
                "change-" + factId + "-revised-" + after.getDocument().getCount(),
                ChangeClass.REVISED,
                ChangeSubject.DOCUMENT,
                factId,
                before,
                after,
                Stage.SIGNED,
                Stage.SIGNED);
    }

    public static SummitChanged newTarget(String factId, String amount, String unit, Stage stage) {
        return change(
                "change-" + factId + "-" + amount,
                ChangeClass.NEW,
                ChangeSubject.TARGET,
                factId,
                null,
                target(amount, unit),
                null,
                stage);
    }

    /** A target of 3 trillion yen by 2030, agreed. */
    static SummitChanged decided(String factId) {
        return newTarget(factId, "3000000000000", "JPY", Stage.AGREED);
    }

    /** What is told of a target, each value agreed. */
    static SummitChanged about(String factId, ChangeClass happening, @Nullable Fact before, @Nullable Fact after) {
        return change(
                factId + "-" + happening,
                happening,
                ChangeSubject.TARGET,
                factId,
                before,
                after,
                before == null ? null : Stage.AGREED,
                after == null ? null : Stage.AGREED);
    }

    static SummitChanged change(
            String id,
            ChangeClass change,
            ChangeSubject subject,
            @Nullable String factId,
            @Nullable Fact before,
            @Nullable Fact after,
            @Nullable Stage stageBefore,
            @Nullable Stage stageAfter) {
        return SummitChanged.newBuilder()
                .setChangeId(id)
                .setSummitId(SUMMIT)
                .setChange(change)
                .setSubject(subject)
                .setFactId(factId)
                .setBefore(before)
                .setAfter(after)
                .setStageBefore(stageBefore)
                .setStageAfter(stageAfter)
                .setMeeting(meeting())
                .setEvidence(List.of(new Evidence("article-1", "the quoted words", 10, 26, "hash")))
                .setCause(cause())
                .setLineages(List.of("lineage-1"))
                .setPublishedAt(PUBLISHED)
                .setKnownAt(KNOWN)
                .build();
    }

    public static Fact documents(long count, Bound bound) {
        var document = Document.newBuilder()
                .setType(DocumentType.COOPERATION_DOCUMENT)
                .setCount(count)
                .setBound(bound)
                .setStages(List.of(Stage.SIGNED))
                .build();
        return Fact.newBuilder()
                .setKind(FactKind.DOCUMENT)
                .setDocument(document)
                .build();
    }

    /** The same change to the account of another summit. */
    static SummitChanged in(String summitId, SummitChanged change) {
        return SummitChanged.newBuilder(change).setSummitId(summitId).build();
    }

    /** The same change, known here at another time. */
    public static SummitChanged knownAt(String time, SummitChanged change) {
        return SummitChanged.newBuilder(change).setKnownAt(Instant.parse(time)).build();
    }

    static Fact target(String amount, String unit) {
        return target(amount, unit, "2030");
    }

    static Fact target(String amount, String unit, @Nullable String by) {
        var target = Target.newBuilder()
                .setMeasure(Measure.BUSINESS_PROJECTS)
                .setQuantity(new Quantity(new BigDecimal(amount).setScale(6), unit, Bound.EXACT))
                .setBy(by)
                .setText("the quoted words")
                .build();
        return Fact.newBuilder().setKind(FactKind.TARGET).setTarget(target).build();
    }

    static Meeting meeting() {
        return Meeting.newBuilder()
                .setForum(Forum.newBuilder()
                        .setKey("forum:CA+JAD")
                        .setName("Central Asia plus Japan Dialogue (CA+JAD) Summit")
                        .setParties(List.of("JP", "KZ"))
                        .build())
                .setStatus(MeetingStatus.HELD)
                .setCity("Tokyo")
                .setCountry("JP")
                .setStart("2025-12-20")
                .setEnd("2025-12-20")
                .build();
    }

    private static Source cause() {
        return Source.newBuilder()
                .setArticleId("article-1")
                .setExternalId("a-001")
                .setUrl("https://news.example/1")
                .setOutlet("Warta Contoh")
                .setTitle("A title")
                .setLanguage("en")
                .setLineageId("lineage-1")
                .setRevision("revision-1")
                .setPublishedAt(PUBLISHED)
                .setModifiedAt(PUBLISHED)
                .setFetchedAt(KNOWN)
                .build();
    }
}
