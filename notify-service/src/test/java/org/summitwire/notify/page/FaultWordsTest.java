package org.summitwire.notify.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is wrong with a form is told in the language of the page. */
class FaultWordsTest extends NotifyPages {

    /** A form, what is told of it in English and in Indonesian. */
    private static final String FAULTS =
            """
            leastVoices=x                                | "x". Expected: a whole number from 1 to 100.         | "x". Seharusnya: bilangan bulat dari 1 sampai 100.
            zone=Mars                                    | 'Mars'. Expected: a time zone, such as Asia/Jakarta. | 'Mars'. Seharusnya: zona waktu, misalnya Asia/Jakarta.
            language=fr                                  | 'fr'. Expected: en or id.                            | 'fr'. Seharusnya: en atau id.
            grouping=hourly                              | hourly. Expected: each, as alerts of this channel    | hourly. Seharusnya: each, karena peringatan pada saluran ini
            grouping=weekly                              | 'weekly'. Expected: one of each, hourly, daily.      | 'weekly'. Seharusnya: salah satu dari each, hourly, daily.
            channel.kind=pigeon                          | 'pigeon'. Expected: one of webhook, mail             | 'pigeon'. Seharusnya: salah satu dari webhook, mail
            channel.kind=                                | nothing. Expected: one of webhook, mail              | kosong. Seharusnya: salah satu dari webhook, mail
            channel.kind=mail                            | nothing. Expected: one mail address                  | kosong. Seharusnya: satu alamat surel, misalnya desk@example.org.
            channel.kind=mail&channel.target=desk        | another text (not shown                              | teks lain (tidak ditampilkan karena mungkin memuat token).
            channel.kind=webhook&channel.target=T0KEN    | an absolute http or https address of at most 2000    | alamat http atau https yang lengkap, paling banyak 2000 karakter
            channel.kind=webhook&channel.target=https://inside.example/ | leads to 10.0.0.7, a private address  | inside.example mengarah ke 10.0.0.7, yaitu alamat privat;
            channel.kind=slack&channel.target=https://hooks.example:22/ | port 22 of hooks.example is none of   | port 22 pada hooks.example tidak termasuk [80, 443, 8080, 8443];
            channel.kind=mail&channel.target=a@b.c&grouping=daily | a time of day for the daily digest          | kosong. Seharusnya: jam untuk kiriman harian, misalnya 08:00.
            channel.kind=mail&channel.target=a@b.c&grouping=daily&digestAt=noon | 'noon'. Expected: a time of day | 'noon'. Seharusnya: jam, misalnya 08:00.
            quietFrom=22:00&quietTo=22:00                | two different times of day, such as                  | dua jam yang berbeda, misalnya 22:00/06:00.
            name=LONG                                    | 201 characters. Expected: at most 200 characters.    | 201 karakter. Seharusnya: paling banyak 200 karakter.
            name=x\\0y                                   | a character that stands for none                     | karakter yang tidak berarti apa-apa. Seharusnya: teks dalam Unicode.
            rule.parties=J                               | 'J'. Expected: a country or organisation             | 'J'. Seharusnya: negara atau organisasi menurut kodenya, misalnya JP atau ASEAN, atau negara menurut namanya.
            rule.outlets=MANY                            | an array of at most 100 texts                        | larik berisi paling banyak 100 teks.
            rule.areas=cheese                            | 'cheese'. Expected: one of                           | 'cheese'. Seharusnya: salah satu dari
            rule.languages=xx                            | 'xx'. Expected: a code of two letters                | 'xx'. Seharusnya: kode dua huruf menurut ISO 639-1, misalnya id.
            rule.leastAmount=5                           | nothing. Expected: a currency that has a             | kosong. Seharusnya: mata uang yang mempunyai kurs acuan, salah satu dari
            rule.leastAmount=5&rule.currency=XYZ         | 'XYZ'. Expected: a currency that has a               | 'XYZ'. Seharusnya: mata uang yang mempunyai kurs acuan
            rule.leastAmount=much&rule.currency=USD      | "much". Expected: a number above zero                | "much". Seharusnya: angka di atas nol, misalnya 500000000.
            rule.subjects=document&rule.measures=trade   | measures of targets. Expected: none, as subjects     | hal yang ditargetkan. Seharusnya: dikosongkan, karena subjects tidak memuat target.
            rule.subjects=target&rule.documentTypes=memorandum | types of documents. Expected: none             | jenis dokumen. Seharusnya: dikosongkan, karena subjects tidak memuat document.
            rule.subjects=document&rule.leastAmount=5&rule.currency=USD | a least amount of targets             | jumlah target terkecil. Seharusnya: dikosongkan
            rule.expression=kind =                       | the end at character 7. Expected: one of             | akhir teks pada karakter ke-7. Seharusnya: salah satu dari '('
            rule.expression=kind = 'a' title             | 'title' at character 12. Expected: the end (         | 'title' pada karakter ke-12. Seharusnya: akhir teks (CloudEvents SQL).
            rule.expression=kind = 'target               | a text that ends with the quote                      | teks yang ditutup dengan tanda petik yang sama dengan pembukanya
            rule.expression=kind = 'a' AND ß             | 'ß' at character 16. Expected: attributes, texts     | 'ß' pada karakter ke-16. Seharusnya: atribut, teks dalam tanda petik
            rule.expression=party = 'JP'                 | an attribute of an alert, one of                     | atribut peringatan, salah satu dari
            rule.expression=WORTH('1')                   | a function, one of ABS                               | fungsi, salah satu dari ABS
            rule.expression=LOWER(outlet, 'x') = 'y'     | LOWER with 1 arguments, not 2                        | LOWER dengan 1 argumen, bukan 2
            rule.expression=SUBSTRING(outlet) = 'y'      | SUBSTRING with 2 or 3 arguments, not 1               | SUBSTRING dengan 2 atau 3 argumen, bukan 1
            rule.expression=WORTH_AT_LEAST('5 m', 'USD') | a plain number above zero in quotes                  | angka biasa di atas nol dalam tanda petik, misalnya '500000000'
            rule.expression=WORTH_AT_LEAST('5', 'XYZ')   | a currency in quotes, one of                         | mata uang dalam tanda petik, salah satu dari AED
            rule.expression=doccount > 3000000000        | a whole number up to 2147483647; larger amounts      | bilangan bulat sampai 2147483647; jumlah yang lebih besar dibandingkan dengan WORTH_AT_LEAST('5000000000', 'USD')
            rule.expression='abc'                        | a condition, such as kind = 'target'                 | syarat, misalnya kind = 'target'
            rule.expression=DEEPER                       | at most 40 brackets inside each other                | paling banyak 40 tanda kurung bersarang
            rule.expression=DEEP                         | a rule whose filter is wrong at character            | kaidah yang filternya salah pada karakter ke-
            """;

    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(a|an|the|of|or|and|as|to|with|such|expected|found|most|one|nothing|none|characters?|wrong|be|is)\\b");

    @Test
    void eachFaultOfAFormIsToldInTheReadersLanguage() {
        service(api -> {
            var told = new SoftAssertions();
            for (var row : FAULTS.lines().map(it -> it.split(" +\\| ")).toList()) {
                var english = faults(sent(api, PAGE + "?lang=en", row[0].strip()));
                var indonesian = faults(sent(api, PAGE + "?lang=id", row[0].strip()));
                told.assertThat(english).as(row[0]).anyMatch(it -> it.contains(row[1].strip()));
                told.assertThat(indonesian)
                        .as(row[0])
                        .hasSameSizeAs(english)
                        .anyMatch(it -> it.contains(row[2].strip()))
                        .noneMatch(it -> ENGLISH.matcher(QUOTED.matcher(it).replaceAll(""))
                                .find());
            }
            told.assertAll();
        });
        assertThat(kept.all).isEmpty();
    }

    @Test
    void titleAndDetailAreToldInTheReadersLanguage() {
        service(api -> {
            assertThat(complaint(sent(api, PAGE + "?lang=id", "zone=Mars")))
                    .startsWith("Ada isian yang salah Tidak ada yang diubah; perbaiki lalu kirim lagi.");
            assertThat(complaint(sent(api, PAGE + "/new/preview?lang=id", "zone=Mars")))
                    .startsWith("Ada isian yang salah");
            assertThat(complaint(sent(api, PAGE + "/nope/lift?lang=id", "")))
                    .startsWith("Langganan itu tidak ada Tidak ada langganan dengan id ini.");
        });
    }

    @Test
    void whatIsDoneToASubscriptionIsRefusedInTheReadersLanguage() {
        service(api -> {
            sent(api, PAGE, "name=Mine");
            var one = PAGE + "/" + kept.all.firstKey();

            assertThat(complaint(sent(api, one + "/silence?lang=id", "for=long")))
                    .contains("'long'. Seharusnya: lama waktu menurut ISO 8601, misalnya PT8H.");
            assertThat(complaint(sent(api, one + "/silence?lang=id", "for=P400D")))
                    .contains("PT9600H. Seharusnya: waktu yang akan datang, paling lama 366 hari dari sekarang.");
            assertThat(complaint(sent(api, one + "/secret?lang=id", "")))
                    .contains("Langganan itu tidak mempunyai rahasia", "webhook, yang pesannya ditandatangani");
            assertThat(complaint(sent(api, one + "?lang=id", "etag=other")))
                    .contains("Langganan itu sudah diubah sementara itu", "Ditemukan: other.");
            assertThat(complaint(sent(api, one + "/deliveries/d2/resend?lang=id", "")))
                    .startsWith("Tidak dikirim lagi Tidak ada pengiriman 'd2' di antara yang terbaru.");
        });
    }

    private static Document sent(MockMvcTester api, String path, String form) {
        return page(api.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(encoded(form) + "&" + FEED)
                .exchange());
    }

    private static String complaint(Document page) {
        return page.select("[role=alert]").text();
    }

    private static List<String> faults(Document page) {
        return page.select("[role=alert] li span:last-child").eachText();
    }

    private static String encoded(String form) {
        return Arrays.stream(form.split("&"))
                .map(it -> it.split("=", 2))
                .map(it -> it[0] + "=" + URLEncoder.encode(it.length == 1 ? "" : value(it[1]), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String value(String written) {
        return switch (written) {
            case "LONG" -> "x".repeat(201);
            case "MANY" -> "x\n".repeat(101);
            case "DEEP" -> "(".repeat(40) + "kind = 'target'" + ")".repeat(40);
            case "DEEPER" -> "(".repeat(41) + "kind = 'target'" + ")".repeat(41);
            default -> written.replace("\\0", "\0");
        };
    }
}
