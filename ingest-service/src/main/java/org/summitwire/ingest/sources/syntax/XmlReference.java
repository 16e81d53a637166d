package org.summitwire.ingest.sources.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What an ampersand begins, in a form that XML without a document type can hold.
 *
 * @param end after what was read
 * @param fault what was mended; null where nothing was
 */
record XmlReference(String text, int end, @Nullable String fault) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST = 40;

    static XmlReference at(String sent, int at) {
        int end = at + 1;
        while (end < sent.length() && end - at < LONGEST && isPart(sent.charAt(end))) {
            end++;
        }
        boolean closed = end < sent.length() && sent.charAt(end) == ';' && end > at + 1;
        if (!closed) {
            return new XmlReference("&amp;", at + 1, "a bare &");
        }
        var name = sent.substring(at + 1, end);
        return name.startsWith("#") ? number(name, end + 1) : named(name, end + 1, at);
    }

    private static boolean isPart(char unit) {
        return unit < 128 && (Character.isLetterOrDigit(unit) || unit == '#');
    }

    private static XmlReference named(String name, int end, int at) {
        switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> {
                return new XmlReference("&" + name + ";", end, null);
            }
            default -> {
                if (!Entities.isNamedEntity(name)) {
                    return new XmlReference("&amp;", at + 1, "an entity that nothing declares");
                }
                var text = Entities.getByName(name).replace("&", "&amp;").replace("<", "&lt;");
                return new XmlReference(text, end, "an entity of HTML");
            }
        }
    }

    private static XmlReference number(String name, int end) {
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            if (point >= 0x80 && point < 0xa0) { // numbers of Windows-1252, as HTML reads them
                var text = new String(Character.toString(point).getBytes(ISO_8859_1), WINDOWS_1252);
                return new XmlReference(text, end, "a number of Windows-1252");
            }
            boolean allowed = point == 9
                    || point == 10
                    || point == 13
                    || (point >= 0x20 && point < 0xd800)
                    || (point >= 0xe000 && point < 0xfffe)
                    || (point >= 0x10000 && point <= 0x10ffff);
            return allowed
                    ? new XmlReference((hex ? "&#x" + Integer.toHexString(point) : "&#" + point) + ";", end, null)
                    : new XmlReference("", end, "the number of no character");
        } catch (NumberFormatException noNumber) {
            return new XmlReference("", end, "the number of no character");
        }
    }
}
