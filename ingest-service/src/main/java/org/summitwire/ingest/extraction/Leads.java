package org.summitwire.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lead where it stands in a box of its own between the page's title and the text: known by its name, by the
 * page's summary that says the same, or because nothing but bylines and dates stands between it and the title.
 */
final class Leads {

    private static final int MOST = 6;
    /** Blocks above the title among which one that is named a lead is sought. */
    private static final int MOST_ABOVE = 2;
    /** Blocks in a box that is called a lead. */
    private static final int MOST_IN_BOX = 4;

    private static final int LONGEST = 900;
    /** A short line under the title, if it is named a lead or says what the page's summary says. */
    private static final int SHORTEST = 20;
    /** A lead that is known by its place only. */
    private static final int SHORTEST_UNNAMED = 60;
    /** Blocks between title and lead that are none of them: author, date, shares. */
    private static final int MOST_BETWEEN = 12;
    /** How many boxes about the title a lead may stand in that is known by its place only. */
    private static final int NEAR = 4;

    private static final double SAME = 0.6;

    /** Reasons that do not speak against a lead. */
    private static final Set<String> WEAK_REASONS =
            Set.of("heading", "particulars", "teaser", "before the article", "above the first paragraph");

    /** How content systems call leads, in many languages. */
    private static final Pattern NAME = Pattern.compile(
            "(?:^|[^a-z])(?:lead|lede|dek|deck|intro|introtext|introduction|abstract|summary|excerpt|synopsis|chapo|chapeau"
                    + "|sapo|ingress|manchet|perex|anons|bajada|copete|entradilla|entrada|sumario|sommario|occhiello|catenaccio"
                    + "|subline|spot|ozet|zajawka|resumen|resume|linhafina|leadtext|strapline|tagline|preamble|preface|trailtext|desc|description|deckline|leadin)(?:$|[^a-z])"
                    + "|standfirst|sub-?_?(?:title|head|line)|subtitul|vorspann|articlelead|storylead|leadtext|leadparagraph|articleintro"
                    + "|articlesummary|articleabstract|headline-?_?(?:sub|intro)");

    private final Layout layout;
    private final Box body;
    private final Evidence evidence;

    Leads(Layout layout, Box body, Evidence evidence) {
        this.layout = layout;
        this.body = body;
        this.evidence = evidence;
    }

    /** Puts back what is a lead within the body, and returns what is one before it, in the order of the page. */
    List<Block> find() {
        int first = firstKept();
        var title = first < 0 ? null : titleBefore(first);
        if (title == null) {
            return List.of();
        }
        var leads = new ArrayList<Block>();
        int between = 0;
        int titleAt = layout.blocks().indexOf(title);
        for (int at = Math.max(0, titleAt - MOST_ABOVE); at < first && leads.size() < MOST; at++) {
            var block = layout.blocks().get(at);
            boolean near = at > titleAt && between <= MOST_BETWEEN && isNear(title, block);
            if (mayBe(block) && isKnown(block, near) && isNoOtherLine(block) && isNew(block, leads)) {
                leads.add(block);
            } else {
                between += at <= titleAt || "hidden".equals(block.out()) ? 0 : 1;
            }
        }
        if (!leads.isEmpty()) {
            var text = textOf(first);
            leads.removeIf(lead -> text.knows(lead) >= SAME);
        }
        leads.forEach(Block::putBack);
        leads.removeIf(lead -> isWithin(lead, body));
        return leads;
    }

    private int firstKept() {
        for (int at = body.from(); at < body.to(); at++) {
            if (layout.blocks().get(at).stands()) {
                return at;
            }
        }
        return -1;
    }

    /** The last heading before the text that says the title; else the last of the first rank. */
    private @Nullable Block titleBefore(int first) {
        Block ranked = null;
        for (int at = first - 1; at >= 0; at--) {
            var block = layout.blocks().get(at);
            if (block.isHeading() && TitleBlock.says(block.text(), evidence.title())) {
                return block;
            }
            boolean isFirstRank = block.box().within("h1") != null && !"hidden".equals(block.out());
            ranked = ranked == null && isFirstRank && block.linkDensity() < 0.5 ? block : ranked;
        }
        return ranked;
    }

    private Witness textOf(int first) {
        var text = new StringBuilder();
        for (int at = first; at < body.to(); at++) {
            var block = layout.blocks().get(at);
            if (block.stands()) {
                text.append(block.text()).append('\n');
            }
        }
        return new Witness(text.toString());
    }

    private boolean mayBe(Block block) {
        var reason = block.out();
        return (reason == null || WEAK_REASONS.contains(reason))
                && block.mass() >= SHORTEST
                && block.mass() <= LONGEST
                && block.linkDensity() < 0.3
                && !(block.isHeading() && block.box().within("h1") != null)
                && block.kind() != Block.Kind.CELL
                && !isOfPicture(block);
    }

    private boolean isNoOtherLine(Block block) {
        return LineRules.reasonAgainst(block, evidence.title()) == null
                && (block.isSentence() || !Bylines.tellsDate(block))
                && !new Bylines(evidence.authors()).tellsAuthor(block);
    }

    private static boolean isOfPicture(Block block) {
        for (var box = block.box(); box != null; box = box.parent()) {
            if ("caption".equals(box.role().furniture())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBesidePicture(Block block) {
        var around = block.box().parent();
        return around != null
                && around.to() - around.from() <= 2
                && around.element().selectFirst("img") != null;
    }

    private boolean isKnown(Block block, boolean near) {
        if (block.mass() >= 2 * SHORTEST && evidence.summary().knows(block) >= SAME) {
            return true;
        }
        if (isNamed(block)) {
            return block.isSentence() || block.mass() >= 2 * SHORTEST;
        }
        boolean isText = block.isProse() || (block.isHeading() && block.mass() <= LONGEST / 3);
        boolean isEntry = block.kind() == Block.Kind.ITEM;
        return near
                && isText
                && !isBesidePicture(block)
                && block.mass() >= SHORTEST_UNNAMED
                && (!isEntry || block.linkMass() == 0);
    }

    /** The box that it stands in, or the next around, if that holds hardly more. */
    private boolean isNamed(Block block) {
        var box = block.box();
        for (int up = 0; up < 3 && box != null && box.to() - box.from() <= MOST_IN_BOX; up++) {
            var names = (box.element().className()
                            + ' '
                            + box.element().id()
                            + ' '
                            + box.element().attr("itemprop"))
                    .replaceAll("(\\p{Ll})(\\p{Lu})", "$1-$2")
                    .toLowerCase(Locale.ROOT);
            if (NAME.matcher(names).find()) {
                return true;
            }
            box = box.parent();
        }
        return false;
    }

    private static boolean isNear(Block title, Block block) {
        var around = title.box();
        for (int up = 0; up < NEAR && around != null; up++) {
            if (isWithin(block, around)) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    private static boolean isWithin(Block block, Box around) {
        return around.holds(block.box());
    }

    private static boolean isNew(Block block, List<Block> leads) {
        return leads.stream().noneMatch(lead -> lead.text().equals(block.text()));
    }
}
