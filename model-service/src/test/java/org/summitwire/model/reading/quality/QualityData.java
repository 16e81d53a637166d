package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, for programs. */
final class QualityData {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private QualityData() {}

    static String json(List<Measured> sets) {
        return JSON.writeValueAsString(
                        Map.of("sets", sets.stream().map(QualityData::set).toList())) + "\n";
    }

    private static Map<String, Object> set(Measured set) {
        var figures = new ArrayList<Map<String, Object>>();
        for (var language : set.languages()) {
            for (var kind : Kind.values()) {
                figures.add(figures(set, language, kind));
            }
        }
        var fields = new LinkedHashMap<String, Object>();
        fields.put("set", set.set());
        fields.put("articles", set.marks().size());
        fields.put("figures", figures);
        fields.put("misses", set.misses());
        return fields;
    }

    private static Map<String, Object> figures(Measured set, String language, Kind kind) {
        var figures = set.figures(language, kind);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("language", language);
        fields.put("kind", kind.label());
        if (kind.isAttribute()) {
            fields.put("accuracy", figures.recall());
            fields.put("right", figures.hit());
            fields.put("of", figures.hit() + figures.missed());
        } else {
            fields.put("precision", figures.precision());
            fields.put("recall", figures.recall());
            fields.put("f1", figures.f1());
            fields.put("hit", figures.hit());
            fields.put("missed", figures.missed());
            fields.put("extra", figures.extra());
        }
        return fields;
    }

    /** To be searched: set, language, kind, article, expected, read, rule. */
    static String misses(List<Measured> sets) {
        var lines = new StringBuilder("set\tlanguage\tkind\tarticle\texpected\tread\trule\n");
        for (var set : sets) {
            for (var miss : set.misses()) {
                lines.append(String.join(
                                "\t",
                                set.set(),
                                miss.language(),
                                miss.kind().label(),
                                miss.article(),
                                Objects.requireNonNullElse(miss.expected(), ""),
                                Objects.requireNonNullElse(miss.read(), ""),
                                Objects.requireNonNullElse(miss.rule(), "")))
                        .append('\n');
            }
        }
        return lines.toString();
    }
}
