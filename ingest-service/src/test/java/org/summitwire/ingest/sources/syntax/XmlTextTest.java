package org.summitwire.ingest.sources.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <a>Q & A</a>                              | <a>Q &amp; A</a>
            <a>&amp;&lt;&gt;&quot;&apos;</a>          | <a>&amp;&lt;&gt;&quot;&apos;</a>
            <a>a&nbsp;b&eacute;&hellip;</a>           | <a>a\u00a0bé…</a>
            <a>&unknown; &x</a>                       | <a>&amp;unknown; &amp;x</a>
            <a>&AMP;&LT;b&GT;</a>                     | <a>&amp;&lt;b></a>
            <a>&#8217;&#x2019;&#146;&#0;&#xFFFF;</a>  | <a>&#8217;&#x2019;’</a>
            <a>1 < 2 <= 3</a>                         | <a>1 &lt; 2 &lt;= 3</a>
            <a href="x?a=1&b=2"/>                     | <a href="x?a=1&amp;b=2"/>
            <a href='a<b'/>                           | <a href='a&lt;b'/>
            <a><![CDATA[x & <b>]]></a>                | <a><![CDATA[x & <b>]]></a>
            <a>x<!-- & -- <b> -->y</a>                | <a>xy</a>
            <a/> and more                             | <a/>
            <!DOCTYPE a [<!ENTITY b "]>">]><a>&b;</a> | <a>&amp;b;</a>
            <a><dc:b>x</dc:b></a>                     | <a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:b>x</dc:b></a>
            <a x:y="1"/>                              | <a xmlns:x="urn:undeclared:x" x:y="1"/>
            <a xmlns:x="u"><x:b/></a>                 | <a xmlns:x="u"><x:b/></a>
            """)
    void mends(String sent, String mended) {
        var text = XmlText.of(sent.translateEscapes());

        assertThat(text.mended()).isEqualTo(mended.translateEscapes());
        assertThat(SafeXml.parse(text, 10).fault()).isNull();
    }

    @Test
    void dropsWhatXmlDoesNotAllow() {
        var text = XmlText.of("\ufeff \n<?xml version=\"1.0\"?>\n<a>b\u0000\u000b\ud800c\ud83d\ude00\uffff</a>");

        assertThat(text.mended()).isEqualTo("<a>bc\ud83d\ude00</a>");
        assertThat(text.faults()).hasSize(5).first().isEqualTo("text before the XML declaration at line 1");
    }

    @Test
    void tellsPlacesInWhatWasSent() {
        var sent =
                """
                warning: something
                <?xml version="1.0"?>
                <!-- a comment
                     of two lines -->
                <a>
                  <b>Q & A &nbsp; and</b> <c>x</d>
                </a>
                """;

        var fault = SafeXml.parse(XmlText.of(sent), 10).fault();

        assertThat(fault.reason()).isEqualTo(Refusal.Reason.BROKEN_XML);
        assertThat(fault.line()).isEqualTo(6);
        assertThat(fault.column()).isBetween(31, 36);
        assertThat(fault.words()).contains("\"c\"").contains("</c>");
    }

    @Test
    void depthIsBounded() {
        var fault = SafeXml.parse(XmlText.of("<a>".repeat(1_000_000)), 100).fault();

        assertThat(fault.reason()).isEqualTo(Refusal.Reason.TOO_DEEP);
        assertThat(fault.words()).isEqualTo("found <a> in 100 others, expected at most 100");
        assertThat(fault.column()).isBetween(301, 305);
    }

    @Test
    void keepsWhatCameBeforeTheBreak() {
        var parsed = SafeXml.parse(XmlText.of("<a><b>one</b><b>two"), 10);

        assertThat(parsed.fault()).isNotNull();
        assertThat(parsed.open()).isEqualTo(2);
        assertThat(parsed.root().getChildren()).hasSize(2);
    }
}
