package org.summitwire.ingest.sources.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    private static final URI BASE = URI.create("https://news.example/dir/feed.xml?x=1");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            https://a.example/b            | https://a.example/b
            //a.example/b                  | https://a.example/b
            /b                             | https://news.example/b
            b?c=d#e                        | https://news.example/dir/b?c=d#e
            ../b                           | https://news.example/b
            ?page=2                        | https://news.example/dir/?page=2
            /two words/and^hats            | https://news.example/two%20words/and%5Ehats
            /50%/off%20now                 | https://news.example/50%25/off%20now
            /Überblick                     | https://news.example/%C3%9Cberblick
            https://bücher.example/é?q=ä   | https://xn--bcher-kva.example/%C3%A9?q=%C3%A4
            https://[2001:db8::1]:8080/a[1]| https://[2001:db8::1]:8080/a%5B1%5D
            HTTP://A.example               | HTTP://A.example
            """)
    void isResolved(String written, String url) {
        assertThat(WebAddress.resolve(BASE, written)).hasToString("Optional[" + url + "]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "  ",
                "javascript:alert(1)",
                "mailto:a@b.example",
                "file:///etc/passwd",
                "data:text/html,x",
                "https://user:secret@a.example/",
                "http://",
                "http:///path",
                "https://a b.example/",
                "ftp://a.example/"
            })
    void isRefused(String written) {
        assertThat(WebAddress.resolve(BASE, written)).isEmpty();
    }

    @Test
    void lineBreaksWithinAreNone() {
        assertThat(WebAddress.resolve(BASE, "\n  https://a.example/long\n  -name\t\n"))
                .contains(URI.create("https://a.example/long-name"));
    }
}
