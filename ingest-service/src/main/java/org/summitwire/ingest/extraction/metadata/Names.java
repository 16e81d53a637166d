package org.summitwire.ingest.extraction.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitwire.ingest.cleaning.Agencies;

/** Names of people in what a page gives for them: 'By A and B', 'A, B, C', 'Reporter: A', 'A, Senior Correspondent'. */
final class Names {

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;
    private static final int MOST_NAMES = 12;

    /** Words before a name. One at a time is taken off, so that none has to be looked for inside. */
    private static final Pattern LEAD = Pattern.compile(
            "^[\\s:|,.–—-]*(?:by line|by|oleh|penulis|pewarta|reporter|wartawan|jurnalis|kontributor|laporan wartawan|laporan|written by"
                    + "|reporting by|reported by|story by|words by|posted by|published by|text by|author|authors|autor|autora|auteur"
                    + "|von|par|por|da|di|door|av|af|автор|текст|yazan|editor|editing by|edited by|redaktur|penyunting|contributor"
                    + "|ditulis oleh|tim liputan|by:|dari|opinion by|analysis by|exclusive by)\\b[\\s:]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTS = Pattern.compile(
            "\\s{0,3}[,;/&|•·+\\u060C\\u3001\\uFF0C]\\s{0,3}(?:(?:and|dan|y|et|und|e)\\s)?|\\s[-–—]\\s|\\s(?:and|dan|serta|y|et|und|e|en|ve|и|with|bersama)\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TAIL = Pattern.compile(
            "\\s(?:for|in|untuk|di|reporting from|reports from)\\s[\\p{L} .'-]{2,40}$|\\s{0,2}\\([^)]{0,60}\\)$|\\s{0,2}\\[[^\\]]{0,60}\\]$|\\s(?:기자|특파원|記者|记者)$");

    private static final Pattern BRACKETED = Pattern.compile("\\(([^)]{2,40})\\)");

    /** Parts that say what somebody is. */
    private static final Set<String> ROLES =
            Texts.barred("correspondent|editor|reporter|writer|journalist|jurnalis|wartawan|penulis|chief|bureau"
                    + "|columnist|kolumnis|producer|analyst|contributor|kontributor|redaktur|staff|staf|desk"
                    + "|team|redaksi|newsroom|newsdesk|editorial|editors|admin|administrator|department"
                    + "|director|professor|lecturer|dosen|peneliti|mahasiswa|freelance|agency|agencies|news"
                    + "|media|press|pers|humas|biro|kementerian|ministry|embassy|service|services|network"
                    + "|online|digital|website|photographer|fotografer|reporters|writers|redaktion|redaction"
                    + "|rédaction|redacción|redacao|redação|redazione|correspondents|anonymous|guest|unknown"
                    + "|null|none|undefined|author|webmaster|superadmin|publisher|publikasi|berita|newspaper"
                    + "|magazine|tv|radio|group|inc|ltd|llc|corporation|foundation|institute|university"
                    + "|universitas|office|secretariat|sekretariat|follow|share|profile|posts|comments"
                    + "|published|updated|wire|senior|komentar|bagikan|kantor|dinas|company|authors|liputan");

    /** Titles after a name, of which a comma does not part another name. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:[SM]\\.? ?[A-Z][A-Za-z]{0,4}\\.?(?:[A-Z]\\.?)?|Ph\\.?D\\.?|Dr\\.?|Jr\\.?|Sr\\.?|M\\.?D\\.?|II|III|LL\\.?[BM]\\.?|MBA|MA|MSc|BSc|Esq\\.?|S\\.?H\\.?|M\\.?H\\.?|SE|ST|MM|MT|SH|MH|Lc|CFA)");

    /** Small words within names of people. */
    private static final Set<String> PARTICLES = Texts.barred(
            "de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten"
                    + "|zu|zum|af|av|al|el|ul|bin|binti|bint|ibn|abu|y|e|i|ap|st|st.|san|ben|dan|o|vom|des|dei|degli|d'|l'");

    private static final int LONGEST_ABBREVIATION = 5;

    private Names() {}

    /** The people, and the agencies, that a text names. */
    record Named(List<String> people, List<String> agencies) {}

    static Named in(String text, Site site) {
        var people = new LinkedHashSet<String>();
        var agencies = new LinkedHashSet<String>();
        if (text.length() <= LONGEST_TEXT && !text.contains("://") && !text.startsWith("@")) {
            for (var part : partsOf(withoutPlace(withoutLead(Texts.spaced(text))))) {
                take(part, site, people, agencies);
            }
        }
        return new Named(List.copyOf(people), List.copyOf(agencies));
    }

    /** 'Beatriz Nogueira, G9 — Tóquio': one word after a long dash is where, not who. */
    private static String withoutPlace(String text) {
        int dash = Math.max(text.lastIndexOf(" — "), text.lastIndexOf(" – "));
        return dash > 0 && text.indexOf(' ', dash + 3) < 0 ? text.substring(0, dash) : text;
    }

    private static List<String> partsOf(String text) {
        var parts = new ArrayList<String>();
        for (var part : PARTS.split(text, MOST_NAMES * 2)) {
            var bare = part.strip();
            boolean title = !parts.isEmpty() && TITLE.matcher(bare).matches();
            if (!bare.isEmpty() && !title) {
                parts.add(bare);
            }
        }
        return parts;
    }

    private static void take(String part, Site site, Set<String> people, Set<String> agencies) {
        var agency = Agencies.known(part).or(() -> Agencies.known(part.replace("/", "")));
        if (agency.isPresent()) {
            agencies.add(agency.get());
            return;
        }
        var bracketed = BRACKETED.matcher(part);
        if (bracketed.find()) {
            var inside = Texts.spaced(bracketed.group(1));
            Agencies.known(inside)
                    .or(() -> Agencies.known(inside.substring(inside.lastIndexOf(' ') + 1)))
                    .ifPresent(agencies::add);
        }
        if (part.codePoints().anyMatch(Character::isDigit)) {
            return;
        }
        var name = trimmed(TAIL.matcher(withoutLead(part)).replaceFirst("").strip());
        var known = Agencies.known(name);
        if (known.isPresent()) {
            agencies.add(known.get());
        } else if (isPerson(name, site)
                && people.size() < MOST_NAMES
                && people.stream().noneMatch(name::equalsIgnoreCase)) {
            people.add(name);
        }
    }

    private static String withoutLead(String text) {
        var rest = text;
        for (int times = 0; times < 3; times++) {
            var matcher = LEAD.matcher(rest);
            if (!matcher.find() || matcher.end() == 0) {
                break;
            }
            if (isOfName(matcher.group().strip(), rest.substring(matcher.end()))) {
                break;
            }
            rest = rest.substring(matcher.end());
        }
        return rest;
    }

    /** 'Di Stefano', 'Von der Leyen' and 'Da Silva' begin with what is also a lead. */
    private static boolean isOfName(String lead, String rest) {
        boolean ambiguous = lead.equals("Von") || lead.equals("Di") || lead.equals("Da");
        return ambiguous && (rest.indexOf(' ') < 0 || rest.isEmpty() || Character.isLowerCase(rest.charAt(0)));
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && !Character.isLetter(name.charAt(start))) {
            start++;
        }
        while (end > start
                && !Character.isLetter(name.charAt(end - 1))
                && !(name.charAt(end - 1) == '.' && endsInInitial(name, end))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean endsInInitial(String name, int end) {
        int word = name.lastIndexOf(' ', end - 1) + 1;
        return end - word <= 3;
    }

    private static boolean isPerson(String name, Site site) {
        var words = name.split(" ");
        if (name.length() < 2 || name.length() > LONGEST_NAME || words.length > MOST_WORDS || site.isCalled(name)) {
            return false;
        }
        boolean clean = name.codePoints()
                .allMatch(point -> Character.isLetter(point)
                        || Character.getType(point) == Character.NON_SPACING_MARK
                        || Character.getType(point) == Character.COMBINING_SPACING_MARK
                        || " .'’`-‐".indexOf(point) >= 0);
        boolean roles =
                Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(ROLES::contains);
        return clean && !roles && isWrittenAsName(words) && !isAbbreviation(name);
    }

    /** Words with capitals, but for the small ones of names; or a script that has none. */
    private static boolean isWrittenAsName(String[] words) {
        var small = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .toList();
        return small.size() < words.length && small.stream().allMatch(Names::isSmallWordOfName);
    }

    private static boolean isSmallWordOfName(String word) {
        boolean joined = word.chars().skip(1).anyMatch(Character::isUpperCase); // d'Angelo, al-Sabah
        return joined || PARTICLES.contains(word);
    }

    /** An outlet's short name, in capitals alone. */
    private static boolean isAbbreviation(String name) {
        return name.length() <= LONGEST_ABBREVIATION && name.chars().allMatch(it -> it >= 'A' && it <= 'Z');
    }
}
