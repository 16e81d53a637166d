package org.summitwire.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Access tokens, signed by an authorization server of the test. */
class TokensTest {

    private static final String AUDIENCE = "summitwire";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Instant now;
    private static RSAKey keys;
    private static HttpServer issuer;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws Exception {
        now = InstantSource.system().instant();
        keys = new RSAKeyGenerator(2048).keyID("of-a-test").generate();
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var published = new JWKSet(keys.toPublicJWK()).toString().getBytes(UTF_8);
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        issuer.start();
        service = GuardedService.start(settings(issuer.getAddress().getPort(), AUDIENCE));
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.stop(0);
    }

    @Test
    void theRoleStandsInAClaim() throws Exception {
        var reader = token(
                AUDIENCE, now.plusSeconds(600), Map.of("realm_access", Map.of("roles", List.of("x", "sw-reader"))));
        var editor = token(
                AUDIENCE,
                now.plusSeconds(600),
                Map.of("realm_access", Map.of("roles", List.of("sw-reader", "sw-editor"))));

        assertThat(get("/summits", reader).body()).isEqualTo("{\"read\":\"dewi\"}");
        assertThat(post("/articles", reader).statusCode()).isEqualTo(403);
        assertThat(post("/articles", editor).statusCode()).isEqualTo(200);
        assertThat(post("/deliveries/d/resend", editor).statusCode()).isEqualTo(403);
    }

    @Test
    void whatIsNotGoodIsRefused() throws Exception {
        var roles = Map.<String, Object>of("realm_access", Map.of("roles", List.of("sw-operator")));

        assertThat(get("/summits", token("another", now.plusSeconds(600), roles))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/summits", token(AUDIENCE, now.minusSeconds(600), roles))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/summits", token(AUDIENCE, now.plusSeconds(600), roles) + "x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/summits", "no.token.at-all").statusCode()).isEqualTo(401);
        assertThat(get("/summits", unsigned(roles)).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenWithoutARoleIsToldWhereOneIsLookedFor() throws Exception {
        var answer = get("/summits", token(AUDIENCE, now.plusSeconds(600), Map.of("roles", List.of("sw-operator"))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("realm_access.roles", "sw-reader, sw-editor or sw-operator");
    }

    @Test
    void keysThatCannotBeHadAreNoFaultOfTheCaller() throws Exception {
        try (var lost = GuardedService.start(settings(1, AUDIENCE))) {
            var token = token(AUDIENCE, now.plusSeconds(600), Map.of("roles", List.of("sw-reader")));
            var answer = HTTP.send(
                    asked(OpenAccessTest.port(lost), "/summits", token).build(), BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        }
    }

    @Test
    void aTokenMakesASessionThatEndsWithIt() throws Exception {
        var roles = Map.<String, Object>of("realm_access", Map.of("roles", List.of("sw-reader")));
        var token = token(AUDIENCE, now.plusSeconds(600), roles);
        int port = OpenAccessTest.port(service);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/session"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "http://127.0.0.1:" + port)
                .POST(BodyPublishers.ofString("key=" + token))
                .build();
        var set = HTTP.send(request, BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        var cookie = set.substring("summitwire=".length(), set.indexOf(';'));

        assertThat(service.getBean(Sessions.class).read(cookie).orElseThrow().until())
                .isEqualTo(Instant.ofEpochSecond(now.plusSeconds(600).getEpochSecond()));
    }

    @Test
    void tokensForOtherServicesAreNeverTakenByMistake() {
        assertThatThrownBy(() -> GuardedService.start(settings(1, "")).close())
                .satisfies(failed -> assertThat(NestedExceptionUtils.getMostSpecificCause(failed))
                        .hasMessageContaining("jwt.audiences is empty"));
        assertThatThrownBy(() -> GuardedService.start("summitwire.security.access=oauth2")
                        .close())
                .satisfies(failed -> assertThat(NestedExceptionUtils.getMostSpecificCause(failed))
                        .hasMessageContaining("issuer-uri"));
    }

    private static String[] settings(int port, String audience) {
        return new String[] {
            "summitwire.security.access=oauth2",
            "summitwire.security.oauth2.role-claim=realm_access.roles",
            "summitwire.security.oauth2.role-prefix=sw-",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:" + port + "/keys",
            "spring.security.oauth2.resourceserver.jwt.audiences=" + audience
        };
    }

    private static String token(String audience, Instant until, Map<String, Object> claims) throws JOSEException {
        var set = new JWTClaimsSet.Builder()
                .subject("dewi")
                .audience(audience)
                .issueTime(Date.from(now.minus(Duration.ofHours(1))))
                .expirationTime(Date.from(until));
        claims.forEach(set::claim);
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keys.getKeyID()).build(), set.build());
        jwt.sign(new RSASSASigner(keys));
        return jwt.serialize();
    }

    private static String unsigned(Map<String, Object> claims) {
        var set = new JWTClaimsSet.Builder()
                .subject("dewi")
                .audience(AUDIENCE)
                .expirationTime(Date.from(now.plusSeconds(600)));
        claims.forEach(set::claim);
        return new PlainJWT(set.build()).serialize();
    }

    private static HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return HTTP.send(asked(OpenAccessTest.port(service), path, token).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
        var request = asked(OpenAccessTest.port(service), path, token).POST(BodyPublishers.ofString("{}"));
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder asked(int port, String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }
}
