package org.summitwire.model.reading.fact;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Bound;
import org.summitwire.model.reading.DocumentType;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Fact;
import org.summitwire.model.reading.Sector;
import org.summitwire.model.reading.Stage;
import org.summitwire.model.reading.figure.Amount;
import org.summitwire.model.reading.scene.Gathering;
import org.summitwire.model.reading.scene.Parties;
import org.summitwire.model.reading.scene.Scene;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Piece;
import org.summitwire.model.reading.text.Sentence;

/** One place where a document is named: its number, its name, and how it is pointed at. */
final class DocumentMention {

    private static final int JOINED_WITHIN = 4;

    private final Scene scene;
    private final DocumentTitles titles;
    private final DocumentSubjects subjects;
    private final Sentence sentence;
    private final int at;
    private final DocumentType type;
    private final @Nullable Amount amount;
    private final int first;
    private final DocumentTitles.@Nullable Title title;

    DocumentMention(Scene scene, DocumentTitles titles, DocumentSubjects subjects, Sentence sentence, int at) {
        this.scene = scene;
        this.titles = titles;
        this.subjects = subjects;
        this.sentence = sentence;
        this.at = at;
        var value = piece().value(Kind.DOCUMENT);
        this.type = DocumentType.valueOf(value == null ? requireNonNull(piece().value(Kind.TITLED)) : value);
        var counts = new DocumentCounts(scene, sentence, at);
        this.amount = counts.of();
        this.first = amount == null ? counts.first() : Math.min(amount.from(), at);
        this.title = amount == null ? named() : null;
    }

    /** A word for any text takes no name from a single word: 'Naskah CEPA'. */
    private DocumentTitles.@Nullable Title named() {
        var found = titles.at(sentence, at);
        var plain = piece().is(Kind.DOCUMENT) && type == DocumentType.COOPERATION_DOCUMENT;
        return plain && found != null && words(found) < 3 ? null : found;
    }

    /** 'Naskah IEU-CEPA' is two. */
    private int words(DocumentTitles.Title name) {
        var words = 0;
        for (var i = name.from(); i < name.to(); i++) {
            var hyphened = sentence.isMark(i - 1, '-') && !sentence.at(i).isSpaced();
            var more = sentence.at(i).words().chars().filter(it -> it == ' ').count();
            words += sentence.at(i).isWord() && !hyphened ? 1 + (int) more : 0;
        }
        return words;
    }

    /** Joined to what was told just before it: 'the Declaration and an Action Plan' */
    boolean isJoined() {
        for (var i = from() - 1; i >= Math.max(0, from() - JOINED_WITHIN); i--) {
            if (sentence.is(i, Kind.AND)) {
                return true;
            }
        }
        return false;
    }

    Sentence sentence() {
        return sentence;
    }

    int at() {
        return at;
    }

    DocumentType type() {
        return type;
    }

    @Nullable
    Amount amount() {
        return amount;
    }

    DocumentTitles.@Nullable Title title() {
        return title;
    }

    /** The other number of 'seven bilateral and 24 trilateral agreements' */
    @Nullable
    Amount sharing() {
        var shared = amount == null || scene.language().describesBehind();
        return shared ? null : new DocumentCounts(scene, sentence, at).sharing(requireNonNull(amount));
    }

    /** The first piece of its number and adjectives. */
    int first() {
        return first;
    }

    int from() {
        return title == null ? first : Math.min(first, title.from());
    }

    int to() {
        return title == null ? Math.max(at + 1, amount == null ? 0 : amount.to()) : title.to();
    }

    Evidence evidence() {
        return scene.text().evidence(sentence, from(), to());
    }

    String rule() {
        return amount == null ? Documents.RULE_ONE : Documents.RULE_COUNTED;
    }

    Piece piece() {
        return sentence.at(at);
    }

    /** Whether only its capital and a verb make it a name of a document: 'the Growth Plan', 'the Defence Partnership' */
    boolean isTitledOnly() {
        var plan = type == DocumentType.ACTION_PLAN || type == DocumentType.COOPERATION_DOCUMENT;
        return plan && !piece().is(Kind.DOCUMENT);
    }

    boolean isNamedIfSigned() {
        return piece().is(Kind.NAME_IF_SIGNED);
    }

    boolean isUncounted() {
        return amount == null && (sentence.is(first - 1, Kind.UNCOUNTED) || sentence.is(first - 2, Kind.UNCOUNTED));
    }

    boolean pointsBack() {
        return (at > 0 && sentence.at(at - 1).is(Kind.DEFINITE, "THAT"))
                || (sentence.is(at + 1, Kind.DEFINITE) && !sentence.is(at + 1, Kind.RELATIVE));
    }

    boolean isDefinite() {
        return sentence.is(from() - 1, Kind.DEFINITE);
    }

    /** 'A revised agreement on tax' */
    boolean isIndefinite() {
        return sentence.is(from() - 1, Kind.ARTICLE) || sentence.is(from() - 2, Kind.ARTICLE);
    }

    /** 'The memoranda', 'dokumen tersebut': several that were counted before */
    boolean isSetAgain() {
        if (amount != null || title != null) {
            return false;
        }
        return scene.language().describesBehind()
                ? sentence.is(at + 1, Kind.DEFINITE)
                : sentence.is(first - 1, Kind.DEFINITE)
                        && (scene.language().isPlural(piece().words()) || piece().is(Kind.PLAIN));
    }

    boolean isStatement() {
        return type == DocumentType.DECLARATION || type == DocumentType.JOINT_STATEMENT;
    }

    /** 'another, a memorandum on', 'salah satunya nota kesepahaman' */
    boolean isMember() {
        return sentence.has(Kind.ONE)
                || sentence.has(Kind.PORTION)
                || sentence.has(Kind.MEMBER)
                || sentence.has(Kind.NAMELY);
    }

    /** 'a second memorandum', 'four papers': told for the first time, in a sentence that has no verb for it */
    boolean isIntroduced() {
        var article = sentence.is(first - 1, Kind.ARTICLE)
                || sentence.is(first - 1, Kind.ORDINAL)
                || sentence.is(first - 2, Kind.ORDINAL)
                || sentence.is(first, Kind.ORDINAL);
        return (amount != null || article || isFurther()) && !sentence.has(Kind.PRICE);
    }

    /** 'a second memorandum', 'nota keempat' */
    boolean isFurther() {
        return sentence.is(first - 1, Kind.ONE)
                || sentence.is(first, Kind.ORDINAL)
                || sentence.is(at + 1, Kind.ORDINAL);
    }

    /** 'dan nota kesepahaman tentang fosfat': said to be one of its own by what it is on, or like one */
    boolean isDescribed() {
        return isIntroduced() || subjects.behind(sentence, to(), false) != null;
    }

    /** 'Dalam Deklarasi Rio de Janeiro', 'the joint statement says': what bears the meeting's own name came from it. */
    boolean isOutcomeByName(Gathering gathering) {
        if (isStatement() && title == null) {
            return amount == null
                    && (piece().words().indexOf(' ') > 0 || (type == DocumentType.JOINT_STATEMENT && isDefinite()));
        }
        if (title == null || !isStatement()) {
            return false;
        }
        var city = gathering.occasion().city();
        for (var i = title.from(); i < title.to(); i++) {
            var place = sentence.at(i).value(Kind.CITY);
            var own = place != null && city != null && place.endsWith(":" + city);
            if (own || sentence.at(i).is(Kind.MEETING, "HIGH") || sentence.is(i, Kind.FORUM)) {
                return true;
            }
        }
        return false;
    }

    /** 'Its full title: Memorandum of Understanding on Tea': what was told right before has a name here */
    boolean isNamedAgain() {
        return title != null && sentence.find(Kind.CALLED, 0, title.from()) >= 0 && !sentence.has(Kind.STAGE);
    }

    /** 'The result is the Joint Vision Statement', 'Hasilnya Deklarasi Lima' */
    boolean isToldAsOutcome() {
        var told = sentence.find(Kind.OUTCOMES, from() - JOINED_WITHIN, from());
        return told >= 0 && (title != null || isIntroduced()) && !sentence.has(Kind.PLAN) && !sentence.has(Kind.HOPE);
    }

    /** States adopt what they declare and plan together; of what binds them a list does not say that it was signed. */
    Stage usualStage() {
        return switch (type) {
            case DECLARATION, JOINT_STATEMENT, LETTER_OF_INTENT, ACTION_PLAN, COOPERATION_DOCUMENT -> Stage.ADOPTED;
            default -> Stage.PRESENTED;
        };
    }

    Fact.Document document(Gathering gathering, List<Stage> done) {
        return new Fact.Document(
                type,
                title == null ? null : title.words(),
                amount == null ? 1 : amount.value().longValueExact(),
                amount == null ? Bound.EXACT : amount.bound(),
                done,
                parties(gathering),
                subject(),
                amount == null ? Set.of() : sectors());
    }

    private @Nullable String subject() {
        var told = subjects.behind(sentence, to(), amount != null);
        if (told != null || amount != null || title != null || isStatement()) {
            return told;
        }
        var attribute = subjects.attribute(sentence, first, at);
        return attribute != null || to() >= sentence.size() ? attribute : subjects.between(sentence, to());
    }

    private SortedSet<String> parties(Gathering gathering) {
        var between = sentence.find(Kind.WITH, at, at + 4);
        var named = new TreeSet<>(between < 0 ? Set.<String>of() : Parties.in(sentence, between, between + 6));
        if (named.size() > 1) {
            return named;
        }
        return gathering.isBilateral() || isStatement() ? gathering.parties() : new TreeSet<>();
    }

    /** Public bodies, companies, or both, as the words around the number say. */
    private Set<Sector> sectors() {
        var sectors = EnumSet.noneOf(Sector.class);
        for (var i = 0; i < sentence.size(); i++) {
            var sector = sentence.at(i).value(Kind.SECTOR);
            if (sector != null) {
                sectors.add(Sector.valueOf(sector));
            }
        }
        return sectors.size() == 2 ? sectors : Set.of();
    }
}
