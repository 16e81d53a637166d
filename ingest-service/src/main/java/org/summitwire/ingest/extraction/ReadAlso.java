package org.summitwire.ingest.extraction;

import java.util.regex.Pattern;

/** Pointers to other articles that stand between paragraphs, in many languages. */
final class ReadAlso {

    /** How such a line begins. */
    private static final Pattern START = Pattern.compile(
            "^[\\p{P}\\p{S}\\s]{0,6}(?:"
                    + "(?:baca|lihat|simak)\\s*(?=:)|(?:baca|lihat|simak|tonton|saksikan)(?:\\s+(?:juga|pula|selengkapnya|artikel|berita|video|lainnya))+"
                    + "|(?:read|see|watch|listen)(?:\\s+(?:also|more|next|now|this|on|here|our|the full))*\\s*(?=[:|–—-])"
                    + "|(?:also|must)\\s+(?:read|see|watch)|(?:read|see)\\s+(?:also|more|next)|more(?:\\s+(?:on|from|in|about)\\b.{0,40})?\\s*:"
                    + "|related(?:\\s+(?:article|articles|story|stories|content|coverage|news|post|posts|reading|links?|video))?\\s*(?=[:|–—-]|$)"
                    + "|recommended|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested)|further reading|trending"
                    + "|lesen sie|lies auch|mehr zum thema|lesetipp|siehe auch|auch interessant|mehr dazu"
                    + "|(?:à )?lire (?:aussi|également|la suite)|voir aussi|lisez aussi|a lire"
                    + "|(?:lea|lee|leer|ver|mira|mirá|leé|te puede|puede|le puede)\\s+(?:también|tambien|además|más|interesar|leer)"
                    + "|(?:leia|veja|confira|saiba)\\s+(?:também|mais)|leggi anche|leggi pure|guarda anche|potrebbe interessarti"
                    + "|lees (?:ook|meer)|læs også|les også|läs (?:också|mer|även)|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)"
                    + "|čtěte (?:také|i|více)|přečtěte si|čítajte aj|prečítajte|olvass[ae]|kapcsolódó|citește și|citiți și|vezi și"
                    + "|читайте? (?:также|ещё|еще|по теме|далее)|смотрите также|по теме|материалы по теме|читайте також|прочетете още"
                    + "|ilgili haber|bunu da oku|διαβάστε (?:επίσης|ακόμη|ακόμα)|xem thêm|đọc thêm|baca lagi"
                    + "|اقرأ أيض[اًاً]*|إقرأ أيض[اًاً]*|اقرأ ايضا|طالع أيض|شاهد أيض|بیشتر بخوانید"
                    + "|相关阅读|相關|延伸閱讀|延伸阅读|推荐阅读|更多阅读|関連記事|あわせて読みたい|【関連|関連：|합니다 관련기사|관련기사|관련 기사"
                    + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Beginnings that no subheading has. */
    private static final Pattern PLAIN = Pattern.compile(
            "^[\\p{P}\\p{S}\\s]{0,6}(?:(?:baca|lihat|simak|tonton|saksikan)\\s+(?:juga|pula)|(?:read|see) also|lire aussi|lea también|leia também|leggi anche|czytaj także)\\b"
                    + "|^【(?:相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|関連記事|関連)】",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ReadAlso() {}

    static boolean is(Block block) {
        var text = block.text();
        var matcher = START.matcher(text);
        if (!matcher.find()) {
            return false;
        }
        int rest = text.length() - matcher.end();
        boolean pointsOn = rest == 0
                || ":|–—-»>：".indexOf(text.substring(matcher.end()).strip().charAt(0)) >= 0;
        boolean plain = !block.isSentence() && PLAIN.matcher(text).find();
        return plain || block.linkDensity() > 0.35 || (pointsOn && (!block.isSentence() || block.isBold())) || rest < 3;
    }
}
