package org.summitwire.notify.delivery;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Messages in plain text. */
final class MailText {

    private static final String INDENT = "  ";

    private MailText() {}

    static String of(Letter letter) {
        var text = new StringJoiner("\n", "", "\n");
        if (letter.reason() != null) {
            text.add(letter.reason()).add("");
        }
        for (var chapter : letter.chapters()) {
            if (letter.isDigest()) {
                text.add(chapter.meeting())
                        .add("=".repeat(Math.min(chapter.meeting().length(), 72)))
                        .add("");
            }
            chapter.stories().forEach(story -> tell(text, story));
        }
        text.add("-- ").add(letter.why());
        if (letter.leave() != null) {
            text.add(letter.leave());
        }
        return text.toString();
    }

    private static void tell(StringJoiner text, Story story) {
        text.add(story.headline()).add("");
        story.lines().forEach(line -> text.add(line.quoted() ? INDENT + line.text() : line.text()));
        story.corrections().forEach(text::add);
        text.add("").add(labelled(story.articleLabel(), story.article()));
        if (story.account() != null) {
            text.add(labelled(story.accountLabel(), story.account()));
        }
        text.add("");
    }

    private static String labelled(String label, @Nullable String address) {
        return address == null ? label : label + ": " + address;
    }
}
