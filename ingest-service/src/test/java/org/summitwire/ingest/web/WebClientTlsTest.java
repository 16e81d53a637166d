package org.summitwire.ingest.web;

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
import java.util.ArrayList;
import java.util.List;
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
import org.summitwire.ingest.web.WebAnswer.Failed;
import org.summitwire.ingest.web.WebAnswer.Fetched;
import org.summitwire.ingest.web.WebAnswer.Refused;

/** Over TLS, with a certificate that the JDK's own tool signs for the host {@code news.example}. */
class WebClientTlsTest {

    private static final String PASSWORD = "of-a-test";

    @TempDir
    static Path folder;

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static HttpsServer server;
    private static SSLContext tls;

    private final ManualClock clock = new ManualClock();

    @BeforeAll
    static void start() throws Exception {
        tls = context(certificate());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            ASKED.add(exchange.getRequestURI().toString());
            switch (exchange.getRequestURI().getPath()) {
                case "/robots.txt" -> Site.status(404).to(exchange);
                case "/down" -> Site.redirect(302, "http://news.example/").to(exchange);
                default -> Site.text(200, "text/html", "here").to(exchange);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void aGoodCertificateIsTrusted() throws IOException {
        assertThat(get(tls.getSocketFactory(), "news.example", "/"))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched -> assertThat(fetched.bytes()).asString(UTF_8).isEqualTo("here"));
    }

    @Test
    void httpMayLeadToHttps() throws IOException {
        try (var site = new Site(clock)
                        .on("/", Site.redirect(301, at("news.example", "/").toString()));
                var client = client(tls.getSocketFactory())) {
            var fetched = (Fetched) Patience.get(client, clock, site.at("news.example", "/"));

            assertThat(fetched.movedTo()).isEqualTo(at("news.example", "/"));
        }
    }

    @Test
    void httpsMayNotLeadToHttp() throws IOException {
        assertThat(get(tls.getSocketFactory(), "news.example", "/down"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.DOWNGRADE));
    }

    @Test
    void aCertificateOfAnotherHostIsNotTrusted() throws IOException {
        ASKED.clear();

        assertThat(get(tls.getSocketFactory(), "other.example", "/")).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.TLS);
            assertThat(failed.detail()).contains("https://other.example:", "expected a valid certificate");
        });
        assertThat(ASKED).isEmpty();
    }

    @Test
    void aCertificateThatNobodySignedIsNotTrusted() throws IOException {
        ASKED.clear();
        var usual = (SSLSocketFactory) SSLSocketFactory.getDefault();

        assertThat(get(usual, "news.example", "/"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.TLS));
        assertThat(ASKED).isEmpty();
    }

    private WebAnswer get(SSLSocketFactory trusted, String host, String path) throws IOException {
        try (var client = client(trusted)) {
            return Patience.get(client, clock, at(host, path));
        }
    }

    private WebClient client(SSLSocketFactory trusted) {
        return new WebClient(Patience.HASTY, clock, Patience.SEED, Patience.ALL_ON_LOOPBACK, trusted);
    }

    private static URI at(String host, String path) {
        return URI.create("https://" + host + ":" + server.getAddress().getPort() + path);
    }

    private static KeyStore certificate() throws Exception {
        var file = folder.resolve("test.p12");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=news.example"));
        command.addAll(List.of("-ext", "san=dns:news.example", "-validity", "30", "-storetype", "PKCS12"));
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
