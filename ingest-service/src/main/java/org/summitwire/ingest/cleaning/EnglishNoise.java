package org.summitwire.ingest.cleaning;

import static org.summitwire.ingest.cleaning.NoiseRule.heading;
import static org.summitwire.ingest.cleaning.NoiseRule.line;
import static org.summitwire.ingest.cleaning.NoiseRule.teaser;
import static org.summitwire.ingest.cleaning.NoiseRule.top;

import java.util.List;
import org.summitwire.ingest.cleaning.NoiseRule.Credit;

/** What English news pages put around and between the paragraphs of an article. */
final class EnglishNoise {

    private static final String AGO = "\\d+\\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\\s+ago";
    private static final String NO_SENTENCE = "(?!.*\\.\\s*$)";

    static final List<NoiseRule> RULES = List.of(
            line(
                    "en: read also",
                    NO_SENTENCE + "(?:also\\s+read|read\\s+also|see\\s+also|read\\s+more|read\\s+next|related"
                            + "(?:\\s+(?:story|stories|articles?|news|coverage))?|recommended|most\\s+(?:read|popular)|trending"
                            + "|more\\s+(?:corrections|stories|news|from\\s+[\\p{L} ]{1,30})|watch|listen|must\\s+read"
                            + "|you\\s+may\\s+also\\s+like|don['’]t\\s+miss|more\\s+on\\s+this(?:\\s+story)?)\\s*[:|].{1,300}"),
            line("en: read bar", NO_SENTENCE + "(?:read|watch|listen|see)\\s*\\|.{1,300}"),
            heading(
                    "en: list of headlines",
                    "(?:read\\s+more|read\\s+next|also\\s+read|most\\s+(?:read|popular)|related(?:\\s+(?:articles|stories|news|coverage))?"
                            + "|trending(?:\\s+now)?|recommended(?:\\s+for\\s+you)?|you\\s+may\\s+also\\s+like|latest\\s+news"
                            + "|top\\s+stories|more\\s+stories|editors?['’]?s?['’]?\\s+picks?)\\s*:?"),
            line(
                    "en: advertisement",
                    "(?:advertisement|advertorial|sponsored(?:\\s+content)?|(?:story|article)\\s+continues\\s+"
                            + "(?:below|after)(?:\\s+(?:this\\s+)?ad(?:vertisement)?)?)"),
            line("en: sponsored", NO_SENTENCE + "sponsored\\s*[:|].{1,250}"),
            line("en: scroll on", "\\(?\\s*scroll\\s+(?:down\\s+)?to\\s+(?:continue|resume|read)[^.]{0,40}\\)?"),
            line(
                    "en: comments",
                    "\\d[\\d,.]*\\s+(?:comments?|shares?|views?|likes?)(?:\\s*\\|.{0,200})?"
                            + "|(?:leave|post|add|write)\\s+(?:a|your)\\s+comment(?:\\s+(?:below|here|on\\s+this\\s+\\w+))?[.!]?|join\\s+the\\s+conversation[.!]?"),
            line("en: poll", "poll\\s*:[^.]{1,200}"),
            line(
                    "en: page bar",
                    "(?=[^|]{1,60}(?:\\|[^|]{0,60}){1,8}$)(?:.*\\|)?\\s*(?:share(?:\\s+this\\s+(?:page|article|story))?|print"
                            + "|e-?mail\\s+this[^|]{0,20}|was\\s+this\\s+(?:page|article)\\s+helpful\\?|font\\s+size:[^|]{0,20}"
                            + "|reading\\s+time[^|]{0,20}|\\d+\\s+min(?:ute)?s?\\s+read)\\s*(?:\\|.*)?"),
            line(
                    "en: page button",
                    "share\\s+this\\s+(?:page|article|story)|was\\s+this\\s+(?:page|article)\\s+helpful\\?|copy\\s+link"
                            + "|print\\s+this\\s+(?:page|article)|save\\s+for\\s+later|back\\s+to\\s+top|show\\s+(?:all|more)|link\\s+copied[.!]?"),
            line(
                    "en: newsletter",
                    "sign\\s+up\\s+(?:for|to)\\s+(?:our\\b|(?:the|a)\\s[^.]{0,40}(?:newsletter|briefing)).{0,160}"
                            + "|subscribe\\s+to\\s[^.]{0,60}(?:newsletters?|channel|updates).{0,80}"
                            + "|get\\s+our\\s[^.]{0,60}(?:inbox|newsletter).{0,80}|download\\s+our\\s+app.{0,60}"),
            line(
                    "en: follow us",
                    "follow\\s+us\\s+on\\s+(?:x|twitter|facebook|instagram|telegram|whatsapp|tiktok|youtube|linkedin|threads|google\\s+news|social\\s+media)\\b.{0,100}|(?:click\\s+(?:here\\s+)?to\\s+)?join\\s+our\\s+(?:telegram|whatsapp)\\b.{0,60}"),
            line("en: unsubscribe", "(?:media|press)\\s+enquiries\\s*:.{0,120}|unsubscribe"),
            line("en: page of pages", "page\\s+\\d{1,2}\\s+of\\s+\\d{1,2}|(?:next|previous)\\s+page\\s*[»>«<]*"),
            line("en: tags", "(?:tags?|topics?|keywords?|filed\\s+under|more\\s+on)\\s*:\\s*[^.!?]{1,300}"),
            line("en: how long ago", AGO + "(?:\\s*[•·|].{0,100})?"),
            teaser("en: teaser", "[•·]\\s*" + AGO + ".{0,80}"),
            line(
                    "en: updated",
                    "(?:published|updated|last\\s+updated|posted)\\s*[:|]?\\s*(?:" + AGO
                            + "|[^.]{0,30}\\d{4}[^.!?]{0,30})"),
            top(
                    "en: page date",
                    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:\\d{1,2}\\s+\\p{L}{3,9}|\\p{L}{3,9}\\s+\\d{1,2}),?\\s+\\d{4}"
                            + "(?:\\s*[,|-]?\\s*\\d{1,2}[.:]\\d{2}(?:\\s*[ap]\\.?m\\.?)?(?:\\s+[A-Z]{2,4})?)?"),
            top("en: release line", "for\\s+immediate\\s+release|press\\s+release"),
            line(
                            "en: byline",
                            "(?:By|BY)\\s+((?:[A-Z][\\p{L}.'’-]+)(?:\\s+[A-Z][\\p{L}.'’-]*){1,4})(?:\\s*[,|].{0,60})?")
                    .inThisCase()
                    .crediting(Credit.AUTHOR),
            line("en: reporter", "(?:reporters?|authors?|written\\s+by)\\s*:\\s*([\\p{L}.'’ /&,-]{2,100})")
                    .crediting(Credit.AUTHOR),
            line("en: reporting by", "\\((?:additional\\s+)?reporting\\s+by\\s[^)]{2,160}\\)\\.?"),
            line("en: supplied story", "this\\s+story\\s+was\\s+supplied\\s+by\\s+a\\s+news\\s+agency\\b.{0,200}"),
            line("en: more to follow", "\\(?\\s*more\\s+to\\s+follow\\.?\\s*\\)?"),
            line("en: end mark", "\\(\\s*ends?\\s*\\)|[-–—]+\\s*ends?\\s*[-–—]+|#{3,}|-30-"),
            line("en: copyright", "(?:copyright\\s*(?:©|\\(c\\)|\\d{4})|©).{0,120}|all\\s+rights\\s+reserved\\.?"),
            line("en: disclaimer", "disclaimer\\s*:\\s*(?:this|the|views|opinions)\\b.{0,200}"),
            line("en: letters", "[^.]{0,60}\\swelcomes\\s+letters\\s+to\\s+the\\s+editor\\.?"),
            line("en: caption", "(?:photo|file\\s+photo|picture|image|caption|pictured)\\s*:.{1,250}"),
            line(
                    "en: photo credit",
                    "[^.!?]{1,200}\\((?:photo|file\\s+photo|ap\\s+photo|getty\\s+images?|handout)\\b[^)]{0,80}\\)\\.?"));

    private EnglishNoise() {}
}
