package org.summitwire.standalone;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The id in a line that is not an article otherwise, so that its sender can find it. */
final class RawId {

    private RawId() {}

    static @Nullable String of(String raw) {
        try {
            return JsonMapper.shared().readTree(raw).path("id").asStringOpt().orElse(null);
        } catch (JacksonException notJson) {
            return null;
        }
    }
}
