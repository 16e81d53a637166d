package org.summitwire.ingest.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** Sentences between and under paragraphs in which an outlet asks its readers to do something for it. */
final class Calls {

    private static final int LONGEST = 260;

    /** Where to one is asked to follow, join or subscribe, after a word that asks for it. */
    private static final Pattern FOLLOW = Pattern.compile(
            "[\\p{P}\\p{S}\\s]{0,4}(?:(?:you can )?(?:also )?(?:follow|join|like|find|sign up|subscribe|download|get (?:our|the|more|breaking)|stay|click here|visit)"
                    + "|ikuti|gabung|bergabung|dapatkan|cek|simak|saksikan|unduh|download|folgen|abonnieren|suivez|abonnez|retrouvez|inscrivez"
                    + "|sigue|síguenos|puedes seguir|siga|suscríb|únete|recibe|segui|iscriviti|volg|följ|følg|obserwuj|śledź|подпис|подпиш|следите|читайте нас|присоединяйтесь"
                    + "|تابع|اشترك|انضم)\\p{L}*\\b.{0,160}"
                    + "(?:facebook|twitter|instagram|telegram|whatsapp|newsletter|google news|youtube|tiktok|linkedin|podcast|app store|google play"
                    + "|channel|saluran|inbox|телеграм|дзен|вконтакте|تويتر|فيسبوك|تليجرام|واتساب).{0,160}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASK = Pattern.compile(
            "(?:click|tap) here (?:to|for)\\b.{0,60}\\b(?:join|subscribe|follow|download|sign|app|newsletter)"
                    + "|\\b(?:is|are|we['’]re) now on (?:telegram|whatsapp|facebook|instagram|youtube)"
                    + "|^for (?:all |more )?(?:the )?(?:latest|more|breaking|live)\\b.{0,90}\\b(?:download|follow|log on to|subscribe)\\b"
                    + "|^(?:did you )?(?:like|enjoy|love)(?:d|ed)? (?:this|the) (?:story|article|post)\\b.{0,30}\\?"
                    + "|\\b(?:have|got) (?:a|any|some) (?:story|tip|tips|news|scoop)\\b.{0,90}\\b(?:e-?mail|contact|write|send|call|get in touch|reach) (?:us|to|me|him|her|the)\\b"
                    + "|^(?:do you )?have (?:a|your own) story\\b.{0,40}\\?|^share this (?:article|story|post|page)\\b|^we pay for your\\b|\\bsign up (?:here|now|below|(?:for|to) (?:our|the|a) .{0,40}(?:newsletter|briefing|alerts?|e-?mails?|digest))"
                    + "|\\b(?:delivered|sent|straight|right|directly) (?:straight |directly )?(?:in)?to your (?:in|mail)box|\\bin your inbox\\b"
                    + "|^subscribe (?:to our|now|here|today)\\b|^download (?:the|our) .{0,40}\\bapp\\b"
                    + "|\\bnewsletter\\b.{0,40}\\b(?:abonnieren|bestellen|anmelden)|^(?:melden|tragen) sie sich\\b.{0,80}\\bnewsletter"
                    + "|^(?:inscrivez|abonnez)-vous (?:à|ici|gratuitement)|^(?:suscr[ií]bete|ap[uú]ntate) (?:a|aqu[ií])\\b|^(?:inscreva-se|assine) (?:n?a|o|aqui|já)\\b"
                    + "|^iscriviti (?:alla|al|qui)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Letters of which some stand in all that asks: a quick look, before the slow one. */
    private static final List<String> SIGNS = List.of(
            " here",
            "hare this",
            "box",
            "ow on ",
            "ownload",
            "og on",
            "ollow",
            "story",
            "article?",
            "post?",
            " tip",
            "scoop",
            "pay for",
            "ign up",
            "ubscri",
            "ewsletter",
            "-vous",
            "uscr",
            "punta",
            "nscreva",
            "ssine",
            "scriviti");

    private Calls() {}

    static boolean is(Block block) {
        return block.mass() < LONGEST
                && (FOLLOW.matcher(block.text()).matches()
                        || (showsSign(block.text()) && ASK.matcher(block.text()).find()));
    }

    private static boolean showsSign(String text) {
        for (var sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
