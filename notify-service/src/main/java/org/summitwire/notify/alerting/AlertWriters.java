package org.summitwire.notify.alerting;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes an alert in every language that there is, the service's own first. */
public final class AlertWriters {

    private static final List<String> LANGUAGES = List.of("en", "id");

    private final List<AlertWriter> writers;

    /**
     * Writers whose first one writes that language.
     *
     * @param language ISO 639-1: en or id
     * @throws IllegalArgumentException for any other
     */
    public AlertWriters(String language) {
        this.writers = Stream.concat(Stream.of(language), LANGUAGES.stream().filter(it -> !it.equals(language)))
                .map(AlertWriter::new)
                .toList();
    }

    /** The languages that are written, in the order of {@link #write}. */
    public List<String> languages() {
        return writers.stream().map(AlertWriter::language).toList();
    }

    /** What {@link AlertWriter#write} says, once for each language. */
    public List<Telling> write(Change change, News news) {
        return each(writer -> writer.write(change, news));
    }

    /** What {@link AlertWriter#remind} says, once for each language. */
    public List<Telling> remind(Change last, Target target, Reminder reminder, Instant heardAt) {
        return each(writer -> writer.remind(last, target, reminder, heardAt));
    }

    private List<Telling> each(Function<AlertWriter, Telling> words) {
        return writers.stream().map(words).toList();
    }
}
