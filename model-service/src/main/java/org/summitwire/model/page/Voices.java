package org.summitwire.model.page;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitwire.model.aggregate.Source;
import org.summitwire.page.Citation;

/** The articles of an account by the text that they tell: however many outlets print it, it is one voice. */
final class Voices {

    private final Map<String, List<Source>> byLineage;

    Voices(List<Source> sources) {
        byLineage = sources.stream()
                .sorted(Comparator.comparing(Source::publishedAt).thenComparing(Source::articleId))
                .collect(groupingBy(Source::lineageId, LinkedHashMap::new, Collectors.toList()));
    }

    /**
     * One voice.
     *
     * @param number counts them, from 1
     * @param original the first article that was published
     * @param copies the others
     */
    record Voice(int number, Citation original, List<Citation> copies) {}

    List<Voice> all(Function<Source, Citation> cite) {
        var numbers = Stream.iterate(1, it -> it + 1).iterator();
        return byLineage.values().stream()
                .map(articles -> new Voice(
                        numbers.next(),
                        cite.apply(articles.get(0)),
                        articles.stream().skip(1).map(cite).toList()))
                .toList();
    }

    /** The outlets that print the same text as an article, but for itself. */
    List<String> copiesOf(Source source) {
        return byLineage.getOrDefault(source.lineageId(), List.of()).stream()
                .filter(other -> !other.articleId().equals(source.articleId()))
                .map(Source::outlet)
                .filter(outlet -> !outlet.equals(source.outlet()))
                .distinct()
                .toList();
    }
}
