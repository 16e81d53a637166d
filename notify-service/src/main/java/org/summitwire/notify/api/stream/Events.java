package org.summitwire.notify.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.AlertJson;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Events as they are written.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
final class Events {

    /** A comment, which readers pass over. */
    static final byte[] HEARTBEAT = ":\n\n".getBytes(UTF_8);

    private Events() {}

    /** How long a reader waits before it connects again. */
    static byte[] retry(Duration after) {
        return ("retry: " + after.toMillis() + "\n\n").getBytes(UTF_8);
    }

    static byte[] alert(Alert alert) {
        return event("alert", "id: " + alert.id() + "\n", AlertJson.write(AlertJson.of(alert)));
    }

    /** The reader asked for what came after an alert that is not held any more, if it ever was. */
    static byte[] gap(String lastEventId, int held) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("lastEventId", lastEventId);
        data.put("held", held);
        data.put(
                "detail",
                "This alert is not held here any more; all that are held follow. Others may have been missed");
        return event("gap", "", AlertJson.write(data));
    }

    /** The stream ends, for that reason. */
    static byte[] closed(String reason, String detail) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("reason", reason);
        data.put("detail", detail);
        return event("closed", "", AlertJson.write(data));
    }

    /** JSON is written in one line. */
    private static byte[] event(String type, String id, String data) {
        return (id + "event: " + type + "\ndata: " + data + "\n\n").getBytes(UTF_8);
    }
}
