package org.summitwire.standalone;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.AlertRaised;
import org.summitwire.event.ChangeClass;
import org.summitwire.event.ChangeSubject;
import org.summitwire.event.SummitChanged;
import org.summitwire.event.SummitReported;
import org.summitwire.model.messaging.CorpusFormat;
import org.summitwire.notify.messaging.ReplayLine;
import org.summitwire.wire.Topic;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a replay came to: a JSON object a line. */
final class Results {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final TopicReader records;
    private final PrintStream out;
    /** By article and form, then by position: a report that is put with another summit is told again. */
    private final Map<String, SortedMap<Integer, SummitReported>> reports = new HashMap<>();

    private final Map<String, String> mergedInto = new HashMap<>();

    Results(Services services, PrintStream out) {
        this.records = new TopicReader(services.brokers());
        this.out = out;
    }

    void print(List<Replay.Fed> fed) throws ExecutionException, InterruptedException {
        try (records) {
            records.forEach(Topic.SUMMITS_REPORTED, SummitReported.class, this::keep);
            records.forEach(Topic.SUMMITS_CHANGED, SummitChanged.class, this::noteMerger);
            fed.forEach(this::printArticle);
            records.forEach(Topic.SUMMITS_CHANGED, SummitChanged.class, this::printChange);
            records.forEach(Topic.ALERTS_RAISED, AlertRaised.class, alert -> out.println(ReplayLine.of(alert)));
        }
    }

    private void keep(SummitReported report) {
        var source = report.getSource();
        reports.computeIfAbsent(source.getArticleId() + "/" + source.getRevision(), it -> new TreeMap<>())
                .put(report.getPosition(), report);
    }

    private void noteMerger(SummitChanged change) {
        var isOfMeeting = change.getSubject() == ChangeSubject.MEETING;
        if (isOfMeeting && change.getChange() == ChangeClass.MERGED && change.getMergedInto() != null) {
            mergedInto.put(change.getSummitId(), change.getMergedInto());
        }
    }

    private void printArticle(Replay.Fed fed) {
        if (fed.rejection() != null) {
            print(new LinkedHashMap<>(Map.of("type", "rejected", "article", fed.name(), "why", fed.rejection())));
        }
        var told = reports.getOrDefault(fed.articleId() + "/" + fed.revision(), Collections.emptySortedMap())
                .values();
        var summits = new ArrayList<Map<String, @Nullable Object>>();
        for (var report : told) {
            var summit = new LinkedHashMap<String, @Nullable Object>();
            summit.put("summitId", standing(String.valueOf(report.getSummitId())));
            summit.putAll(CorpusFormat.summit(report));
            summits.add(summit);
        }
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("type", "article");
        line.put("id", fed.name());
        line.put("relevant", !told.isEmpty());
        line.put("summits", summits);
        print(line);
    }

    private void printChange(SummitChanged change) {
        var cause = change.getCause();
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("type", "change");
        line.put("summitId", change.getSummitId());
        line.put("changeId", change.getChangeId());
        line.put("change", change.getChange().name());
        line.put("subject", change.getSubject().name());
        line.put("factId", change.getFactId());
        line.put("article", cause.getExternalId() == null ? cause.getArticleId() : cause.getExternalId());
        line.put("lineages", change.getLineages().size());
        print(line);
    }

    /** The account that a summit's reports are in now. */
    private String standing(String summitId) {
        var standing = summitId;
        while (mergedInto.containsKey(standing)) {
            standing = mergedInto.get(standing);
        }
        return standing;
    }

    private void print(Map<String, @Nullable Object> line) {
        out.println(JSON.writeValueAsString(line));
    }
}
