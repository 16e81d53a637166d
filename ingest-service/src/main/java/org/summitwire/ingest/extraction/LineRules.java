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
                    + "|.{0,120}(?:/\\s*)?(?:getty images|afp photo|ap photo|/afp|/reuters|/ap|shutterstock|istock|unsplash|alamy)(?:\\)|\\.|\\])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHROME = Pattern.compile(
            "(?:advertisement|advertising|anzeige|werbung|publicidad|publicité|pubblicità|iklan|реклама|広告|광고"
                    + "|loading\\s*\\.*…?|share(?: this(?: \\p{L}+)?)?[:!]?|share (?:on|via|with|by) .{0,40}|text size.{0,20}|tweet|pin it|email|print|facebook|twitter|whatsapp|like this:?"
                    + "|read more|continue reading|show more|see more|view comments|comments?|leave a comment|click to .{0,60}"
                    + "|story continues below.{0,40}|(?:article )?continues after.{0,40}|scroll to continue.{0,40}|skip advert.{0,10}"
                    + "|view this post on instagram|a post shared by .{0,160}|\\d+ (?:min(?:ute)?s?|menit)(?: read| baca)?|(?:published|updated|posted|last updated|veröffentlicht|aktualisiert|publié|publicado|actualizado|pubblicato|diterbitkan):?|by|oleh|von|par|por|di|tags?:?|topics?:?|filed under:?.{0,120}"
                    + "|listen to th(?:is|e) (?:article|story|post).{0,100}|th(?:is|e) (?:article|story|post) (?:is|was)\\b.{0,40}\\b(?:years?|months?) (?:old|ago)\\b.{0,100}"
                    + "|©.{0,120}|copyright\\b.{0,120}|all rights reserved.{0,40}|\\(?(?:visited|dilihat) .{0,40}times.{0,30})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        if (block.kind() == Kind.LOOSE && block.mass() < 25 && !block.isSentence() && !block.isBold()) {
            return LABEL;
        }
        return null;
    }

    private static boolean isLinkedSentence(Block block) {
        return block.isSentence() && block.mass() > 80 && block.kind() == Kind.PARAGRAPH;
    }

    private static boolean isTitle(Block block, String title) {
        return !title.isEmpty() && TitleBlock.isSame(block.text(), title);
    }
}
