package org.summitwire.notify.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.summitwire.notify.subscription.Alerts;
import org.summitwire.notify.subscription.ChannelConfig;
import org.summitwire.notify.subscription.ChannelKind;
import org.summitwire.notify.subscription.Rule;

/** Problems over REST come in the language that is asked for. */
class ProblemLanguageTest extends SubscriptionApi {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id                       | id | Ada isian yang salah
            id-ID, en;q=0.5          | id | Ada isian yang salah
            fr, id;q=0.3             | id | Ada isian yang salah
            en;q=0.2, in             | id | Ada isian yang salah
            en-US, id;q=0.9          | en | A field is wrong
            fr                       | en | A field is wrong
            id;q=0, *                | en | A field is wrong
            *                        | en | A field is wrong
            ;;                       | en | A field is wrong
                                     | en | A field is wrong
            """)
    void theLanguageIsThatOfTheRequest(@Nullable String accept, String language, String title) {
        var wrong = ask("PUT", "/subscriptions/desk", "{\"channel\":{}}", accept);

        assertThat(wrong).hasStatus(400).hasHeader("Content-Language", language).hasHeader("Vary", "Accept-Language");
        assertThat(json(wrong).get("title").stringValue()).isEqualTo(title);
        assertThat(json(wrong).get("type").stringValue()).isEqualTo("urn:summitwire:problem:wrong-field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GET    | /subscriptions/nope          |                | 404 | Langganan itu tidak ada | 'nope' | id sebuah langganan
            PUT    | /subscriptions/Desk          | {}             | 400 | Ada isian yang salah | 'Desk' | 1 sampai 100 karakter
            PUT    | /subscriptions/desk          | {"channel":    | 400 | Ada isian yang salah | bukan JSON pada baris 1 | objek JSON, setiap nama
            POST   | /subscriptions               | []             | 400 | Ada isian yang salah | [] | objek JSON dengan isian sebuah langganan
            POST   | /subscriptions/preview       | {"party":[]}   | 400 | Ada isian yang salah | isian yang tidak dikenal | salah satu dari parties
            POST   | /subscriptions/preview?limit=x | {}           | 400 | Ada isian yang salah | 'x' | bilangan bulat dari 0 sampai 1000
            POST   | /subscriptions/feed/silences | {}             | 400 | Ada isian yang salah | kosong | waktu dalam UTC, atau lamanya dalam for
            POST   | /subscriptions/feed/silences | {"until":"2020-01-01T00:00:00Z"} | 400 | Ada isian yang salah | (sekarang 2026-03-14T | waktu yang akan datang
            POST   | /subscriptions/feed/secret   |                | 409 | Langganan itu tidak mempunyai rahasia | feed | webhook, yang pesannya ditandatangani
            DELETE | /subscriptions/hook-desk     |                | 409 | Langganan itu bagian dari konfigurasi | 'hook-desk' | bukan bagian dari konfigurasi
            PUT    | /subscriptions/keyless       | {"channel":{"kind":"webhook","target":"x:y"}} | 400 | Ada isian yang salah | teks lain | alamat http atau https yang lengkap
            """)
    void everyRefusalSpeaksIndonesian(
            String method,
            String path,
            @Nullable String body,
            int status,
            String title,
            String found,
            String expected) {
        ask("PUT", "/subscriptions/feed", "{\"channel\":{\"kind\":\"feed\"}}", "id");
        var any = Alerts.subscription("hook-desk", Rule.ALL);
        kept.fixed = any.with(new ChannelConfig(ChannelKind.FEED, null, null, 1, null), any.changedAt());

        var refused = ask(method, path, body, "id");

        assertThat(refused).hasStatus(status).hasHeader("Content-Language", "id");
        assertThat(json(refused).get("title").stringValue()).startsWith(title);
        assertThat(json(refused).findValuesAsString("found")).anyMatch(it -> it.contains(found));
        assertThat(json(refused).findValuesAsString("expected")).anyMatch(it -> it.contains(expected));
    }

    @Test
    void whatStandsAgainstAChangeIsToldInIndonesian() {
        ask("PUT", "/subscriptions/desk", WEBHOOK, "id");

        var late = http.put()
                .uri("/subscriptions/desk")
                .header("If-Match", "\"other\"")
                .header("Accept-Language", "id")
                .contentType(MediaType.APPLICATION_JSON)
                .content(WEBHOOK)
                .exchange();
        assertThat(late).hasStatus(412).bodyText().contains("Langganan itu sudah diubah sementara itu");

        var plain = http.post()
                .uri("/subscriptions")
                .header("Accept-Language", "id")
                .content(WEBHOOK)
                .exchange();
        assertThat(plain).hasStatus(415).bodyText().contains("Permintaan bukan JSON", "\"found\":\"kosong\"");

        kept.isAway = true;
        assertThat(ask("PUT", "/subscriptions/desk", WEBHOOK, "id"))
                .hasStatus(503)
                .bodyText()
                .contains("Broker tidak memberi konfirmasi", "dalam 5 ms", "mengulanginya tidak merugikan");

        kept.isLoaded = false;
        assertThat(ask("GET", "/subscriptions", null, "id"))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .bodyText()
                .contains("Daftar langganan masih dimuat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            /alerts/nope    | id | 404 | no-such-alert      | Peringatan itu tidak ada | Tidak ada peringatan 'nope' di antara
            /alerts/nope    | en | 404 | no-such-alert      | No such alert            | There is no alert 'nope' among
            /alerts?limit=0 | id | 400 | limit-out-of-range | Batas di luar jangkauan  | limit harus bilangan bulat dari 1 sampai 1000
            """)
    void problemsOfAlertsHaveATypeAndALanguage(
            String path, String language, int status, String type, String title, String detail) {
        var refused = MockMvcTester.of(new AlertController(alerts))
                .get()
                .uri(path)
                .header("Accept-Language", language)
                .exchange();

        assertThat(refused)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("Content-Language", language);
        assertThat(json(refused).get("type").stringValue()).isEqualTo("urn:summitwire:problem:" + type);
        assertThat(json(refused).get("title").stringValue()).isEqualTo(title);
        assertThat(json(refused).get("detail").stringValue()).startsWith(detail);
    }

    private MvcTestResult ask(String method, String path, @Nullable String body, @Nullable String accept) {
        var request = http.method(HttpMethod.valueOf(method)).uri(path);
        if (accept != null) {
            request.header("Accept-Language", accept);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return (body == null ? request.contentType(MediaType.APPLICATION_JSON) : request).exchange();
    }
}
