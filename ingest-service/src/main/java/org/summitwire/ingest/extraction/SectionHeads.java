package org.summitwire.ingest.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes out parts of the page that their own headings say are none of the article: comments, most read, related. */
final class SectionHeads {

    private static final int LONGEST = 45;
    private static final double MOST_OF_A_PAGE = 0.4;
    private static final int SOME_PROSE = 100;
    private static final int LEAST_ARTICLE = 250;

    private static final Pattern COMMENTS = Pattern.compile(
            "(?:\\d[\\d.,]*\\s*|all |reader |user |show |view |no )?(?:comments?|responses?|replies|komentar|kommentare?|commentaires?|comentarios"
                    + "|comentários|commenti|reacties|komentarze|yorumlar|комментарии|комментариев|комментария|коментарі|التعليقات|تعليقات|评论|評論|コメント|댓글)"
                    + "(?:\\s*[(\\[]?\\d*[)\\]]?)?:?"
                    + "|(?:leave|post|add|write) (?:a|your) (?:comment|reply).{0,20}|join the (?:conversation|discussion).?|discussion about this post"
                    + "|\\d+ thoughts? on .{0,200}|what do you think\\??|(?:tulis|kirim|beri|tinggalkan|berikan) komentar.{0,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OTHERS = Pattern.compile(
            "(?:(?:most|more|top|latest|recent|popular|trending|related|recommended|featured|other|similar|editor.?s) ?"
                    + "(?:read|popular|viewed|shared|commented|news|stories|story|posts?|articles?|videos?|content|topics?|coverage|headlines"
                    + "|picks?|from .{1,30}|on this(?: story)?|in .{1,20}|like this|now|for you|reading|links?)?:?"
                    + "|you (?:may|might)(?: also)?(?: like| enjoy| be interested.{0,12})?|read (?:next|more|also)|also read|up next|next up|don.t miss|must reads?|latest|trending"
                    + "|what (?:to read|others are reading).{0,20}|more (?:stories|news|to read|to explore|like this)|recommended for you|sponsored(?: content| links)?|around the web|from the web"
                    + "|about the authors?|newsletters?|sign up.{0,30}|subscribe.{0,30}|follow us.{0,20}|share(?: this)?(?: article| story| page| post)?:?"
                    + "|(?:baca|lihat) juga|(?:berita|artikel|topik|video) (?:terkait|lainnya|lain|populer|terpopuler|terbaru|pilihan|terkini)|terpopuler|terkini|terbaru|rekomendasi(?: untuk anda)?|pilihan editor|paling banyak dibaca"
                    + "|mehr zum thema|das könnte (?:sie|dich|ihnen) (?:auch )?.{0,20}|meistgelesen.{0,12}|verwandte (?:artikel|themen)|auch interessant|weitere (?:artikel|themen|nachrichten)|empfehlungen"
                    + "|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|les plus lus|articles? (?:similaires?|liés?)|à la une|voir aussi"
                    + "|(?:te|le) puede interesar|(?:lo )?más (?:leído|leídas|visto|noticias|información)|noticias relacionadas|(?:artículos|temas) relacionados|te recomendamos"
                    + "|(?:leia|veja) (?:também|mais)|mais (?:lidas|vistas|notícias)|notícias relacionadas|leggi anche|potrebbe interessarti.{0,12}|articoli correlati|i più letti"
                    + "|lees ook|meest gelezen|gerelateerd.{0,12}|læs også|les også|läs (?:också|mer)|mest (?:læste|leste|läst)|czytaj (?:też|także|również)|zobacz (?:też|także|również)|polecane|najczęściej czytane"
                    + "|читайте также|по теме|похожие (?:новости|материалы|статьи)|материалы по теме|самое читаемое|популярное|рекомендуем|главные новости|другие новости|новости по теме"
                    + "|اقرأ أيضا?ً?|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|الأكثر مشاهدة|関連記事|関連ニュース|あわせて読みたい|おすすめ記事|(?:アクセス)?ランキング|最新記事"
                    + "|相关(?:新闻|阅读|文章|推荐)|相關(?:新聞|文章)|推荐阅读|热门(?:文章|新闻|推荐)?|热点排行|延伸閱讀|관련기사|관련 기사|많이 본 (?:뉴스|기사)|추천 기사"
                    + "|çok okunanlar|ilgili haberler|son dakika|xem thêm|tin liên quan|đọc thêm)\\s*[:»>…]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PAY = Pattern.compile(
            "(?:to )?(?:continue|keep) reading.{0,40}|(?:this (?:article|story|content) is )?(?:only |exclusively )?(?:for|to) subscribers(?: only)?|already a (?:subscriber|member).{0,20}|want to read more.{0,20}"
                    + "|(?:please )?(?:support|help fund|fund) (?:us|our|independent|quality|local|the)\\b.{0,30}|donate.{0,20}|make a donation.{0,20}|become an? (?:member|subscriber|supporter|patron).{0,20}"
                    + "|(?:jetzt )?weiterlesen.{0,30}|lesen sie weiter.{0,30}|unterstützen sie .{0,30}"
                    + "|(?:cet article|la suite) est réservée? .{0,30}|(?:pour )?lire la suite.{0,30}|il vous reste .{0,30}|soutenez.{0,30}"
                    + "|contenido exclusivo.{0,20}|sigue leyendo.{0,20}|apoya .{0,30}|continue lendo.{0,30}|conteúdo exclusivo.{0,20}|apoie .{0,30}"
                    + "|continua a leggere.{0,30}|contenuto riservato.{0,30}|sostieni.{0,30}|wesprzyj.{0,30}|поддержите.{0,30}|dukung .{0,30}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SectionHeads() {}

    static void takeOut(Layout layout) {
        var sums = layout.sums();
        long all = sums.prose(layout.boxes().get(0));
        for (int at = 0; at < layout.blocks().size(); at++) {
            var block = layout.blocks().get(at);
            var reason = block.stands() ? reason(block) : null;
            if (reason != null) {
                takeOut(layout, sums, at, all, reason);
            }
        }
    }

    private static @Nullable String reason(Block block) {
        boolean isLabel = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.LOOSE || block.isBold();
        if (!isLabel || block.mass() > LONGEST) {
            return null;
        }
        if (COMMENTS.matcher(block.text()).matches()) {
            return "comments";
        }
        if (PAY.matcher(block.text()).matches()) {
            return "call to pay";
        }
        return OTHERS.matcher(block.text()).matches() ? "related" : null;
    }

    private static void takeOut(Layout layout, Sums sums, int at, long all, String reason) {
        var part = partHeadedBy(layout, at);
        if (part == null) {
            if (reason.equals("comments")) {
                takeOutRest(layout, sums, at);
            }
            return;
        }
        long prose = sums.prose(part);
        boolean isComments = reason.equals("comments");
        boolean goes = isComments ? all - prose >= SOME_PROSE : prose < MOST_OF_A_PAGE * all || prose == 0;
        if (goes && !holdsTitle(layout, part)) {
            layout.takeOut(part, reason);
        }
    }

    /** Comments may follow their heading in the box of the article itself. */
    private static void takeOutRest(Layout layout, Sums sums, int at) {
        var around = layout.blocks().get(at).box();
        while (around.parent() != null && around.from() == at) {
            around = around.parent();
        }
        var before = layout.blocks().subList(around.from(), at);
        boolean hasTitle = before.stream()
                .anyMatch(block -> block.isHeading() && block.box().within("h1") != null);
        if (hasTitle && layout.blocks().get(at).isHeading() && sums.prose(around.from(), at) >= LEAST_ARTICLE) {
            layout.blocks().subList(at, around.to()).forEach(block -> block.takeOut("comments"));
        }
    }

    /** The smallest box that begins with the block and holds more; null if there is none. */
    private static @Nullable Box partHeadedBy(Layout layout, int at) {
        Box part = null;
        for (var box = layout.blocks().get(at).box(); box != null && box.from() == at; box = box.parent()) {
            if (box.to() - box.from() > 1) {
                part = box;
                break;
            }
        }
        return part;
    }

    private static boolean holdsTitle(Layout layout, Box part) {
        return layout.blocksOf(part).stream()
                .anyMatch(block -> block.isHeading() && block.box().within("h1") != null);
    }
}
