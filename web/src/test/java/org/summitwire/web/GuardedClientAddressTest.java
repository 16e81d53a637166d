package org.summitwire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitwire.web.PostAnswer.Answered;
import org.summitwire.web.PostAnswer.Refused;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.Resolver;

/** Where nothing is posted to, and that no word of it tells what it was. */
class GuardedClientAddressTest extends GuardedPosts {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "168.63.129.16",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "localhost"
            })
    void nothingIsSentToWhatIsNotPublic(String host) throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = new GuardedClient(AddressRules.publicOnly())) {
            var refused = (Refused) post(client, server.at(host), PATIENT);

            assertThat(refused.fault()).isEqualTo(Fault.ADDRESS);
            assertThat(refused.detail()).contains("leads to", "expected one of the public Internet");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void oneBadAddressAmongGoodOnesIsEnough() throws Exception {
        Resolver lying = host -> List.of(address("1.1.1.1"), address("192.168.0.1"));
        try (var client = client(AddressRules.publicOnly(), lying)) {
            assertThat(fault(post(client, URI.create("https://hooks.example/x"), PATIENT)))
                    .isEqualTo(Fault.ADDRESS);
        }
    }

    @Test
    void aNameThatChangesItsAddressIsCheckedAgainEachTime() throws Exception {
        var lookUps = new AtomicInteger();
        Resolver rebinding = host -> List.of(address(lookUps.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2"));
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = client(AddressRules.allowing(List.of("127.0.0.1:*")), rebinding)) {
            assertThat(post(client, server.at("hooks.example"), PATIENT)).isInstanceOf(Answered.class);
            assertThat(fault(post(client, server.at("hooks.example"), PATIENT))).isEqualTo(Fault.ADDRESS);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void anUnusualPortIsRefused() throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = client(AddressRules.allowing(List.of("127.0.0.1")), ALL_ON_LOOPBACK)) {
            assertThat(fault(post(client, server.at("hooks.example"), PATIENT))).isEqualTo(Fault.PORT);
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://hooks.example/token, SCHEME",
        "file:///etc/token, SCHEME",
        "http://me:token@hooks.example/, CREDENTIALS",
        "http://hooks.example:99999/token, BAD_URL",
        "http:///token, BAD_URL"
    })
    void whatIsRefusedByItsUrlIsNotTold(String url, Fault expected) throws Exception {
        try (var client = onLoopback()) {
            var refused = (Refused) post(client, URI.create(url), PATIENT);

            assertThat(refused.fault()).isEqualTo(expected);
            assertThat(refused.detail()).doesNotContain("token");
        }
    }

    @Test
    void noTroubleTellsPathOrQuery() throws Exception {
        int free = free();
        var troubles = new ArrayList<PostAnswer>();
        try (var client = onLoopback();
                var liar = RawServer.saying("SSH-2.0-OpenSSH_9.2~");
                var mute = RawServer.dripping("", "", 60_000)) {
            troubles.add(post(client, liar.at("desk.example"), PATIENT));
            troubles.add(post(client, mute.at("desk.example"), HURRIED));
            troubles.add(post(client, URI.create("http://desk.example:" + free + "/token-of-mine"), PATIENT));
        }
        assertThat(troubles)
                .extracting(GuardedClientTest::fault)
                .containsExactly(Fault.NOT_HTTP, Fault.TOO_SLOW, Fault.NOT_CONNECTED);
        assertThat(troubles.toString()).doesNotContain("token").doesNotContain("secret");
    }
}
