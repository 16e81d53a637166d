package org.summitwire.ingest.extraction;

import java.util.HashMap;
import java.util.Map;
import org.summitwire.ingest.extraction.Role.Weight;

/** Words that content systems put into the classes and ids of what surrounds an article, in many languages. */
final class FurnitureNames {

    static final Map<String, Role> WORDS = new HashMap<>();
    /** Names run together, as they are after hyphens and underscores are taken away. */
    static final Map<String, Role> RUN_TOGETHER = new HashMap<>();

    static {
        words(
                "comments",
                Weight.CERTAIN,
                "comment comments discussion discuss discussions responses commentlist disqus komentar kommentar kommentare commentaire commentaires comentarios"
                        + " comentario comentarii commenti comentários respond replies livefyre spotim viafoura coral"
                        + " facebookcomments fbcomments guestbook yorum yorumlar reacties reactie komentarze opinie opinioni"
                        + " komentare kommentit hozzaszolasok diskuze diskusia diskussion comentar kommentarer");
        words(
                "navigation",
                Weight.CERTAIN,
                "nav navbar navigation subnav menu submenu breadcrumb breadcrumbs crumbs ariane pager pagination"
                        + " paginate paging masthead sitemap topbar navi skiplink pankuzu navbox");
        words(
                "share bar",
                Weight.HARD,
                "share sharing shares social socials sosmed medsos addthis sharethis sharedaddy addtoany shariff"
                        + " sns snsbox socialarea footershare sociable bagikan partage partager teilen compartir compartilhar condividi socialmedia"
                        + " sharebar sharebox sharetools shareaholic");
        words(
                "related",
                Weight.HARD,
                "related relacionadas relacionados relacionada relacionado terkait bacajuga recommended recommend"
                        + " recommendation recommendations rekomendasi recirc recirculation taboola outbrain zergnet"
                        + " revcontent mgid popular mostread trending terpopuler readnext upnext similar suggested"
                        + " suggestions yarpp relatedposts relatedcontent seealso crosslink crosslinks morelikethis"
                        + " readalso alsoread ilgili benzer powiazane souvisejici kapcsolodo leiamais saibamais vejatambem lireaussi"
                        + " masleidas lomasvisto lesenswert artikelterkait linkbox verwandte similaires correlati powiazane");
        words(
                "advertisement",
                Weight.HARD,
                "ad ads adv advert adverts advertisement advertising adsbygoogle adslot adunit adbox adcontainer"
                        + " adwrapper banner banners sponsor sponsored sponsors promo promos promotion promobox dfp gpt"
                        + " iklan werbung anzeige anzeigen publicidad publicite publicité reklama reklam pubblicita"
                        + " merch affiliate");
        words(
                "newsletter",
                Weight.HARD,
                "newsletter newsletters subscribe subscription subscriptions signup optin mailchimp mc4wp mailinglist"
                        + " abonnement abo mailmunch sumome leadgen");
        words("footer", Weight.HARD, "footer foot colophon copyright copyrights footnav");
        words(
                "sidebar",
                Weight.HARD,
                "sidebar sidebars rightrail leftrail rail sidecol rightcol rightcolumn sideblock sidecontent widget"
                        + " widgets aside infobox");
        words(
                "notice",
                Weight.HARD,
                "cookie cookies consent gdpr onetrust ccpa modal popup lightbox overlay toast tooltip noprint hatnote"
                        + " login signin register searchform searchbox feedback survey donate donation poll cta"
                        + " qrcode appstore appdownload republish instapaperignore mweditsection");
        words(
                "tags",
                Weight.HARD,
                "tags taglist tagcloud tagged keywords hashtags etiquetas etiketler etiket tagbox topiclist");
        words(
                "author",
                Weight.HARD,
                "bio biography byline bylines author authors autor autores auteur auteurs contributor contributors"
                        + " authorbio authorbox vcard penulis journalist redaktur");
        words(
                "caption",
                Weight.HARD,
                "caption captions figcaption credit credits photocredit imagecredit gallery slideshow carousel slider"
                        + " bildunterschrift bildunterzeile didascalia keterangan imagecaption photocaption imgcaption"
                        + " piccaption legende bildnachweis fotostrecke galeri bilder lightboximage slick swiper");
        words(
                "particulars",
                Weight.SOFT,
                "reporter editor writer writers callout meta metadata postmeta timestamp date datetime pubdate published publish publishdate posted time"
                        + " dateline infos tanggal fecha datum info details rating ratings votes vote counter counts"
                        + " views viewcount reactions reaction likes tools toolbar print printer actions buttons button"
                        + " btn icon icons label labels category categories cats section kicker eyebrow topics topic"
                        + " source sources disclaimer legal correction listen audio player video");
        words(
                "heading",
                Weight.SOFT,
                "header headline headlines title titles pagetitle posttitle entrytitle judul titel titulo titre"
                        + " hero heading");
        words(
                "caption",
                Weight.SOFT,
                "image images img photo photos picture pictures pic foto fotos bild media figure thumbnail thumb gambar"
                        + " imagen imagenes immagine");
        words(
                "teaser",
                Weight.SOFT,
                "teaser teasers promoted card cards more readmore toc tableofcontents latest next prev previous");
        words("screen readers", Weight.HIDDEN, "sronly visuallyhidden screenreader srtext");

        runTogether(
                "related",
                Weight.HARD,
                "relatedarticle relatedpost relatednews relatedstor relatedlink morefrom morestories moreon"
                        + " youmayalsolike youmightalso mostpopular mostread mostviewed bacajuga lihatjuga alsoread readalso"
                        + " readmorelink inlinerelated beritaterkait beritalain artikelterkait artikellain topstories"
                        + " latestnews latestposts recentposts recommendedposts suggestedposts jprelatedposts seealso"
                        + " editorspick readnext nextarticle nextstory otherposts otherarticles otherstories");
        runTogether(
                "share bar",
                Weight.HARD,
                "sharebutton sharebar sharelink socialshare sharetool sharepost sharethis addthis addtoany"
                        + " sharedaddy jpsharing followus heateor");
        runTogether(
                "author",
                Weight.HARD,
                "authorbox authorbio aboutauthor abouttheauthor authorinfo authorcard authorprofile");
        runTogether("caption", Weight.HARD, "caption photocredit imagecredit imagedesc bildunterschrift");
        runTogether(
                "newsletter",
                Weight.HARD,
                "newsletter emailsignup signupform subscribeform subscribebox mc4wp mcembed");
        runTogether(
                "comments",
                Weight.CERTAIN,
                "disqusthread fbcomment commentform commentsection commentlist commentarea");
        runTogether(
                "advertisement",
                Weight.HARD,
                "adsbygoogle googlead advertis divgptad inarticlead inreadad sponsoredcontent");
        runTogether(
                "tags",
                Weight.HARD,
                "posttags entrytags tagcloud articletags storytags taglinks taglist catlinks tagslinks");
        runTogether(
                "screen readers",
                Weight.HIDDEN,
                "sronly screenreadertext visuallyhidden visuallyhide screenreaderonly");
        runTogether(
                "navigation",
                Weight.CERTAIN,
                "breadcrumb postnavigation postnav pagenav navlinks skiplink skiptocontent");
    }

    private FurnitureNames() {}

    private static void words(String furniture, Weight weight, String words) {
        for (var word : words.split(" ", -1)) {
            WORDS.putIfAbsent(word, Role.furniture(furniture, weight));
        }
    }

    private static void runTogether(String furniture, Weight weight, String names) {
        for (var name : names.split(" ", -1)) {
            RUN_TOGETHER.putIfAbsent(name, Role.furniture(furniture, weight));
        }
    }
}
