package org.summitwire.standalone.explain;

import java.util.stream.Collectors;
import org.summitwire.ingest.submission.Entry;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Place;

/** What is wrong with what a file holds, in words: where, what was found and expected, what to do. */
final class Faults {

    private Faults() {}

    static String place(String file, Place place) {
        return Harmless.line(file)
                + switch (place.kind()) {
                    case WHOLE -> "";
                    case INDEX -> ", article " + (place.number() + 1);
                    case LINE -> ", line " + place.number();
                };
    }

    static String words(String file, Place place, Entry.Wrong wrong, Form form) {
        var faults = wrong.faults().stream().map(Faults::words).collect(Collectors.joining("; "));
        return place(file, place) + ": " + Harmless.line(faults) + ". " + advice(wrong, form);
    }

    private static String words(Fault fault) {
        var field = fault.field().isEmpty() ? "" : "'" + fault.field() + "': ";
        return field + "found " + fault.found() + ", expected " + fault.expected();
    }

    private static String advice(Entry.Wrong wrong, Form form) {
        return switch (wrong.reason()) {
            case EMPTY, NO_ARTICLE -> "Give a file of an article: JSON, plain text or HTML.";
            case NOT_UTF8 -> "Convert it to UTF-8, for example with iconv.";
            case BINARY -> "Give the text of the article, not a picture of it or an archive.";
            case NOT_JSON -> "Mend the JSON; to have the file read as plain text, name it .txt.";
            case NO_TEXT -> noText(form);
            case WRONG_FIELD -> form == Form.TEXT ? noText(form) : "Mend it" + leavingOut(wrong) + ".";
            default -> "Mend it and try again.";
        };
    }

    private static String noText(Form form) {
        return form == Form.TEXT
                ? "The first line of a text is its title; the article stands below it."
                : "Give the article's text beside its title.";
    }

    private static String leavingOut(Entry.Wrong wrong) {
        var fields = wrong.faults().stream().map(Fault::field).toList();
        if (fields.contains("publishedAt")) {
            return ", or leave it out and give the day with --published";
        }
        return fields.contains("language") ? ", or leave it out: the language is found out" : "";
    }
}
