package org.summitwire.ingest.extraction;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitwire.ingest.extraction.Block.Kind;

/** What lines are known by, whatever page they stand on. */
final class LineRules {

    /** The reason against a few words that stand for themselves. */
    static final String LABEL = "label";

    private static final int LONGEST = 400;

    private static final Pattern CREDIT = Pattern.compile(
            "[(（\\[]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|审核|校对|撰文|来源|來源|pewarta|penulis|reporter|editor|redaktur|redaktor|автор|редактор)"
                    + "\\s*[:：]\\s*.{1,40}"
                    + "|(?:additional )?(?:reporting|writing|editing|compiled) by .{3,160}"
                    + "|(?:photo(?:graph)?s?|image|images|picture|foto|fotos|bild|bilder|crédit(?:os)?|credit|crédits?|fuente|source"
                    + "|quelle|sumber|фото|video|vidéo|fotografía|imagen|immagine|grafik|graphic|illustration|ilustrasi)"
                    + "\\s*(?:by\\b|credit|courtesy|:|/|©|\\().{0,160}"
                    + "|.{0,80}(?:记者|記者)\\s?\\p{L}{2,4}(?:\\s\\p{L}{1,3})?\\s?(?:摄|攝|撮影)"
                    + "|.{0,120}(?:/\\s*)?(?:getty images|afp photo|ap photo|/afp|/reuters|/ap|shutterstock|istock|unsplash|alamy)(?:\\)|\\.|\\])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHROME = Pattern.compile(
            "(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|pubblicità|iklan|реклама|広告|광고"
                    + "|loading\\s*\\.*…?|share(?: this(?: \\p{L}+)?)?[:!]?|share (?:on|via|with|by) .{0,40}|text size.{0,20}|tweet|pin it|email|print|facebook|twitter|whatsapp|like this:?"
                    + "|read more|continue reading|show more|see more|view comments|comments?|leave a comment|click to .{0,60}"
                    + "|(?:artikel )?drucken|print(?: this)?(?: (?:article|story|page))|cetak(?: artikel)?|imprimir|imprimer|stampa|compartilh\\p{L}{1,4}\\b.{0,40}|partag\\p{L}{1,3}\\b.{0,40}"
                    + "|story continues below.{0,40}|(?:article )?continues after.{0,40}|scroll to continue.{0,40}|continue reading the main story|skip advert.{0,10}"
                    + "|view this post on instagram|a post shared by .{0,160}|\\d+ (?:min(?:ute)?s?|menit)(?: read| baca)?|(?:published|updated|posted|last updated|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|diterbitkan):?|by|oleh|von|par|por|di|tags?:?|topics?:?|filed under:?.{0,120}"
                    + "|listen to th(?:is|e) (?:article|story|post).{0,100}|th(?:is|e) (?:article|story|post) (?:is|was)\\b.{0,40}\\b(?:years?|months?) (?:old|ago)\\b.{0,100}"
                    + "|©.{0,120}|copyright\\b.{0,120}|all rights reserved.{0,40}|\\(?(?:visited|dilihat) .{0,40}times.{0,30})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Asks to write, call or send something in: a word for that, and where to. */
    private static final Pattern APPEAL = Pattern.compile(
            "[\\p{P}\\p{S}\\s]{0,4}(?:do you have|have you|got) (?:a|an|any|more)\\b.{0,160}(?:e-?mail|contact|call|message|get in touch|tell us|let us know|@).{0,120}"
                    + "|.{0,200}(?:silakan|hubungi|kirim\\p{L}*|please|send us|contact us)\\b.{0,60}\\b(?:whatsapp|wa|sms)\\b.{0,60}\\d[\\d -]{6,}.{0,140}"
                    + "|über dieses thema berichtet\\p{L}*\\b.{0,160}"
                    + "|(?:the )?[\\p{L}.,'’ -]{3,140} contributed (?:reporting )?to this (?:report|story|article)\\b.{0,20}"
                    + "|[*)\\s]{0,3}(?:penulis (?:adalah|merupakan)|the (?:writer|author) is an?)\\b.{0,200}|since you[’']re here\\b.{0,40}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who did what, one after the other: 'Reporter: A Penulis: B Editor: C'. */
    private static final Pattern CREDITS = Pattern.compile(
            "(?:(?:reporter|penulis|editor|pewarta|redaktur(?: (?:&|dan) reporter)?|penyunting|uploader|kontributor|fotografer|rep|red|author|writer|autor|texte?)"
                    + "\\s{0,2}:\\s{0,2}[\\p{Lu}][\\p{L}.' -]{1,50}[\\s|/,]{0,4}){1,5}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_CALL = 260;

    private static final int SHORTEST_MENU = 3;

    private static final int LONGEST_ENTRY = 40;

    private LineRules() {}

    /** Why a block is none of the article's, by its own words and links alone; null if nothing speaks against it. */
    static @Nullable String reasonAgainst(Block block, String title) {
        if ((block.kind() == Kind.HEADING && block.box().within("h1") != null) || isTitle(block, title)) {
            return "title";
        }
        if (block.mass() > LONGEST) {
            return null;
        }
        if (ReadAlso.is(block)) {
            return "read also";
        }
        if (block.linkDensity() > 0.8 && !isLinkedSentence(block) && !block.isHeading()) {
            return "link";
        }
        if (CHROME.matcher(block.text()).matches()) {
            return "page button";
        }
        if (block.kind() != Kind.ITEM
                && !block.isSentence()
                && CREDIT.matcher(block.text()).matches()) {
            return "credit";
        }
        if (Calls.is(block)) {
            return "call to follow";
        }
        if (block.mass() < LONGEST_CALL
                && mayAppeal(block.text())
                && APPEAL.matcher(block.text()).matches()) {
            return "appeal";
        }
        if (block.mass() < LONGEST_CALL && (isCredits(block.text()) || isMenu(block))) {
            return "credit";
        }
        if (block.kind() == Kind.LOOSE && block.mass() < 25 && !block.isSentence() && !block.isBold()) {
            return LABEL;
        }
        return null;
    }

    private static boolean isLinkedSentence(Block block) {
        return block.isSentence() && block.mass() > 80 && block.kind() == Kind.PARAGRAPH;
    }

    /** Spares most lines the longer look. */
    private static boolean mayAppeal(String text) {
        return text.indexOf('@') >= 0
                || text.contains("mail")
                || text.contains("WhatsApp")
                || text.contains("WA ")
                || text.contains("SMS")
                || text.contains("berichtet")
                || text.contains("tact")
                || text.contains("touch")
                || text.contains("tributed")
                || text.contains("enulis ")
                || text.contains("uthor is")
                || text.contains("riter is")
                || text.contains("re here");
    }

    private static boolean isCredits(String text) {
        return text.indexOf(':') > 0 && CREDITS.matcher(text).matches();
    }

    /** Entries between bars, none of them a sentence. */
    private static boolean isMenu(Block block) {
        if (block.isSentence() || block.text().indexOf('|') < 0) {
            return false;
        }
        var entries = block.text().split("\\|", -1);
        for (var entry : entries) {
            if (entry.strip().length() > LONGEST_ENTRY) {
                return false;
            }
        }
        return entries.length >= SHORTEST_MENU;
    }

    private static boolean isTitle(Block block, String title) {
        return !title.isEmpty() && TitleBlock.isSame(block.text(), title);
    }
}
