package org.summitwire.ingest.sources.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text. A byte order mark decides first, then the bytes themselves (what is whole UTF-8 is nothing else), then
 * the XML declaration, then the content type.
 */
public record DecodedText(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final int DECLARATION = 256;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]{0,39})[\"']");
    private static final Pattern OF_TYPE =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z][\\w.:-]{0,39})", Pattern.CASE_INSENSITIVE);

    public static DecodedText of(byte[] bytes, @Nullable String contentType) {
        var marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        var told = told(bytes, contentType);
        boolean escapes = told != null && told.name().startsWith("ISO-2022"); // seven bits, and yet not ASCII
        if (!escapes) {
            try {
                return new DecodedText(
                        UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), UTF_8);
            } catch (CharacterCodingException notUtf8) {
                // the declarations are asked
            }
        }
        var charset = told == null || told.equals(UTF_8) ? mostlyUtf8(bytes) ? UTF_8 : WINDOWS_1252 : told;
        return new DecodedText(new String(bytes, charset), charset);
    }

    private static @Nullable DecodedText byMark(byte[] bytes) {
        int head = 0;
        for (int at = 0; at < 4; at++) {
            head = head << 8 | (at < bytes.length ? bytes[at] & 0xff : 0x20);
        }
        if (head >>> 8 == 0xefbbbf) {
            return decoded(bytes, 3, UTF_8);
        }
        if (head == 0x0000feff || head == 0x0000003c) {
            return decoded(bytes, head == 0x0000feff ? 4 : 0, UTF_32BE);
        }
        if (head == 0xfffe0000 || head == 0x3c000000) {
            return decoded(bytes, head == 0xfffe0000 ? 4 : 0, UTF_32LE);
        }
        return switch (head >>> 16) {
            case 0xfeff -> decoded(bytes, 2, UTF_16BE);
            case 0xfffe -> decoded(bytes, 2, UTF_16LE);
            case 0x003c -> decoded(bytes, 0, UTF_16BE);
            case 0x3c00 -> decoded(bytes, 0, UTF_16LE);
            default -> null;
        };
    }

    private static DecodedText decoded(byte[] bytes, int from, Charset charset) {
        return new DecodedText(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static @Nullable Charset told(byte[] bytes, @Nullable String contentType) {
        var head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        var declared = DECLARED.matcher(head);
        var charset = declared.find() ? known(declared.group(1)) : null;
        if (charset != null || contentType == null) {
            return charset;
        }
        var ofType = OF_TYPE.matcher(contentType);
        return ofType.find() ? known(ofType.group(1)) : null;
    }

    /** A charset that text of these bytes can be in: without marks of UTF-16 and 32, a declaration of them is wrong. */
    private static @Nullable Charset known(String name) {
        try {
            var charset = Charset.forName(name);
            if (charset.equals(ISO_8859_1) || charset.equals(US_ASCII)) {
                return WINDOWS_1252; // as the WHATWG's Encoding Standard maps their labels
            }
            var spelled = charset.name().toUpperCase(Locale.ROOT);
            return spelled.startsWith("UTF-16") || spelled.startsWith("UTF-32") ? null : charset;
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Whether at least as many characters above ASCII are whole UTF-8 sequences as bytes are not. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int whole = 0;
        int stray = 0;
        for (int at = 0; at < bytes.length; at++) {
            int first = bytes[at] & 0xff;
            if (first >= 0x80) {
                int follow = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
                if (follow > 0 && continued(bytes, at, follow)) {
                    whole++;
                    at += follow;
                } else {
                    stray++;
                }
            }
        }
        return whole > 0 && whole >= stray;
    }

    private static boolean continued(byte[] bytes, int at, int follow) {
        for (int next = at + 1; next <= at + follow; next++) {
            if (next >= bytes.length || (bytes[next] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
