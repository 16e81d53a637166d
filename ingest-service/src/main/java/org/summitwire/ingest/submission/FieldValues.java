package org.summitwire.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object as they are asked for, and the faults that were found on the way. */
public final class FieldValues {

    private final JsonNode article;
    private final Place place;
    private final List<Fault> faults = new ArrayList<>();

    public FieldValues(JsonNode article, Place place) {
        this.article = article;
        this.place = place;
    }

    public List<Fault> faults() {
        return faults;
    }

    public void wrong(String field, String found, String expected) {
        faults.add(Fault.of(place, field, found, expected));
    }

    /** The value of a field that is there and not null. */
    public @Nullable JsonNode present(String field) {
        var node = article.get(field);
        return node == null || node.isNull() ? null : node;
    }

    /** Text that must be there and not blank; empty where it is wrong. */
    public String text(String field, int longest) {
        var node = article.get(field);
        if (node == null) {
            wrong(field, "nothing", "text of 1 to " + longest + " characters");
            return "";
        }
        var text = checked(field, node, longest);
        if (text != null && text.isBlank()) {
            wrong(field, text.isEmpty() ? "empty text" : "white space only", "text of 1 to " + longest + " characters");
            return "";
        }
        return text == null ? "" : text;
    }

    /** Text that may be absent, null or blank: then null. */
    public @Nullable String optionalText(String field, int longest) {
        var node = present(field);
        var text = node == null ? null : checked(field, node, longest);
        return text == null || text.isBlank() ? null : text;
    }

    /** An id, which senders write as text or as a number. */
    @Nullable
    String optionalId(String field, int longest) {
        var node = present(field);
        if (node != null && node.isIntegralNumber()) {
            return node.toString();
        }
        return optionalText(field, longest);
    }

    public boolean truth(String field) {
        var node = present(field);
        if (node != null && !node.isBoolean()) {
            wrong(field, shown(node), "true or false");
        }
        return node != null && node.isBoolean() && node.booleanValue();
    }

    /** The text of a node, if it is text that can be kept. */
    public @Nullable String checked(String field, JsonNode node, int longest) {
        if (!node.isString()) {
            wrong(field, shown(node), "text");
            return null;
        }
        var text = node.stringValue();
        if (text.length() > longest) {
            wrong(field, text.length() + " characters", "at most " + longest);
            return null;
        }
        int bad = notKept(text);
        if (bad >= 0) {
            wrong(
                    field,
                    String.format("U+%04X at character %d", (int) text.charAt(bad), bad),
                    "text in Unicode without NUL");
            return null;
        }
        return text;
    }

    public static String shown(JsonNode node) {
        return Fault.shown(node.toString());
    }

    /** Where a NUL or half of a surrogate pair stands; -1 where none does. */
    private static int notKept(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == 0 || Character.isLowSurrogate(unit)) {
                return at;
            }
            if (Character.isHighSurrogate(unit)) {
                if (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
