package org.summitwire.ingest.sources.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodedTextTest {

    /** Written in one charset, said to be in others. */
    @ParameterizedTest(name = "in {0} with mark {1}, declared {2}, content type {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            UTF-8        | -        | -            | -                            | Piñera–Żak
            UTF-8        | EFBBBF   | -            | -                            | Piñera–Żak
            UTF-8        | -        | ISO-8859-1   | text/xml; charset=iso-8859-1 | Piñera–Żak
            UTF-8        | -        | UTF-16       | -                            | Piñera–Żak
            UTF-16LE     | FFFE     | utf-8        | text/xml; charset=utf-8      | Piñera–Żak
            UTF-16BE     | FEFF     | -            | -                            | Piñera–Żak
            UTF-16BE     | -        | UTF-16       | -                            | Piñera–Żak
            UTF-16LE     | -        | UTF-16       | -                            | Piñera–Żak
            windows-1252 | -        | ISO-8859-1   | -                            | Piñera–end
            windows-1252 | -        | -            | text/xml; charset=latin1     | Piñera–end
            windows-1252 | -        | UTF-8        | -                            | Piñera–end
            windows-1252 | -        | -            | -                            | Piñera–end
            windows-1251 | -        | windows-1251 | text/xml; charset=utf-8      | Бишкек
            koi8-r       | -        | -            | text/xml;charset="KOI8-R"    | Бишкек
            windows-1251 | -        | no-such      | text/xml; charset=cp1251     | Бишкек
            Shift_JIS    | -        | Shift_JIS    | -                            | 東京宣言
            ISO-2022-JP  | -        | ISO-2022-JP  | -                            | 東京宣言
            """)
    void readsText(String charset, String mark, String declared, String contentType, String words) {
        var text = "<?xml version=\"1.0\"" + (declared == null ? "" : " encoding='" + declared + "'") + "?><a>" + words
                + "</a>";
        var bytes = new ByteArrayOutputStream();
        if (mark != null) {
            bytes.writeBytes(HexFormat.of().parseHex(mark));
        }
        bytes.writeBytes(text.getBytes(Charset.forName(charset)));

        assertThat(DecodedText.of(bytes.toByteArray(), contentType).text()).isEqualTo(text);
    }

    @Test
    void oneBrokenByteDoesNotMakeAllOfItLatin() {
        var bytes = "Żak, Żuk, Żur".getBytes(UTF_8);
        bytes[bytes.length - 4] = (byte) 0xff;

        assertThat(DecodedText.of(bytes, null).text()).startsWith("Żak, Żuk, ").doesNotContain("Å");
    }
}
