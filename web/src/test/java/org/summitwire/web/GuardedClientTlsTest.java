package org.summitwire.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitwire.web.GuardedClient.Limits;
import org.summitwire.web.address.AddressRules;

/** Over TLS, with a certificate that the JDK's own tool signs for the host {@code hooks.example}. */
class GuardedClientTlsTest {

    private static final String PASSWORD = "of-a-test";
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(30));

    @TempDir
    static Path folder;

    private static final List<String> BODIES = new CopyOnWriteArrayList<>();
    private static final Set<InetSocketAddress> CLIENTS = ConcurrentHashMap.newKeySet();
    private static HttpsServer server;
    private static SSLContext tls;

    @BeforeAll
    static void start() throws Exception {
        tls = context(certificate());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            BODIES.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            CLIENTS.add(exchange.getRemoteAddress());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aGoodCertificateIsTrusted() throws Exception {
        BODIES.clear();

        assertThat(post(tls.getSocketFactory(), "hooks.example"))
                .isInstanceOfSatisfying(PostAnswer.Answered.class, answered -> assertThat(answered.status())
                        .isEqualTo(204));
        assertThat(BODIES).containsExactly("over TLS");
    }

    @Test
    void oneHandshakeServesForManyMessages() throws Exception {
        CLIENTS.clear();
        try (var client = client(tls.getSocketFactory())) {
            for (var times = 0; times < 3; times++) {
                assertThat(post(client, "hooks.example")).isInstanceOf(PostAnswer.Answered.class);
            }
            assertThat(post(client, "other.example"))
                    .as("a kept connection is for the host of its certificate")
                    .isInstanceOf(PostAnswer.Failed.class);
        }
        assertThat(CLIENTS).hasSize(1);
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() throws Exception {
        BODIES.clear();

        assertThat(post(tls.getSocketFactory(), "other.example"))
                .isInstanceOfSatisfying(PostAnswer.Failed.class, failed -> {
                    assertThat(failed.fault()).isEqualTo(Fault.TLS);
                    assertThat(failed.detail()).contains("https://other.example:", "expected a valid certificate");
                });
        assertThat(BODIES).isEmpty();
    }

    @Test
    void aCertificateThatNobodySignedIsNotTrusted() throws Exception {
        BODIES.clear();

        assertThat(post((SSLSocketFactory) SSLSocketFactory.getDefault(), "hooks.example"))
                .isInstanceOfSatisfying(PostAnswer.Failed.class, failed -> assertThat(failed.fault())
                        .isEqualTo(Fault.TLS));
        assertThat(BODIES).isEmpty();
    }

    private static PostAnswer post(SSLSocketFactory trusted, String host) throws IOException, InterruptedException {
        try (var client = client(trusted)) {
            return post(client, host);
        }
    }

    private static GuardedClient client(SSLSocketFactory trusted) {
        var rules = AddressRules.allowing(List.of("127.0.0.1:*"));
        var slow = Duration.ofHours(1); // as the machine may be
        return new GuardedClient(
                rules, name -> List.of(InetAddress.getLoopbackAddress()), trusted, new Kept(slow, slow, slow));
    }

    private static PostAnswer post(GuardedClient client, String host) throws InterruptedException {
        var to = URI.create("https://" + host + ":" + server.getAddress().getPort() + "/");
        return client.post(to, Map.of("Content-Type", "text/plain"), "over TLS".getBytes(UTF_8), LIMITS);
    }

    private static KeyStore certificate() throws Exception {
        var file = folder.resolve("test.p12");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=hooks.example"));
        command.addAll(List.of("-ext", "san=dns:hooks.example", "-validity", "30", "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD, "-keystore", file.toString()));
        var keytool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).isZero();
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    /** Serves the certificate, and trusts it. */
    private static SSLContext context(KeyStore keys) throws Exception {
        var served = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        served.init(keys, PASSWORD.toCharArray());
        var anchors = KeyStore.getInstance("PKCS12");
        anchors.load(null, null);
        anchors.setCertificateEntry("test", keys.getCertificate("test"));
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(anchors);
        var context = SSLContext.getInstance("TLS");
        context.init(served.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
