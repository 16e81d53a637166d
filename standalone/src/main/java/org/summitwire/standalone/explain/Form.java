package org.summitwire.standalone.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;

/** In which form articles stand in a file: told by its name or, where that says nothing, by how it begins. */
enum Form {
    /** One JSON article a line. */
    LINES,
    /** A JSON article, an array of them, or lines. */
    DOCUMENT,
    /** A title and text below it. */
    TEXT,
    /** HTML. */
    PAGE;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What is no text at all is a document, for its reader to refuse. */
    static Form of(String name, byte[] bytes) {
        var text = text(bytes);
        if (text.isEmpty()) {
            return DOCUMENT;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return LINES;
        }
        var begin = text.get().stripLeading();
        if (lower.endsWith(".txt")) {
            return TEXT;
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm") || begin.startsWith("<")) {
            return PAGE;
        }
        return lower.endsWith(".json") || isJson(begin) ? DOCUMENT : TEXT;
    }

    /** An agency's dateline may begin with a bracket, but not with one that a brace follows. */
    private static boolean isJson(String begin) {
        var inArray = begin.startsWith("[") ? begin.substring(1).stripLeading() : "";
        return begin.startsWith("{") || inArray.startsWith("{") || inArray.startsWith("]");
    }

    /** As text without a byte order mark, where it is some. */
    static Optional<String> text(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                text = text.substring(1);
            }
            return text.isBlank() || text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
