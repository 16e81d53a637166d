package org.summitwire.notify.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitwire.notify.delivery.Letter.Chapter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages in Slack's Block Kit, with a plain text for notifications and for chat systems that know no blocks. Words of articles
 * are of type plain_text, in which nothing is markup; only labels of links stand in mrkdwn.
 *
 * <p>Bounds: 50 blocks a message, 150 characters a header, 3,000 a section (Slack's reference of blocks); 13,200 characters in
 * all, above which messages were seen to be refused as msg_blocks_too_long (slackapi/bolt-js, issue 2509).
 */
final class SlackMessage {

    static final int BLOCKS = 50;
    static final int SECTION = 3_000;
    private static final int HEADER = 150;
    private static final int IN_ALL = 12_000;
    private static final int LINE = 1_500;
    private static final int SHORT_LINE = 300;
    private static final int BRIEF_HEADLINE = 120;
    private static final int LONGEST_LINK = 300;

    private final Letters letters;
    private final Letter letter;

    private SlackMessage(Letters letters, Letter letter) {
        this.letters = letters;
        this.letter = letter;
    }

    /** In full where that fits, else a line with links for each alert, else as many headlines as fit and how many do not. */
    static ObjectNode of(Letters letters, Letter letter) {
        var message = new SlackMessage(letters, letter);
        return message.whole(LINE)
                .or(() -> message.whole(SHORT_LINE))
                .or(message::brief)
                .orElseGet(message::bare);
    }

    private Optional<ObjectNode> whole(int line) {
        var blocks = start();
        for (var chapter : letter.chapters()) {
            heading(blocks, chapter);
            chapter.stories().forEach(it -> whole(blocks, it, line));
        }
        return fitting(blocks);
    }

    private static void whole(ArrayNode blocks, Story story, int limit) {
        header(blocks, story.headline());
        var text = new ArrayList<String>();
        story.lines().forEach(line -> text.add(line.text()));
        text.addAll(story.corrections());
        packed(text.stream().map(it -> within(it, limit)).toList()).forEach(it -> section(blocks, "plain_text", it));
        var links = SlackText.link(story.article(), story.articleLabel());
        context(
                blocks,
                story.account() == null
                        ? links
                        : links + " · " + SlackText.link(story.account(), story.accountLabel()));
    }

    private Optional<ObjectNode> brief() {
        var blocks = start();
        for (var chapter : letter.chapters()) {
            heading(blocks, chapter);
            packed(chapter.stories().stream().map(SlackMessage::briefly).toList())
                    .forEach(it -> section(blocks, "mrkdwn", it));
        }
        return fitting(blocks);
    }

    private static String briefly(Story story) {
        var headline = PlainText.line(story.headline(), BRIEF_HEADLINE);
        var article = story.article() != null && story.article().length() <= LONGEST_LINK ? story.article() : null;
        return "• " + SlackText.link(story.account(), headline) + " · " + SlackText.link(article, story.articleLabel());
    }

    private ObjectNode bare() {
        var blocks = start();
        var lines = new ArrayList<String>();
        var left = IN_ALL / 2;
        for (var chapter : letter.chapters()) {
            for (var story : chapter.stories()) {
                var line = "• " + SlackText.plain(PlainText.line(story.headline(), BRIEF_HEADLINE));
                if (line.length() <= left) {
                    lines.add(line);
                    left -= line.length();
                }
            }
        }
        packed(lines).forEach(it -> section(blocks, "plain_text", it));
        if (lines.size() < letter.size()) {
            context(blocks, SlackText.marked(letters.say(letter.language(), "more", letter.size() - lines.size())));
        }
        return message(finish(blocks));
    }

    private ArrayNode start() {
        var blocks = JsonNodeFactory.instance.arrayNode();
        if (letter.isDigest()) {
            header(blocks, letter.subject());
        }
        if (letter.reason() != null) {
            context(blocks, SlackText.marked(letter.reason()));
        }
        return blocks;
    }

    private ArrayNode finish(ArrayNode blocks) {
        context(blocks, SlackText.marked(letter.why()));
        return blocks;
    }

    private void heading(ArrayNode blocks, Chapter chapter) {
        if (letter.isDigest()) {
            blocks.addObject().put("type", "divider");
            section(blocks, "plain_text", SlackText.plain(chapter.meeting()));
        }
    }

    private Optional<ObjectNode> fitting(ArrayNode blocks) {
        finish(blocks);
        return blocks.size() <= BLOCKS && blocks.toString().length() <= IN_ALL
                ? Optional.of(message(blocks))
                : Optional.empty();
    }

    private ObjectNode message(ArrayNode blocks) {
        var message = JsonNodeFactory.instance.objectNode();
        message.put("text", fallback());
        message.put("unfurl_links", false);
        message.put("unfurl_media", false);
        message.set("blocks", blocks);
        return message;
    }

    private String fallback() {
        var lines = new ArrayList<String>();
        if (letter.isDigest()) {
            lines.add(SlackText.marked(letter.subject()));
        }
        letter.chapters().forEach(chapter -> chapter.stories().forEach(it -> lines.add(briefly(it))));
        return packed(lines).get(0);
    }

    private static void header(ArrayNode blocks, String text) {
        var header = blocks.addObject().put("type", "header");
        text(header.putObject("text"), "plain_text", within(text, HEADER));
    }

    private static void section(ArrayNode blocks, String type, String text) {
        text(blocks.addObject().put("type", "section").putObject("text"), type, text);
    }

    private static void context(ArrayNode blocks, String text) {
        text(blocks.addObject().put("type", "context").putArray("elements").addObject(), "mrkdwn", text);
    }

    private static void text(ObjectNode object, String type, String text) {
        object.put("type", type).put("text", text);
        if (type.equals("mrkdwn")) {
            object.put("verbatim", true); // no links, channels or names are guessed from the text
        } else {
            object.put("emoji", false);
        }
    }

    /** Lines put together up to the bound of a section. */
    private static List<String> packed(List<String> lines) {
        var packed = new ArrayList<String>();
        var part = new StringBuilder();
        for (var line : lines) {
            if (!part.isEmpty() && part.length() + 1 + line.length() > SECTION) {
                packed.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : "\n").append(line);
        }
        if (!part.isEmpty()) {
            packed.add(part.toString());
        }
        return packed;
    }

    /** Escaped, and so cut before that no entity is cut. */
    private static String within(String text, int limit) {
        var cut = text;
        for (var length = limit; SlackText.plain(cut).length() > limit; length -= limit / 10) {
            cut = PlainText.line(text, length);
        }
        return SlackText.plain(cut);
    }
}
