package org.summitwire.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalUrlTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            https://News.Example/a/B | https://news.example/a/B
            HTTPS://news.example/a | https://news.example/a
            https://news.example:443/a | https://news.example/a
            http://news.example:80/a | http://news.example/a
            https://news.example:8443/a | https://news.example:8443/a
            https://news.example./a | https://news.example/a
            https://news.example/a#comments | https://news.example/a
            https://news.example/a/ | https://news.example/a
            https://news.example/ | https://news.example
            https://news.example/x/../a | https://news.example/a
            https://news.example/a?utm_source=x&UTM_medium=y | https://news.example/a
            https://news.example/a?fbclid=1&id=7&gclid=2 | https://news.example/a?id=7
            https://news.example/a?b=2&a=1 | https://news.example/a?a=1&b=2
            https://news.example/a? | https://news.example/a
            https://news.example/a?id= | https://news.example/a?id=
            https://news.example/a?page=all | https://news.example/a
            https://news.example/a?page=2 | https://news.example/a?page=2
            https://news.example/a/amp | https://news.example/a
            https://news.example/a/amp/ | https://news.example/a
            https://news.example/ramp | https://news.example/ramp
            https://news.example/a?outputType=amp | https://news.example/a
            https://news.example/%7Ea/%e2%82%ac | https://news.example/~a/%E2%82%AC
            https://news.example/€ | https://news.example/%E2%82%AC
            https://[2001:DB8::1]/a | https://[2001:db8::1]/a
            """)
    void hasOneSpelling(String url, String canonical) {
        assertThat(CanonicalUrl.of(URI.create(url)).text()).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"http://news.example/a?x=1", "https://news.example/a?x=1"})
    void isNamedWithoutItsScheme(String url) {
        assertThat(CanonicalUrl.of(URI.create(url)).name()).isEqualTo("://news.example/a?x=1");
    }
}
