package org.summitwire.web.security;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Hands a request on to another instance of the same service in the name of whoever asks here: with the same key, token or
 * session. Never for any other host.
 */
public final class SameCaller implements ClientHttpRequestInterceptor {

    private static final List<String> SHOWN =
            List.of(HttpHeaders.AUTHORIZATION, CallerFilter.KEY_HEADER, HttpHeaders.COOKIE);

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked) {
            for (var name : SHOWN) {
                var values = Collections.list(asked.getRequest().getHeaders(name));
                if (!values.isEmpty()) {
                    request.getHeaders().put(name, values);
                }
            }
        }
        return execution.execute(request, body);
    }
}
