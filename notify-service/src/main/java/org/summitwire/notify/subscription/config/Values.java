package org.summitwire.notify.subscription.config;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.subscription.Phrase;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object as they are asked for, and the faults that were found on the way. */
final class Values {

    static final Phrase MOMENT = Phrase.of("moment");

    private static final int MOST = 100;

    private final JsonNode object;
    private final String path;
    private final List<Fault> faults;

    private Values(JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    static Values of(JsonNode object) {
        return new Values(object, "", new ArrayList<>());
    }

    List<Fault> faults() {
        return faults;
    }

    void wrong(String field, Phrase found, Phrase expected) {
        faults.add(new Fault(path + field, found, expected));
    }

    /** The value of a field that is there and not null. */
    @Nullable
    JsonNode present(String field) {
        var node = object.get(field);
        return node == null || node.isNull() ? null : node;
    }

    /** The object in a field; null where there is none. */
    @Nullable
    Values inner(String field) {
        var node = present(field);
        if (node != null && !node.isObject()) {
            wrong(field, shown(node), Phrase.of("object"));
            return null;
        }
        return node == null ? null : new Values(node, path + field + ".", faults);
    }

    /** The objects in an array. */
    List<Values> each(String field) {
        var node = present(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MOST) {
            wrong(field, shown(node), Phrase.of("objects", MOST));
            return List.of();
        }
        var all = new ArrayList<Values>();
        for (int at = 0; at < node.size(); at++) {
            var one = field + "[" + at + "]";
            if (node.get(at).isObject()) {
                all.add(new Values(node.get(at), path + one + ".", faults));
            } else {
                wrong(one, shown(node.get(at)), Phrase.of("object"));
            }
        }
        return all;
    }

    void onlyKnown(Set<String> names) {
        for (var name : object.propertyNames()) {
            if (!names.contains(name)) {
                wrong(
                        name.substring(0, Math.min(40, name.length())),
                        Phrase.of("field.unknown"),
                        Phrase.of("oneOf", names));
            }
        }
    }

    /** Text that may be absent, null or blank: then null. */
    @Nullable
    String text(String field, int longest) {
        var node = present(field);
        var text = node == null ? null : text(field, node, longest);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private @Nullable String text(String field, JsonNode node, int longest) {
        if (!node.isString()) {
            wrong(field, shown(node), Phrase.of("text"));
            return null;
        }
        var text = node.stringValue();
        if (text.length() > longest) {
            wrong(field, Phrase.of("characters", text.length()), Phrase.of("characters.most", longest));
            return null;
        }
        if (text.chars().anyMatch(it -> it == 0 || it == 0xFFFE || it == 0xFFFF)) {
            wrong(field, Phrase.of("character.none"), Phrase.of("text.unicode"));
            return null;
        }
        return text;
    }

    boolean truth(String field, boolean usual) {
        var node = present(field);
        if (node != null && !node.isBoolean()) {
            wrong(field, shown(node), Phrase.of("or", true, false));
        }
        return (node != null && node.isBoolean()) ? node.booleanValue() : usual;
    }

    int number(String field, int least, int most, int usual) {
        var node = present(field);
        if (node == null) {
            return usual;
        }
        if (node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least && node.intValue() <= most) {
            return node.intValue();
        }
        wrong(field, shown(node), Phrase.of("number", least, most));
        return usual;
    }

    /** A value that is read from text; null where it is absent or wrong. */
    <T> @Nullable T read(String field, Function<String, T> reader, Phrase expected) {
        var text = text(field, 200);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            wrong(field, Phrase.quoted(text), expected);
            return null;
        }
    }

    /** A symbol in any case; the usual one where it is absent or wrong. */
    <E extends Enum<E>> E choice(String field, E[] all, E usual) {
        var found = read(field, text -> symbol(text, all), Phrase.of("oneOf", slugs(all)));
        return found == null ? usual : found;
    }

    <E extends Enum<E>> List<E> choices(String field, E[] all) {
        return list(field, text -> symbol(text, all), Phrase.of("oneOf", slugs(all)));
    }

    private static <E extends Enum<E>> E symbol(String text, E[] all) {
        return Arrays.stream(all)
                .filter(it -> slug(it).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    static List<String> slugs(Enum<?>[] all) {
        return Arrays.stream(all).map(Values::slug).toList();
    }

    static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The texts of an array, each once, as a reader takes them: it throws at what is wrong. */
    <T> List<T> list(String field, Function<String, T> reader, Phrase expected) {
        var node = present(field);
        if (node == null) {
            return List.of();
        }
        if (!node.isArray() || node.size() > MOST) {
            wrong(field, shown(node), Phrase.of("texts", MOST));
            return List.of();
        }
        var all = new ArrayList<T>();
        for (int at = 0; at < node.size(); at++) {
            var one = field + "[" + at + "]";
            var text = text(one, node.get(at), 200);
            if (text != null) {
                try {
                    all.add(reader.apply(text.strip()));
                } catch (IllegalArgumentException wrong) {
                    wrong(one, Phrase.quoted(text), expected);
                }
            }
        }
        return all.stream().distinct().toList();
    }

    /** A text as it was sent; nothing where it is null. */
    static Phrase quoted(@Nullable String text) {
        return text == null ? Phrase.of("nothing") : Phrase.quoted(text);
    }

    static Phrase shown(JsonNode node) {
        return Phrase.verbatim(node.toString());
    }
}
