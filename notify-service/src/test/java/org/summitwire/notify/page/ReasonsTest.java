package org.summitwire.notify.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.page.Language;

class ReasonsTest {

    /** As the records of deliveries have them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            held for a digest                                   | ditahan untuk ringkasan
            held until quiet hours end                          | ditahan sampai jam tenang berakhir
            waits for its turn                                  | menunggu giliran
            the subscription was removed                        | langganannya dihapus
            the subscription is turned off                      | langganannya dimatikan
            silenced until 2025-12-21T05:00:00Z                 | disenyapkan sampai 2025-12-21T05:00:00Z
            silenced until 2025-12-21T05:00:00Z: libur: 3 hari  | disenyapkan sampai 2025-12-21T05:00:00Z: libur: 3 hari
            meeting silenced until 2025-12-21T05:00:00Z         | pertemuannya disenyapkan sampai 2025-12-21T05:00:00Z
            answered 503                                        | menjawab 503
            given up after 8 attempts: answered 503: away       | dihentikan setelah 8 percobaan: menjawab 503: away
            given up after 1 attempt: answered 503              | dihentikan setelah 1 percobaan: menjawab 503
            given up 80 hours after it was due, with 9 attempts: answered 503 | \
            dihentikan 80 jam sesudah waktunya, setelah 9 percobaan: menjawab 503
            given up 80 hours after it was due, with 1 attempt: answered 503 | \
            dihentikan 80 jam sesudah waktunya, setelah 1 percobaan: menjawab 503
            answered 503: try later: at 5                       | menjawab 503: try later: at 5
            the receiver wants no more: answered 410: gone      | penerimanya tidak mau menerima lagi: menjawab 410: gone
            the subscription was turned off: the receiver wants no more: answered 410 | \
            langganannya dimatikan: penerimanya tidak mau menerima lagi: menjawab 410
            answered 301, a redirect; redirects are not followed, set the address that takes alerts itself | \
            menjawab 301, sebuah pengalihan; pengalihan tidak diikuti, pasanglah alamat yang menerima peringatan itu sendiri
            answered 500, from an address that is no longer set | menjawab 500, dari alamat yang tidak dipakai lagi
            the answer was not complete after 15000 ms, the most it may take | \
            jawabannya belum lengkap setelah 15000 ms, batas waktunya
            nothing answers at port 81 of desk.example [192.0.2.7]: Connection refused | \
            tidak ada yang menjawab di port 81 pada desk.example [192.0.2.7]: Connection refused
            given up 75 hours after it was due, behind others that could not be delivered: answered 500: $1 | \
            dihentikan 75 jam sesudah waktunya, di belakang kiriman lain yang tidak sampai: menjawab 500: $1
            desk.example leads to 10.0.0.7, a private address; expected one of the public Internet. An operator can allow it in the list of allowed hosts | \
            desk.example mengarah ke 10.0.0.7, a private address; seharusnya alamat di Internet publik. Operator dapat mengizinkannya di daftar host yang diizinkan
            MailConnectException: Couldn't connect to host      | MailConnectException: Couldn't connect to host
            """)
    void areToldInIndonesian(String english, String indonesian) {
        assertThat(Reasons.in(Language.ID, english)).isEqualTo(indonesian);
        assertThat(Reasons.in(Language.EN, english)).isEqualTo(english);
    }

    @Test
    void nothingIsNothing() {
        assertThat(Reasons.in(Language.ID, "")).isEmpty();
    }
}
