package org.summitwire.model.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of articles and prints, line by line, what is read from each, in the corpus' format. */
public final class ReadingCorpusReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingCorpusReport() {}

    public static void main(String[] files) {
        var reader = Readers.standard();
        for (var article : articles(Path.of(files[0]))) {
            System.out.println(JSON.writeValueAsString(line(article, reader.read(article))));
        }
    }

    public static List<Article> articles(Path file) {
        var articles = new ArrayList<Article>();
        for (var line : lines(file)) {
            if (!line.isBlank()) {
                articles.add(article(JSON.readTree(line)));
            }
        }
        return articles;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Article article(JsonNode line) {
        return new Article(
                line.get("id").asString(),
                line.get("title").asString(),
                line.get("body").asString(),
                line.get("publisher").asString(),
                OffsetDateTime.parse(line.get("publishedAt").asString()),
                line.has("language") ? line.get("language").asString() : null);
    }

    public static Map<String, Object> line(Article article, Reading reading) {
        var line = new LinkedHashMap<String, Object>();
        line.put("type", "article");
        line.put("id", article.id());
        line.put("relevant", reading.isRelevant());
        line.put(
                "summits",
                reading.meetings().stream().map(ReadingCorpusReport::summit).toList());
        return line;
    }

    private static Map<String, Object> summit(MeetingReport report) {
        var meeting = report.meeting();
        var summit = new LinkedHashMap<String, Object>();
        summit.put("summitId", meeting.forum().key() + "@" + meeting.start());
        summit.put("name", meeting.forum().name());
        summit.put("status", lower(meeting.status()));
        summit.put("city", meeting.city());
        summit.put("country", meeting.country());
        summit.put("start", text(meeting.start()));
        summit.put("end", text(meeting.end()));
        for (var kind : List.of("participants", "areas", "initiatives", "documents", "targets", "pledges")) {
            summit.put(kind, new ArrayList<>());
        }
        report.reports().stream().filter(it -> it.stage() != Stage.DENIED).forEach(it -> add(summit, it));
        return summit;
    }

    private static void add(Map<String, Object> summit, Report report) {
        var fact = report.fact();
        if (fact instanceof Fact.Participant it) {
            put(summit, "participants", of("person", it.person(), "country", it.country(), "role", lower(it.role())));
        } else if (fact instanceof Fact.Area it) {
            put(summit, "areas", it.name());
        } else if (fact instanceof Fact.Initiative it) {
            put(summit, "initiatives", it.name());
        } else if (fact instanceof Fact.Document it) {
            var document = of("type", lower(it.type()), "title", it.title(), "count", it.count());
            document.putAll(of(
                    "qualifier", lower(it.bound()), "status", lower(it.stages().get(0))));
            document.putAll(of("parties", it.parties(), "subject", it.subject()));
            put(summit, "documents", document);
        } else if (fact instanceof Fact.Target it) {
            var target =
                    of("measure", lower(it.measure()), "amount", it.quantity().amount());
            target.putAll(of(
                    "unit",
                    it.quantity().unit(),
                    "qualifier",
                    lower(it.quantity().bound())));
            target.putAll(of("by", it.by(), "text", it.text()));
            put(summit, "targets", target);
        } else if (fact instanceof Fact.Pledge it) {
            var pledge =
                    of("by", it.by(), "to", it.to(), "amount", it.quantity().amount());
            pledge.putAll(of(
                    "unit",
                    it.quantity().unit(),
                    "qualifier",
                    lower(it.quantity().bound())));
            pledge.put("text", it.text());
            put(summit, "pledges", pledge);
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> summit, String kind, Object fact) {
        ((List<Object>) summit.get(kind)).add(fact);
    }

    private static Map<String, Object> of(@Nullable Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
