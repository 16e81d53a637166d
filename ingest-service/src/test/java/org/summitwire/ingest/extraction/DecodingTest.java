package org.summitwire.ingest.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {

    private static final String RUSSIAN =
            "Министры пяти стран договорились о новой встрече в мае этого года. ".repeat(5);
    private static final String JAPANESE = "三つの港は災害のときに互いの船を受け入れる協定を結んだ。署名式は福岡市で開かれた。".repeat(5);
    private static final String GERMAN =
            "Die Fähren über den See fahren künftig mit Strom, größtenteils jedenfalls. ".repeat(5);

    private static String read(byte[] bytes, String contentType) {
        return Decoding.text(bytes, bytes.length, contentType.isEmpty() ? null : contentType);
    }

    @ParameterizedTest(name = "{0}, told by {1} {2}")
    @CsvSource({
        "windows-1251, text/html; charset=windows-1251,",
        "windows-1251, text/html, <meta charset=windows-1251>",
        "windows-1251, text/html, \"<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>\"",
        "KOI8-R, text/html, <?xml version='1.0' encoding='koi8-r'?>",
        "windows-1251, text/html,",
        "UTF-8, text/html,",
        "UTF-8, text/html; charset=iso-8859-1, <meta charset=iso-8859-1>",
        "windows-1251, text/html; charset=utf-8,"
    })
    void readsRussian(String charset, String contentType, String head) {
        var page = (head == null ? "" : head) + "<p>" + RUSSIAN;

        assertThat(read(page.getBytes(Charset.forName(charset)), contentType)).endsWith(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS,", "EUC-JP,", "ISO-2022-JP,", "Shift_JIS, <meta charset=x-sjis>", "UTF-8,"})
    void readsJapanese(String charset, String head) {
        var page = (head == null ? "" : head) + "<p>" + JAPANESE;

        assertThat(read(page.getBytes(Charset.forName(charset)), "")).endsWith(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, ISO-8859-1", "ISO-8859-1, latin1", "UTF-8, windows-1252"})
    void readsGermanAsBrowsersDo(String charset, String told) {
        assertThat(read(GERMAN.getBytes(Charset.forName(charset)), "text/html; charset=" + told))
                .isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-8, EFBBBF"})
    void aByteOrderMarkCountsForMost(String charset, String mark) {
        var text = GERMAN.getBytes(Charset.forName(charset));
        var bytes = new byte[text.length + mark.length() / 2];
        for (int at = 0; at < mark.length() / 2; at++) {
            bytes[at] = (byte) Integer.parseInt(mark.substring(2 * at, 2 * at + 2), 16);
        }
        System.arraycopy(text, 0, bytes, mark.length() / 2, text.length);

        assertThat(read(bytes, "text/html; charset=windows-1252")).isEqualTo(GERMAN);
    }

    @Test
    void aFaultInUtf8IsNoOtherCharset() {
        var bytes = ("<meta charset=utf-8>" + GERMAN.repeat(10)).getBytes(UTF_8);
        bytes[bytes.length - 40] = (byte) 0xC3;

        assertThat(read(bytes, "")).contains("größtenteils jedenfalls");
    }

    @Test
    void aNameThatIsNoCharsetIsPassedOver() {
        assertThat(read(GERMAN.getBytes(UTF_8), "text/html; charset=what-ever")).isEqualTo(GERMAN);
    }
}
