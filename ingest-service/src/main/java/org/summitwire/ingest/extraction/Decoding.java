package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text from bytes. A byte order mark counts for most, then what the bytes themselves can only be (UTF-8 with letters
 * outside ASCII is hardly ever anything else), then what the server and the page say, then what the letters look like.
 */
final class Decoding {

    /** Browsers look for the charset of a page in its first 1,024 bytes; pages are less careful. */
    private static final int HEAD = 8_192;

    private static final int SAMPLE = 60_000;
    private static final int LEAST_CONFIDENCE = 30;
    /** Bytes in a thousand that may be broken in a page that says it is UTF-8, and is then still read as such. */
    private static final int BROKEN_PER_MILLE = 2;

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_META = Pattern.compile(
            "<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    /** What browsers take these names for (WHATWG Encoding Standard). */
    private static final Map<String, String> TAKEN_FOR = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "windows-874"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("unicode", "UTF-16LE"),
            Map.entry("utf8", "UTF-8"));

    private static final char REPLACEMENT = '\uFFFD';

    private Decoding() {}

    static String text(byte[] bytes, int length, @Nullable String contentType) {
        var marked = marked(bytes, length);
        if (marked != null) {
            return marked;
        }
        var asUtf8 = strictly(bytes, length);
        if (asUtf8 != null) {
            return asUtf8;
        }
        var told = contentType == null ? null : named(CHARSET, contentType);
        if (told == null) {
            told = named(IN_META, new String(bytes, 0, Math.min(length, HEAD), ISO_8859_1));
        }
        if (told == null || (told.equals(UTF_8) && isBroken(bytes, length))) {
            told = looksLike(bytes, length);
        }
        return new String(bytes, 0, length, told);
    }

    private static @Nullable String marked(byte[] bytes, int length) {
        if (length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return new String(bytes, 3, length - 3, UTF_8);
        }
        if (length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, 2, length - 2, UTF_16BE);
        }
        if (length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, 2, length - 2, UTF_16LE);
        }
        return null;
    }

    /** The text if the bytes are UTF-8 without a fault; ISO 2022 and UTF-16 may look like it, but for some controls. */
    private static @Nullable String strictly(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, UTF_8);
        int end = text.length();
        while (end > 0 && end > text.length() - 3 && text.charAt(end - 1) == REPLACEMENT) {
            end--; // a letter that was cut off
        }
        var head = text.substring(0, Math.min(end, HEAD));
        boolean isSound = head.indexOf(0x1B) < 0 && head.indexOf(0) < 0;
        int fault = text.indexOf(REPLACEMENT);
        return isSound && (fault < 0 || fault >= end) ? text.substring(0, end) : null;
    }

    private static boolean isBroken(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, UTF_8);
        long broken = text.chars().filter(letter -> letter == REPLACEMENT).count();
        return broken * 1000 > (long) BROKEN_PER_MILLE * length;
    }

    private static @Nullable Charset named(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(TAKEN_FOR.getOrDefault(name, name));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static Charset looksLike(byte[] bytes, int length) {
        var detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(Arrays.copyOf(bytes, Math.min(length, SAMPLE)));
        var match = detector.detect();
        try {
            if (match != null && match.getConfidence() >= LEAST_CONFIDENCE) {
                var name = match.getName().toLowerCase(Locale.ROOT);
                return Charset.forName(TAKEN_FOR.getOrDefault(name, match.getName()));
            }
        } catch (IllegalArgumentException unknown) {
            // a charset that this Java has not: read as most such pages are
        }
        return Charset.forName("windows-1252");
    }
}
