package org.summitwire.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.Refused;
import org.summitwire.web.Fault;
import org.summitwire.web.address.Resolver;

/** Whom the client does not ask. */
class WebClientAddressTest extends HastyClient {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "169.254.169.254",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "localhost"
            })
    void nothingIsSentToWhatIsNotPublic(String host) throws IOException {
        try (var strict = new WebClient(WebSettings.usual(""), clock, Patience.SEED)) {
            var answer = strict.get(WebRequest.of(site.at(host, "/"), Wanted.PAGE));

            assertThat(refusal(answer)).isEqualTo(Reason.ADDRESS);
            assertThat(((Refused) answer).detail()).contains("leads to", "expected one of the public Internet");
            assertThat(site.asked()).isEmpty();
        }
    }

    @Test
    void aNameThatLeadsToLoopbackIsRefused() throws IOException {
        try (var strict = resolving(host -> addresses("127.0.0.1"))) {
            assertThat(refusal(strict.get(page("http://news.example/")))).isEqualTo(Reason.ADDRESS);
        }
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnough() throws IOException {
        try (var strict = resolving(host -> addresses("1.1.1.1", "10.0.0.1"))) {
            assertThat(refusal(strict.get(page("http://news.example/")))).isEqualTo(Reason.ADDRESS);
        }
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedAgainEachTime() throws IOException {
        site.robots("").on("/", "text/html", "secret");
        var lookUps = new AtomicInteger();
        Resolver rebinding = host -> addresses(lookUps.incrementAndGet() <= 2 ? "127.0.0.1" : "127.0.0.2");
        var settings = Patience.HASTY.allowing(List.of("127.0.0.1:*"));
        try (var strict = new WebClient(settings, clock, Patience.SEED, rebinding)) {
            var uri = site.at("news.example", "/");

            assertThat(Patience.get(strict, clock, uri)).isInstanceOf(Fetched.class);
            assertThat(lookUps).hasValue(2); // one for each connection, none for a check apart from it
            assertThat(refusal(Patience.get(strict, clock, uri))).isEqualTo(Reason.ADDRESS);
            assertThat(site.paths()).containsExactly("/robots.txt", "/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/, ADDRESS",
        "http://10.0.0.1/, ADDRESS",
        "http://inside.example/, ADDRESS",
        "http://127.0.0.2/, ADDRESS",
        "//[fd00:ec2::254]/, ADDRESS",
        "ftp://news.example/, SCHEME",
        "file:///etc/passwd, BAD_REDIRECT",
        "http://me:secret@news.example/, CREDENTIALS",
        "http://news.example:99999/, BAD_URL"
    })
    void aRedirectIsCheckedLikeAnyUrl(String location, Reason reason) throws IOException {
        site.on("/", Site.redirect(302, location));
        Resolver resolver = host -> switch (host) {
            case "news.example" -> addresses("127.0.0.1");
            case "inside.example" -> addresses("192.168.0.1");
            default -> Resolver.system().resolve(host);
        };
        try (var strict =
                new WebClient(Patience.HASTY.allowing(List.of("127.0.0.1:*")), clock, Patience.SEED, resolver)) {
            assertThat(refusal(Patience.get(strict, clock, site.at("news.example", "/"))))
                    .isEqualTo(reason);
            assertThat(site.paths()).containsExactly("/robots.txt", "/");
        }
    }

    @Test
    void anUnusualPortIsRefused() throws IOException {
        try (var strict = new WebClient(
                Patience.HASTY.allowing(List.of("127.0.0.1")), clock, Patience.SEED, Patience.ALL_ON_LOOPBACK)) {
            var answer = strict.get(WebRequest.of(site.at("news.example", "/"), Wanted.PAGE));

            assertThat(refusal(answer)).isEqualTo(Reason.PORT);
            assertThat(((Refused) answer).detail()).contains("port " + site.port(), "none of [80, 443, 8080, 8443]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsAReason(Fault fault) {
        assertThat(Reason.of(fault).slug()).isEqualTo(fault.slug());
    }
}
