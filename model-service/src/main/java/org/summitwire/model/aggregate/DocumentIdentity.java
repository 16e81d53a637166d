package org.summitwire.model.aggregate;

import static org.summitwire.model.reading.DocumentType.AGREEMENT;
import static org.summitwire.model.reading.DocumentType.COOPERATION_DOCUMENT;
import static org.summitwire.model.reading.DocumentType.DECLARATION;
import static org.summitwire.model.reading.DocumentType.JOINT_STATEMENT;
import static org.summitwire.model.reading.DocumentType.MEMORANDUM;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Fact.Document;
import org.summitwire.model.reading.Sector;
import org.summitwire.model.reading.Stage;

/** A counted set is one by its sort and its figure; a single document by its title, subject, parties and type. */
final class DocumentIdentity implements Identity<Document> {

    /** A meeting ends in one of each; two are told apart by their titles. */
    private static final Set<DocumentType> ONE_OF_A_KIND = EnumSet.of(DECLARATION, JOINT_STATEMENT);

    /** What a title says of the sort of document, and not of what it is on. */
    private static final Set<String> SORTS = Set.of(
            "joint",
            "bersama",
            "declaration",
            "deklarasi",
            "statement",
            "pernyataan",
            "agreement",
            "perjanjian",
            "persetujuan",
            "kesepakatan",
            "memorandum",
            "nota",
            "kesepahaman",
            "understanding",
            "mou",
            "pact",
            "pakta",
            "protocol",
            "protokol",
            "action",
            "plan",
            "rencana",
            "aksi",
            "letter",
            "surat",
            "intent",
            "framework",
            "kerangka",
            "initiative",
            "inisiatif",
            "treaty",
            "traktat",
            "contract",
            "kontrak",
            "document",
            "dokumen");

    @Override
    public Likeness compare(Document standing, Document told, boolean sameLanguage) {
        if (isSet(standing) != isSet(told)) {
            return Likeness.NONE;
        }
        return isSet(standing) ? compareSets(standing, told) : compareSingles(standing, told, sameLanguage);
    }

    @Override
    public Document merge(Document standing, Document told, boolean stale) {
        var figure = stale ? figure(standing) : figure(standing).after(figure(told));
        var stands = figure.amount().compareTo(figure(standing).amount()) == 0;
        return new Document(
                stands ? specific(standing.type(), told.type()) : specific(told.type(), standing.type()),
                standing.title() == null ? told.title() : standing.title(),
                stands ? standing.count() : told.count(),
                figure.bound(),
                stages(standing, told),
                parties(standing, told),
                standing.subject() == null ? told.subject() : standing.subject(),
                sectors(standing, told));
    }

    @Override
    public boolean isRevision(Document before, Document after) {
        return before.count() != after.count();
    }

    @Override
    public double distance(Document standing, Document told) {
        return figure(standing).ratio(figure(told));
    }

    /** Two sets of one sort that no outlet counts together: a set and a subset, or a conflict. */
    @Override
    public boolean contradicts(Document standing, Document told, boolean sameLanguage) {
        return isSet(standing)
                && isSet(told)
                && standing.count() != told.count()
                && compatible(standing, told)
                && !figure(told).admits(figure(standing))
                && !figure(standing).admits(figure(told));
    }

    @Override
    public List<Object> seed(Document fact) {
        return List.of(
                fact.type(),
                fact.count(),
                String.join(" ", new TreeSet<>(words(fact.title(), SORTS))),
                String.join(" ", new TreeSet<>(words(fact.subject(), Set.of()))),
                fact.parties());
    }

    static boolean isSet(Document document) {
        return document.count() > 1;
    }

    private static Likeness compareSets(Document standing, Document told) {
        if (!compatible(standing, told)) {
            return isCountedInAll(standing, told) ? Likeness.OTHER_FIGURE : Likeness.NONE;
        }
        if (standing.count() == told.count()) {
            return Likeness.SAME;
        }
        var known = figure(standing);
        var heard = figure(told);
        if (heard.admits(known) || known.admits(heard)) {
            return Likeness.LIKELY;
        }
        return known.isComparableTo(heard) ? Likeness.OTHER_FIGURE : Likeness.NONE;
    }

    /** 'Thirteen memorandums' at noon are 'nineteen agreements' by night: agreements is what all of them are called. */
    private static boolean isCountedInAll(Document standing, Document told) {
        return standing.type() == MEMORANDUM
                && told.type() == AGREEMENT
                && standing.count() < told.count()
                && figure(standing).isComparableTo(figure(told))
                && compatible(standing.parties(), told.parties())
                && isOnAnything(standing)
                && isOnAnything(told);
    }

    private static boolean isOnAnything(Document set) {
        return set.title() == null && set.subject() == null && set.sectors().isEmpty();
    }

    private static Likeness compareSingles(Document standing, Document told, boolean sameLanguage) {
        if (standing.title() != null && told.title() != null) {
            var alike = alikeTitles(standing, told) && !areOnOthers(standing, told, sameLanguage);
            return alike ? Likeness.SAME : likenessAcrossScripts(standing, told);
        }
        var unique = ONE_OF_A_KIND.contains(standing.type()) && standing.type() == told.type();
        if (!unique && !compatible(standing, told)) {
            return Likeness.NONE;
        }
        var known = subjects(standing);
        var heard = subjects(told);
        if (known.isEmpty() || heard.isEmpty()) {
            return known.isEmpty() && heard.isEmpty() && standing.type() == told.type()
                    ? Likeness.SAME
                    : Likeness.DETAIL;
        }
        if (Words.alike(known, heard)) {
            return Likeness.SAME;
        }
        if (unique || (!sameLanguage && Words.shared(known, heard) > 0)) {
            return Likeness.LIKELY; // in another language much is said in words that cannot be compared
        }
        return !sameLanguage && standing.type() == told.type() ? Likeness.OTHER_WORDS : Likeness.NONE;
    }

    /** 'Токийскую декларацию' and 'Tokyo Declaration' have no word in common that could tell. */
    private static Likeness likenessAcrossScripts(Document standing, Document told) {
        var apart = Cyrillic.isIn(String.valueOf(standing.title())) != Cyrillic.isIn(String.valueOf(told.title()));
        return apart && compatible(standing, told) && standing.type() == told.type()
                ? Likeness.OTHER_WORDS
                : Likeness.NONE;
    }

    /** Ministries sign many memorandums whose names are alike: what they are on tells them apart. */
    private static boolean areOnOthers(Document standing, Document told, boolean sameLanguage) {
        var known = words(standing.subject(), Set.of());
        var heard = words(told.subject(), Set.of());
        var both = !known.isEmpty() && !heard.isEmpty();
        return both && sameLanguage && !ONE_OF_A_KIND.contains(told.type()) && Words.shared(known, heard) == 0;
    }

    /** Titles that say their sort only are one where the sort is. */
    private static boolean alikeTitles(Document standing, Document told) {
        var known = words(standing.title(), SORTS);
        var heard = words(told.title(), SORTS);
        if (known.isEmpty() || heard.isEmpty()) {
            return standing.type() == told.type();
        }
        return Words.alike(known, heard);
    }

    private static boolean compatible(Document standing, Document told) {
        return compatible(standing.type(), told.type()) && compatible(standing.parties(), told.parties());
    }

    private static boolean compatible(DocumentType one, DocumentType other) {
        return one == other || one == COOPERATION_DOCUMENT || other == COOPERATION_DOCUMENT;
    }

    /** Lists of parties are told in part: one may name fewer, none names others. */
    private static boolean compatible(Collection<String> one, Collection<String> other) {
        return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
    }

    private static Set<String> subjects(Document document) {
        var subjects = words(document.title(), SORTS);
        subjects.addAll(words(document.subject(), Set.of()));
        return subjects;
    }

    private static Set<String> words(@Nullable String text, Set<String> without) {
        var words = new LinkedHashSet<String>();
        if (text != null) {
            words.addAll(Words.of(text));
            words.removeAll(without);
        }
        return words;
    }

    private static Figure figure(Document document) {
        return Figure.of(document.count(), document.bound());
    }

    private static DocumentType specific(DocumentType first, DocumentType other) {
        return first == COOPERATION_DOCUMENT ? other : first;
    }

    private static List<Stage> stages(Document standing, Document told) {
        var stages = new LinkedHashSet<Stage>();
        stages.addAll(standing.stages());
        stages.addAll(told.stages());
        return stages.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static SortedSet<String> parties(Document standing, Document told) {
        return told.parties().containsAll(standing.parties()) ? told.parties() : standing.parties();
    }

    private static Set<Sector> sectors(Document standing, Document told) {
        var sectors = new LinkedHashSet<>(standing.sectors());
        sectors.addAll(told.sectors());
        return sectors;
    }
}
