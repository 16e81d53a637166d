package org.summitwire.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineRulesTest {

    private static final String TITLE = "Lake states count their fish";

    private static @Nullable String reason(String html) {
        var blocks = Layout.of(Jsoup.parseBodyFragment(html).body()).blocks();
        assertThat(blocks).hasSize(1);
        return LineRules.reasonAgainst(blocks.get(0), TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Baca juga: <a href='/x'>Harga ikan naik</a></b></p>",
                "<p>Baca Juga: Harga ikan naik</p>",
                "<p>(Baca: <a href='/x'>Harga ikan naik</a>)</p>",
                "<p>Lihat juga <a href='/x'>video panen ikan</a></p>",
                "<p>Read more: <a href='/x'>Where the perch went</a></p>",
                "<p><em>Lesen Sie auch: <a href='/x'>Wohin der Barsch verschwand</a></em></p>",
                "<p>À lire aussi : <a href='/x'>Où est passée la perche</a></p>",
                "<p>Leia também: <a href='/x'>Para onde foi a perca</a></p>",
                "<p>Читайте также: <a href='/x'>Куда делся окунь</a></p>",
                "<p>اقرأ أيضا: <a href='/x'>أين ذهب السمك</a></p>",
                "<p><a href='/x'>【関連記事】魚はどこへ行ったのか</a></p>",
                "<p>Lees ook: <a href='/x'>Waar de baars bleef</a></p>",
                "<p>Simak juga 'Gelombang Tinggi di Danau':</p>",
                "<p>【相关阅读】湖里的鱼去了哪里</p>"
            })
    void pointersToOtherArticles(String html) {
        assertThat(reason(html)).isIn("read also", "link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>Another title</h1>",
                "<h2>Lake States Count Their Fish</h2>",
                "<p>ADVERTISEMENT</p>",
                "<div>Share this article</div>",
                "<p>Photo: J. Doe/Agency</p>",
                "<p>(Reuters/Getty Images)</p>",
                "<p>5 min read</p>",
                "<p>Follow us on <a href='https://f.example'>Facebook</a> and Telegram for more.</p>",
                "<p>Ikuti saluran WhatsApp kami untuk kabar terkini.</p>",
                "<p>View this post on Instagram</p>",
                "<div>Kudos</div>",
                "<p>Reporting by Ann Lee; Editing by Bo Ek</p>",
                "<p>Lake Wire data journalist Ann Lee in Nakuru contributed to this report.</p>",
                "<p>Penulis adalah pengajar perikanan di sebuah universitas di Bandar Lampung.</p>",
                "<p>Do you have a story about the lake? Email ann.lee@lakewire.example</p>",
                "<p>Reporter: Ana Wati Editor: Budi Karya</p>",
                "<p>Zurück | Artikel drucken | Leserbrief schreiben</p>",
                "<p>3月2日，马俊海在自家梯田边作画。新华社记者 何文涛 摄</p>"
            })
    void whatIsNoText(String html) {
        assertThat(reason(html)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Read more books, the minister told the children, and they promised that they would.</p>",
                "<p>Lihat saja nanti, kata menteri kepada wartawan di Jakarta.</p>",
                "<p>More than 150 documents were signed on Sunday.</p>",
                "<p>Related parties shall report within a week.</p>",
                "<p>Photographs of the lake were shown to the delegates.</p>",
                "<p>By noon the lake was empty.</p>",
                "<p>He said so in <a href='/x'>a letter to the lake commission of 2019</a> and again on Monday.</p>",
                "<p>No.</p>",
                "<h2>Lake</h2>",
                "<li>two boats</li>",
                "<p>Follow the fish, the old rule says, and you will find the boats.</p>",
                "<div>The lake commission met for an hour and adjourned.</div>",
                "<p>Siehe oben.</p>"
            })
    void textStays(String html) {
        assertThat(reason(html)).isNull();
    }
}
