package org.summitwire.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.summitwire.model.reading.Article;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.Reading;

/** Reads from an article what a test wrote down for its id; nothing from all others. */
public final class FakeReader implements ArticleReader {

    private final Map<String, List<MeetingReport>> told = new ConcurrentHashMap<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();

    public void tells(String articleId, MeetingReport... meetings) {
        told.put(articleId, List.of(meetings));
    }

    public void cannotRead(String articleId, String cause) {
        faults.put(articleId, cause);
    }

    @Override
    public Reading read(Article article) {
        var fault = faults.get(article.id());
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        var language = article.language() == null ? "en" : article.language();
        return new Reading(language, told.getOrDefault(article.id(), List.of()), List.of());
    }
}
