package org.summitwire.model.reading.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** Finds the standing formats that a sentence speaks of. */
final class ForumMentions {

    private static final int NEAR = 6;
    private static final int PARTNERS = 5;
    private static final int ERRAND = 14;
    private static final int CLUB_WITHIN = 3;

    private final Scene scene;
    private final Formats formats;
    private final Partners partners;
    private final Map<Integer, List<ForumMention>> bySentence = new HashMap<>();

    ForumMentions(Scene scene, Formats formats) {
        this.scene = scene;
        this.formats = formats;
        this.partners = new Partners(scene, formats);
    }

    /** Those of one sentence, found once. */
    List<ForumMention> in(Sentence sentence) {
        return bySentence.computeIfAbsent(sentence.index(), index -> find(sentence));
    }

    /**
     * The format whose partners are just these; null where there is none. The European Union's own presidents sit at its
     * summits with a state; the secretary of another organisation holds none without its leaders.
     *
     * @param led parties led by somebody who is named
     */
    Formats.@Nullable Format of(Set<String> parties, Set<String> led) {
        var standing = parties.size() > 2 || parties.contains("EU");
        var format = standing ? formats.among(parties) : null;
        if (format != null && format.chain().equals(parties)) {
            return format;
        }
        var bySecretary = parties.stream()
                .anyMatch(party -> Parties.isOrganisation(party)
                        && led.contains(party)
                        && formats.statesOf(party).stream().allMatch(it -> parties.contains(it) || !led.contains(it)));
        var ofBoth = bySecretary ? null : formats.ofOrganisation(parties);
        return ofBoth == null ? formats.ofMembers(parties) : ofBoth;
    }

    private List<ForumMention> find(Sentence sentence) {
        var found = new ArrayList<ForumMention>();
        for (var at = sentence.find(Kind.FORUM, 0); at >= 0; at = sentence.find(Kind.FORUM, at + 1)) {
            var code = sentence.at(at).value(Kind.FORUM);
            var format = code == null ? null : formats.named(code);
            if (format != null
                    && !isPartOfTitle(sentence, at)
                    && !sentence.is(at + 1, Kind.OFFICE) // 'COP28 president A'
                    && !sentence.is(at + 1, Kind.MEMBERSHIP)
                    && !sentence.is(at - 1, Kind.MEMBERSHIP)) {
                found.add(mention(format, sentence, at));
            }
        }
        if (found.isEmpty()) {
            addChained(sentence, found);
        }
        if (found.isEmpty()) {
            addOfClub(sentence, found);
        }
        return found;
    }

    /** 'the bloc's 25th summit', where one organisation was named just before. */
    private void addOfClub(Sentence sentence, List<ForumMention> found) {
        if (!sentence.has(Kind.MEETING) && !sentence.has(Kind.OFFICES)) {
            return;
        }
        var acted = sentence.has(Kind.STAGE) || sentence.has(Kind.HELD) || sentence.has(Kind.MEET);
        var at = 0;
        while (at < sentence.size()
                && !sentence.at(at).is(Kind.MEETING, "HIGH")
                && !(acted && sentence.is(at, Kind.OFFICES))) {
            at++;
        }
        if (at == sentence.size()
                || (!Parties.in(sentence, at - NEAR, at + NEAR).isEmpty() && !sentence.has(Kind.MEMBERSHIP))) {
            return;
        }
        for (var back = sentence.index(); back >= Math.max(0, sentence.index() - CLUB_WITHIN); back--) {
            var before = scene.text().sentences().get(back);
            var club = club(before);
            if (club == null && !Parties.in(before, 0, before.size()).isEmpty() && before.has(Kind.ORGANISATION)) {
                return; // 'ASEAN-Japan Summit': of more than the one
            }
            if (club != null && isOfOfficer(before, club) && isAnotherTold(back)) {
                return; // 'the chair of the African Union', of whom another summit is told
            }
            if (club != null) {
                found.add(mention(club, sentence, at));
                return;
            }
        }
    }

    private static boolean isOfOfficer(Sentence sentence, Formats.Format club) {
        for (var at = sentence.find(Kind.ORGANISATION, 0); at >= 0; at = sentence.find(Kind.ORGANISATION, at + 1)) {
            if (club.chain().contains(String.valueOf(sentence.at(at).value(Kind.ORGANISATION)))) {
                return sentence.find(Kind.OFFICE, at - 2, at) >= 0 || sentence.is(at + 1, Kind.OFFICE);
            }
        }
        return false;
    }

    private boolean isAnotherTold(int before) {
        for (var at = before - 1; at >= Math.max(0, before - NEAR); at--) {
            if (!in(scene.text().sentences().get(at)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Formats.@Nullable Format club(Sentence sentence) {
        var several = partners.among(sentence, 0, sentence.size());
        if (several != null && several.chain().size() > 1) {
            return null;
        }
        for (var i = sentence.find(Kind.ORGANISATION, 0); i >= 0; i = sentence.find(Kind.ORGANISATION, i + 1)) {
            var format = formats.among(Set.of(String.valueOf(sentence.at(i).value(Kind.ORGANISATION))));
            if (format != null && format.chain().size() == 1) {
                return format;
            }
        }
        return null;
    }

    /** 'KTT ASEAN-GCC', 'the first summit of Japan and five Central Asian states', 'their leaders met' */
    private void addChained(Sentence sentence, List<ForumMention> found) {
        if (!sentence.has(Kind.MEETING) && !sentence.has(Kind.MEET) && !sentence.has(Kind.OFFICES)) {
            return;
        }
        var leadersMet = sentence.has(Kind.OFFICES) && sentence.has(Kind.MEET);
        var acted = sentence.has(Kind.STAGE) || sentence.has(Kind.MEETING) || sentence.has(Kind.HELD);
        for (var at = 0; at < sentence.size(); at++) {
            var high = sentence.at(at).is(Kind.MEETING, "HIGH") || isNamedAfterItsPartners(sentence, at);
            var met = sentence.is(at, Kind.MEET)
                    && (leadersMet || (!sentence.has(Kind.OFFICE) && isBetweenPartners(sentence, at)));
            var leaders = sentence.is(at, Kind.OFFICES) && (acted || leadersMet || sentence.has(Kind.AGREE));
            if ((high && !isOfTrade(sentence, at)) || met || leaders) {
                var format = partners.around(sentence, at);
                var known = format != null
                        && found.stream().anyMatch(it -> it.format().equals(format));
                var own = leaders && format != null && isLedBy(sentence, at, format);
                if (format != null && !known && (high || own || format.chain().size() > 1)) {
                    found.add(mention(format, sentence, at));
                }
            }
        }
    }

    /** 'the Gulf Battery Summit', 'the ASEAN Retail Summit': a trade meets that the region only gives its name */
    private static boolean isOfTrade(Sentence sentence, int at) {
        var trade = at - 1;
        while (trade > 0 && isOfItsName(sentence.at(trade))) {
            trade--;
        }
        return trade < at - 1
                && trade >= 0
                && sentence.at(at).isCapital()
                && sentence.at(trade).isAny(Kind.REGION, Kind.ORGANISATION)
                && (!sentence.isMark(trade - 1, '-') || sentence.at(trade - 1).isSpaced())
                && Parties.in(sentence, trade - 2, trade).isEmpty();
    }

    private static boolean isOfItsName(Piece piece) {
        return piece.isWord()
                && piece.isCapital()
                && !piece.isAny(Kind.REGION, Kind.ORGANISATION, Kind.COUNTRY, Kind.NATIONAL)
                && !piece.isAny(Kind.OFFICES, Kind.MEETING, Kind.FORUM, Kind.CITY, Kind.MEMBERSHIP);
    }

    /** 'the leaders of the Pacific Islands Forum', 'para pemimpin ASEAN': right beside the one partner. */
    private static boolean isLedBy(Sentence sentence, int at, Formats.Format format) {
        return Parties.in(sentence, at - 2, at + 5).containsAll(format.chain());
    }

    /** 'Uni Afrika bersua Uni Eropa' */
    private boolean isBetweenPartners(Sentence sentence, int at) {
        var format = partners.among(sentence, at - PARTNERS, at + PARTNERS);
        return format != null && format.chain().size() > 1;
    }

    /** 'the China-CELAC Forum': a meeting of any kind, right behind the names of both. */
    private boolean isNamedAfterItsPartners(Sentence sentence, int at) {
        if (!sentence.is(at, Kind.MEETING)) {
            return false;
        }
        var format = partners.among(sentence, at - PARTNERS, at + PARTNERS);
        return format != null && format.chain().size() > 1;
    }

    /** 'Inisiatif Tokyo CA+JAD', 'APEC Joint Framework' name no meeting. */
    private static boolean isPartOfTitle(Sentence sentence, int at) {
        return sentence.is(at - 1, Kind.INITIATIVE) || sentence.is(at + 1, Kind.INITIATIVE);
    }

    private ForumMention mention(Formats.Format format, Sentence sentence, int at) {
        var aside = sentence.find(Kind.SIDELINES, at - 4, at) >= 0 || sentence.find(Kind.NEGATION, at - 5, at) >= 0;
        var ahead =
                sentence.find(Kind.WITHOUT, at - 4, at) >= 0 || isErrand(sentence, at) || isNextOffice(sentence, at);
        return new ForumMention(
                format, sentence, at, edition(sentence, at), scene.realityAt(sentence, at), aside, ahead);
    }

    /** 'who is in Bangkok for Friday's summit of': what somebody came for, told beside something else */
    private static boolean isErrand(Sentence sentence, int at) {
        for (var i = at - 1; i > Math.max(0, at - ERRAND); i--) {
            var piece = sentence.at(i);
            if (piece.isAny(Kind.MEET, Kind.HELD, Kind.STAGE, Kind.SAY)) {
                return false;
            }
            if (piece.is(Kind.PURPOSE) && !piece.is(Kind.LOCATIVE)) {
                return sentence.is(i - 1, Kind.CITY) && sentence.find(Kind.RELATIVE, i - ERRAND, i) >= 0;
            }
        }
        return false;
    }

    /** 'A, who will preside over the COP28 talks': what somebody is to do there later */
    private static boolean isNextOffice(Sentence sentence, int at) {
        var relative = sentence.findBefore(Kind.RELATIVE, at);
        return relative > 0
                && at - relative < NEAR
                && sentence.isMark(relative - 1, ',')
                && sentence.find(Kind.PLAN, relative, at) >= 0;
    }

    /** 'the second day', 'hari kedua' */
    private static boolean isOfDays(Sentence sentence, int ordinal) {
        return sentence.at(ordinal).is(Kind.DAYS)
                || sentence.is(ordinal + 1, Kind.DAYS)
                || sentence.is(ordinal - 1, Kind.DAYS);
    }

    /** 'KTT ke-2', 'the ninth', 'perdana', 'TICAD 9' */
    static @Nullable Integer edition(Sentence sentence, int at) {
        for (var i = Math.max(0, at - 5); i < Math.min(sentence.size(), at + 6); i++) {
            var piece = sentence.at(i);
            if (piece.is(Kind.ORDINAL) && !piece.is(Kind.BOTH) && !isOfDays(sentence, i)) {
                return Integer.valueOf(piece.value(Kind.ORDINAL));
            }
            var behindPrefix = sentence.is(i - 2, Kind.ORDINAL_PREFIX) && sentence.isMark(i - 1, '-');
            if (piece.isNumber()
                    && piece.words().length() <= 2
                    && (behindPrefix || i == at + 1 || sentence.is(i + 1, Kind.ORDINAL_SUFFIX))) {
                return Integer.valueOf(piece.words());
            }
        }
        return null;
    }
}
