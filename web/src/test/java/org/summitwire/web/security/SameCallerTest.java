package org.summitwire.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SameCallerTest {

    private final List<Headers> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void anotherInstanceIsAskedWithTheCallersOwnKey() throws Exception {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", "Bearer swk_mine");
        request.addHeader("Cookie", "summitwire=session");
        request.addHeader("Origin", "http://localhost");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));

        ask();

        assertThat(asked.get(0).getFirst("Authorization")).isEqualTo("Bearer swk_mine");
        assertThat(asked.get(0).getFirst("Cookie")).isEqualTo("summitwire=session");
        assertThat(asked.get(0)).doesNotContainKeys("X-api-key", "Origin");
    }

    @Test
    void whereNobodyAsksNothingIsShown() throws Exception {
        ask();

        assertThat(asked.get(0)).doesNotContainKeys("Authorization", "X-api-key", "Cookie");
    }

    private void ask() throws Exception {
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
        try {
            RestClient.builder()
                    .requestFactory(new SimpleClientHttpRequestFactory())
                    .requestInterceptor(new SameCaller())
                    .build()
                    .get()
                    .uri("http://127.0.0.1:" + other.getAddress().getPort() + "/summits")
                    .retrieve()
                    .toBodilessEntity();
        } finally {
            other.stop(0);
        }
    }
}
