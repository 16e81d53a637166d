package org.summitwire.ingest.cleaning;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text in one form: NFC, plain spaces, line feeds, nothing invisible, no markup. */
public final class PlainText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u000B\\u000C]");
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\u2029");
    /** Controls but tab and line feed, soft hyphen, zero-width characters, direction marks, byte order mark. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n]]|[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF]");

    private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]+");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");

    private PlainText() {}

    /** Several lines: line breaks stay, each line is trimmed. */
    public static String ofLines(String text) {
        var unmarked = Html.looksLikeMarkup(text) ? Html.textOf(text) : withoutEntities(text);
        var broken = LINE_BREAK
                .matcher(PARAGRAPH_BREAK.matcher(unmarked).replaceAll("\n\n"))
                .replaceAll("\n");
        var visible = INVISIBLE.matcher(broken).replaceAll("");
        var spaced = SPACE.matcher(visible).replaceAll(" ").replace(" \n", "\n").replace("\n ", "\n");
        return Normalizer.normalize(spaced, Normalizer.Form.NFC).strip();
    }

    /** One line: a title, a name. */
    public static String ofLine(String text) {
        return ofLines(text).replaceAll("\\s*\\n\\s*", " ");
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    }
}
