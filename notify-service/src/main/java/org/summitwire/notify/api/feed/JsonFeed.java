package org.summitwire.notify.api.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import org.summitwire.notify.alerting.Alert;
import org.summitwire.notify.delivery.AlertJson;
import org.summitwire.notify.delivery.HtmlText;
import org.summitwire.notify.delivery.Letters;
import org.summitwire.notify.delivery.Story;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Alerts as a JSON Feed, with each alert as it is in the API under {@code _summitwire}.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed {

    static final String CONTENT_TYPE = "application/feed+json;charset=UTF-8";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static byte[] write(FeedPage page, Letters letters) {
        var feed = JsonNodeFactory.instance.objectNode();
        feed.put("version", VERSION);
        feed.put("title", page.title());
        feed.put("description", page.about());
        feed.put("feed_url", page.self());
        feed.put("language", page.language());
        feed.putArray("authors").addObject().put("name", "Summitwire");
        var items = feed.putArray("items");
        page.alerts().forEach(it -> items.add(item(it, letters.tell(it, page.links()))));
        return AlertJson.write(feed).getBytes(UTF_8);
    }

    private static ObjectNode item(Alert alert, Story story) {
        var item = JsonNodeFactory.instance.objectNode();
        item.put("id", FeedPage.urn("alert", alert.id()));
        if (story.account() != null) {
            item.put("url", story.account());
        }
        if (story.article() != null) {
            item.put("external_url", story.article());
        }
        item.put("title", story.headline());
        item.put("content_text", story.lines().stream().map(Story.Line::text).collect(Collectors.joining("\n")));
        item.put("content_html", HtmlText.inside(story));
        item.put("date_published", alert.knownAt().toString());
        item.put("date_modified", alert.knownAt().toString());
        item.put("language", alert.language());
        var tags = item.putArray("tags");
        AtomFeed.tags(alert).forEach(tags::add);
        item.putObject("_summitwire").set("alert", AlertJson.of(alert));
        return item;
    }
}
