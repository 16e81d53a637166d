package org.summitwire.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How markup becomes blocks. */
class BlockTextTest {

    private static List<String> blocks(String html) {
        return Layout.of(Jsoup.parseBodyFragment(html).body()).blocks().stream()
                .map(Block::text)
                .toList();
    }

    @Test
    void twoLineBreaksPartBlocksAndOneAfterASentenceDoesToo() {
        assertThat(blocks("<div>One went up.<br>Two came down<br>the hill.<br><br>Three stayed</div>"))
                .containsExactly("One went up.", "Two came down the hill.", "Three stayed");
    }

    @Test
    void aBoldOrLinkedLineStandsForItself() {
        assertThat(blocks("<div><b>The hill</b><br>Two came down it.<br><a href='/x'>More of it</a><br>and up</div>"))
                .containsExactly("The hill", "Two came down it.", "More of it", "and up");
    }

    @Test
    void inlineElementsPartNoWords() {
        assertThat(blocks("<p>The <b>h</b>ill <i>of</i>\n\u00a0 <a href='/x'>Tara</a>\u00ad.</p>"))
                .containsExactly("The hill of Tara.");
    }

    @Test
    void aRowOfShortCellsIsALine() {
        assertThat(blocks("<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>12</td></tr></table>"))
                .containsExactly("Year Boats", "2024 12");
    }

    @Test
    void cellsThatHoldParagraphsAreLayout() {
        assertThat(blocks("<table><tr><td><p>Home</p><p>News</p></td><td>The hill</td></tr></table>"))
                .containsExactly("Home", "News", "The hill");
    }

    @Test
    void aNameWithinASentenceTakesNothingOutOfIt() {
        assertThat(blocks("<p>So said <span class='author'>Ann Lee</span> on the hill.</p>"))
                .containsExactly("So said Ann Lee on the hill.");
        assertThat(blocks("<p><span class='share-count'>12 shares</span> So said Ann Lee.</p>"))
                .containsExactly("So said Ann Lee.");
    }

    @Test
    void scriptsAndFieldsAreNoText() {
        assertThat(blocks("<p>Hill<script>var a = 1;</script><style>p {}</style><button>Go</button></p>"))
                .containsExactly("Hill");
    }
}
