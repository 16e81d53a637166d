package org.summitwire.model.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.summitwire.web.security.SameCaller;

/** Asks the other instances of this service for what only one of them keeps. */
public final class OtherInstances {

    /** Marks a request that was handed on once: it is handed on no further. */
    public static final String HANDED_ON = "Summitwire-Handed-On";

    /** An instance that takes longer is as good as away; the client can ask again. */
    private static final int PATIENCE_MILLIS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(OtherInstances.class);

    private final RestClient client;

    public OtherInstances() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE_MILLIS);
        requests.setReadTimeout(PATIENCE_MILLIS);
        client = RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new SameCaller())
                .build();
    }

    /**
     * The first answer but 'not found', as it came.
     *
     * @param addresses host:port
     * @param target path and query
     * @throws org.springframework.web.ErrorResponseException where one could not be asked and nobody else knows
     */
    public Optional<ResponseEntity<byte[]>> ask(List<String> addresses, String target) {
        RestClientException unreached = null;
        for (var address : addresses) {
            try {
                var answer = client.get()
                        .uri(URI.create("http://" + address + target))
                        .header(HANDED_ON, "1")
                        .exchange((request, response) -> ResponseEntity.status(response.getStatusCode())
                                .headers(worthKeeping(response.getHeaders()))
                                .body(response.getBody().readAllBytes()));
                if (answer.getStatusCode() != HttpStatus.NOT_FOUND) {
                    return Optional.of(answer);
                }
            } catch (RestClientException away) {
                LOG.warn("{} did not answer {}: {}", address, target, away.getMessage());
                unreached = away;
            }
        }
        if (unreached != null) {
            throw Problems.away(unreached);
        }
        return Optional.empty();
    }

    private static HttpHeaders worthKeeping(HttpHeaders told) {
        var kept = new HttpHeaders();
        kept.setContentType(told.getContentType());
        kept.setLocation(told.getLocation());
        return kept;
    }
}
