package org.summitwire.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebUriTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            HTTP://News.Example/A                    -> http://news.example/A
            http://news.example/a|b?c={d}            -> http://news.example/a%7Cb?c=%7Bd%7D
            http://news.example/a#part               -> http://news.example/a
            http://news.example/50%                  -> http://news.example/50%25
            http://news.example/50%zz%20             -> http://news.example/50%25zz%20
            http://news.example/bülten               -> http://news.example/b%C3%BClten
            http://bücher.example:8080/              -> http://xn--bcher-kva.example:8080/
            http://a_b.example/                      -> http://a_b.example/
            http://[2001:DB8::1]:8080/x              -> http://[2001:db8::1]:8080/x
            http://news.example/[1]                  -> http://news.example/%5B1%5D
            http://u:p@News.example/                 -> http://u:p@news.example/
            """)
    void readsUrlsAsTheyStandInFeeds(String text, String uri) {
        assertThat(WebUri.parse(text)).contains(URI.create(uri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "news.example", "/a", "mailto:desk@news.example", "http:/a", "http://[::1/", "http:"})
    void readsNoneWhereThereIsNone(String text) {
        assertThat(WebUri.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} + {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            http://a.example/b/c?d | e                  | http://a.example/b/e
            http://a.example/b/c?d | /e                 | http://a.example/e
            http://a.example/b/c?d | ?e=f               | http://a.example/b/c?e=f
            http://a.example/b/c?d | ../../../e         | http://a.example/e
            http://a.example/b/c?d | ./                 | http://a.example/b/
            http://a.example/b/c?d | //b.example/e      | http://b.example/e
            https://a.example      | /x y               | https://a.example/x%20y
            https://a.example/b    | #part              | https://a.example/b
            https://a.example/b    | HTTP://B.example   | http://b.example
            https://a.example/b    | ' /e '             | https://a.example/e
            """)
    void resolvesWhatARedirectSays(URI base, String reference, URI resolved) {
        assertThat(WebUri.resolve(base, reference)).contains(resolved);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://news.example/, SCHEME",
        "file:///etc/passwd, SCHEME",
        "/relative, SCHEME",
        "javascript:alert(1), SCHEME",
        "http://user@news.example/, CREDENTIALS",
        "https://user:secret@news.example/, CREDENTIALS",
        "http:///path, BAD_URL",
        "http://news.example:99999/, BAD_URL",
        "http://news.example:0/, BAD_URL",
        "http://-news.example/, BAD_URL",
        "http://news..example/, BAD_URL",
        "http://[fe80::1%25eth0]/, BAD_URL"
    })
    void refusesWhatNeedsNoNetworkToBeSeen(URI uri, Fault fault) {
        var refused = catchThrowableOfType(Trouble.class, () -> Target.of(uri));

        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused.isRefusal()).isTrue();
        assertThat(refused.detail()).contains(fault == Fault.CREDENTIALS ? "without" : "expected");
    }

    @ParameterizedTest
    @CsvSource({
        "http://News.Example, news.example, 80, /, news.example, http://news.example",
        "https://news.example./a?b, news.example, 443, /a?b, news.example, https://news.example",
        "https://news.example:8443/a, news.example, 8443, /a, news.example:8443, https://news.example:8443",
        "http://[2001:db8::1]/, 2001:db8::1, 80, /, [2001:db8::1], http://[2001:db8::1]",
        "http://bücher.example/ü?ü, xn--bcher-kva.example, 80, /%C3%BC?%C3%BC, xn--bcher-kva.example,"
                + " http://xn--bcher-kva.example",
        "http://a_b.example/, a_b.example, 80, /, a_b.example, http://a_b.example"
    })
    void aTargetIsHostPortAndPath(URI uri, String host, int port, String path, String header, String origin)
            throws Exception {
        var target = Target.of(uri);

        assertThat(target.host()).isEqualTo(host);
        assertThat(target.port()).isEqualTo(port);
        assertThat(target.path()).isEqualTo(path);
        assertThat(target.hostHeader()).isEqualTo(header);
        assertThat(target.origin()).isEqualTo(origin);
    }
}
