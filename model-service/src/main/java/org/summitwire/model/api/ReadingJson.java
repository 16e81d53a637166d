package org.summitwire.model.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.summitwire.model.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/** A reading as {@code POST /readings} shows it, for those who read without asking over HTTP. */
public final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReadingJson() {}

    /**
     * One line of JSON.
     *
     * @param article what else is to be told, under {@code article}: which one it was, the body that offsets count in
     */
    public static String line(Reading reading, Map<String, ?> article) {
        var view = ReadingView.of(reading);
        var line = new LinkedHashMap<String, Object>();
        line.put("language", view.language());
        line.put("relevant", view.relevant());
        line.put("meetings", view.meetings());
        line.put("passedOver", view.passedOver());
        line.put("article", article);
        return JSON.writeValueAsString(line);
    }
}
