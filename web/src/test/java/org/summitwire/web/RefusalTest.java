package org.summitwire.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.summitwire.web.address.AddressRules;
import org.summitwire.web.address.AddressRules.Objection;
import org.summitwire.web.address.Purpose;
import org.summitwire.web.address.Resolver;
import org.summitwire.web.address.Special;

/** What {@link GuardedClient#refusal} tells without a connection. */
@Timeout(60)
class RefusalTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicInteger lookUps = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1/, ADDRESS",
        "http://[::1]/, ADDRESS",
        "http://10.0.0.1/, ADDRESS",
        "http://169.254.169.254/, ADDRESS",
        "http://93.184.215.14:22/, PORT",
        "ftp://desk.example/, SCHEME",
        "http://who@desk.example/, CREDENTIALS",
        "http://desk..example/, BAD_URL"
    })
    void whatIsRefusedAsItIsWrittenIsTold(String url, Fault fault) throws Exception {
        try (var client = client(AddressRules.publicOnly(), name -> List.of(InetAddress.getByName(name)))) {
            assertThat(client.refusal(URI.create(url), PATIENCE))
                    .hasValueSatisfying(refused -> assertThat(refused.fault()).isEqualTo(fault));
        }
    }

    @Test
    void whatTheRulesObjectToIsToldInItsParts() throws Exception {
        try (var client = client(AddressRules.publicOnly(), name -> List.of(InetAddress.getByName(name)))) {
            assertThat(client.refusal(URI.create("http://[64:ff9b::10.0.0.1]/"), PATIENCE)
                            .orElseThrow()
                            .objection())
                    .isEqualTo(new Objection.ToAddress(
                            "64:ff9b::10.0.0.1",
                            "64:ff9b:0:0:0:0:a00:1",
                            new Special(
                                    Purpose.PRIVATE, Special.Reach.NEVER, new Special.Carrier("NAT64", "10.0.0.1"))));
            assertThat(client.refusal(URI.create("http://93.184.215.14:22/"), PATIENCE)
                            .orElseThrow()
                            .objection())
                    .isEqualTo(new Objection.ToPort("93.184.215.14", 22, new TreeSet<>(Set.of(80, 443, 8080, 8443))));
            assertThat(client.refusal(URI.create("ftp://desk.example/"), PATIENCE)
                            .orElseThrow()
                            .objection())
                    .isNull();
        }
    }

    @Test
    void aNameIsLookedUpAndRefusedWhereOneOfItsAddressesIs() throws Exception {
        Resolver both = name -> {
            lookUps.incrementAndGet();
            return List.of(InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.1"));
        };
        try (var client = client(AddressRules.publicOnly(), both)) {
            assertThat(client.refusal(URI.create("https://desk.example/"), PATIENCE))
                    .hasValueSatisfying(
                            refused -> assertThat(refused.detail()).contains("desk.example leads to 10.0.0.1"));
            assertThat(lookUps).hasValue(1);
        }
    }

    @Test
    void aNameThatHasNoAddressNowMayHaveOneLater() throws Exception {
        Resolver none = name -> {
            lookUps.incrementAndGet();
            throw new UnknownHostException(name);
        };
        try (var client = client(AddressRules.publicOnly(), none)) {
            assertThat(client.refusal(URI.create("https://desk.example/"), PATIENCE))
                    .isEmpty();
            assertThat(lookUps).hasValue(1);
        }
    }

    @Test
    void aLookUpThatTakesTooLongIsLeftBehind() throws Exception {
        var over = new CountDownLatch(1);
        Resolver slow = name -> {
            try {
                over.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(name);
        };
        try (var client = client(AddressRules.publicOnly(), slow)) {
            assertThat(client.refusal(URI.create("https://desk.example/"), Duration.ofMillis(20)))
                    .isEmpty();
        } finally {
            over.countDown();
        }
    }

    @Test
    void whatMayBePostedToIsNotConnectedTo() throws Exception {
        try (var server = RawServer.saying("HTTP/1.1 200 OK~Content-Length: 0~~");
                var client = client(
                        AddressRules.allowing(List.of("127.0.0.1:*")),
                        name -> List.of(InetAddress.getLoopbackAddress()))) {
            assertThat(client.refusal(server.at("127.0.0.1"), PATIENCE)).isEmpty();
            assertThat(server.received()).isEmpty();
        }
    }

    private static GuardedClient client(AddressRules rules, Resolver resolver) {
        return new GuardedClient(rules, resolver, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }
}
