package org.summitwire.notify.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitwire.notify.delivery.Letter.Chapter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages as Adaptive Cards 1.4 in the envelope that the webhooks of Teams' workflows take. All text stands in runs of rich
 * text, in which Markdown is not read.
 *
 * <p>Bound: about 28 KB a message, markup included (Microsoft's reference of the connector for Teams).
 */
final class TeamsCard {

    static final int BYTES = 27_000;

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";
    private static final int LINE = 1_000;
    private static final int SHORT_LINE = 300;
    private static final int HEADLINE = 120;
    private static final int LONGEST_LINK = 300;

    private final Letters letters;
    private final Letter letter;

    private TeamsCard(Letters letters, Letter letter) {
        this.letters = letters;
        this.letter = letter;
    }

    /** In full where that fits, else a line with links for each alert, else as many headlines as fit and how many do not. */
    static ObjectNode of(Letters letters, Letter letter) {
        var card = new TeamsCard(letters, letter);
        return card.whole(LINE).or(() -> card.whole(SHORT_LINE)).or(card::brief).orElseGet(card::bare);
    }

    private Optional<ObjectNode> whole(int limit) {
        var body = start();
        for (var chapter : letter.chapters()) {
            heading(body, chapter);
            for (var story : chapter.stories()) {
                bold(line(body), story.headline());
                story.lines().forEach(it -> run(line(body), PlainText.line(it.text(), limit), it.quoted()));
                story.corrections().forEach(it -> run(line(body), it, false));
                var links = line(body);
                link(links, story.articleLabel(), story.article());
                if (story.account() != null) {
                    run(links, " · ", false);
                    link(links, story.accountLabel(), story.account());
                }
            }
        }
        return fitting(body);
    }

    private Optional<ObjectNode> brief() {
        var body = start();
        for (var chapter : letter.chapters()) {
            heading(body, chapter);
            for (var story : chapter.stories()) {
                var line = line(body);
                link(line, PlainText.line(story.headline(), HEADLINE), story.account());
                run(line, " · ", false);
                var article = story.article();
                link(line, story.articleLabel(), article == null || article.length() > LONGEST_LINK ? null : article);
            }
        }
        return fitting(body);
    }

    private ObjectNode bare() {
        var body = start();
        var left = BYTES / 2;
        var shown = 0;
        for (var chapter : letter.chapters()) {
            for (var story : chapter.stories()) {
                var before = body.toString().getBytes(UTF_8).length;
                if (before < left) {
                    run(line(body), PlainText.line(story.headline(), HEADLINE), false);
                    shown++;
                }
            }
        }
        if (shown < letter.size()) {
            run(line(body), letters.say(letter.language(), "more", letter.size() - shown), false);
        }
        return message(finish(body));
    }

    private ArrayNode start() {
        var body = JsonNodeFactory.instance.arrayNode();
        if (letter.isDigest()) {
            bold(line(body), letter.subject());
        }
        if (letter.reason() != null) {
            run(line(body), letter.reason(), false);
        }
        return body;
    }

    private ArrayNode finish(ArrayNode body) {
        run(line(body), letter.why(), false).put("size", "Small").put("isSubtle", true);
        return body;
    }

    private void heading(ArrayNode body, Chapter chapter) {
        if (letter.isDigest()) {
            var heading = body.addObject().put("type", "RichTextBlock").put("separator", true);
            bold(heading.putArray("inlines"), chapter.meeting()).put("size", "Medium");
        }
    }

    private Optional<ObjectNode> fitting(ArrayNode body) {
        var message = message(finish(body));
        return message.toString().getBytes(UTF_8).length <= BYTES ? Optional.of(message) : Optional.empty();
    }

    private ObjectNode message(ArrayNode body) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("type", "message");
        message.put("summary", letter.subject());
        var attachment = message.putArray("attachments").addObject();
        attachment.put("contentType", CARD);
        attachment.putNull("contentUrl");
        var card = attachment.putObject("content");
        card.put("$schema", SCHEMA);
        card.put("type", "AdaptiveCard");
        card.put("version", "1.4");
        card.put("lang", letter.language());
        card.put("fallbackText", letter.subject());
        card.putObject("msteams").put("width", "Full");
        card.set("body", body);
        return message;
    }

    private static ArrayNode line(ArrayNode body) {
        return body.addObject().put("type", "RichTextBlock").putArray("inlines");
    }

    private static ObjectNode bold(ArrayNode line, String text) {
        return run(line, text, false).put("weight", "Bolder");
    }

    private static ObjectNode run(ArrayNode line, String text, boolean quoted) {
        var run = line.addObject().put("type", "TextRun").put("text", text);
        return quoted ? run.put("italic", true) : run;
    }

    private static void link(ArrayNode line, String label, @Nullable String address) {
        var run = run(line, label, false);
        if (address != null) {
            run.put("underline", true)
                    .putObject("selectAction")
                    .put("type", "Action.OpenUrl")
                    .put("url", address);
        }
    }
}
