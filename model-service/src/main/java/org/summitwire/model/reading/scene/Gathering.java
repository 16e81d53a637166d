package org.summitwire.model.reading.scene;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Evidence;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.text.Kind;
import org.summitwire.model.reading.text.Sentence;

/** A meeting as the reading of one article finds it out, piece by piece. */
public final class Gathering {

    private static final int CITY_BEFORE = 4;
    private static final int CITY_BEHIND = 7;

    private final Formats.@Nullable Format format;
    private final SortedSet<String> parties;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<Integer, List<Person>> peopleBySentence = new HashMap<>();
    private final List<ForumMention> mentions = new ArrayList<>();
    private final Set<String> cities = new TreeSet<>();
    private @Nullable Integer edition;
    private Occasion occasion = Occasion.UNKNOWN;

    Gathering(Formats.Format format) {
        this.format = format;
        this.parties = new TreeSet<>(format.members());
    }

    Gathering(Set<String> pair) {
        this.format = null;
        this.parties = new TreeSet<>(pair);
    }

    /** To be found again by what it is a meeting of. */
    void enterIn(Map<String, Gathering> byFormat, Map<Set<String>, Gathering> byPair) {
        if (format == null) {
            byPair.put(parties, this);
        } else {
            byFormat.put(format.code(), this);
        }
    }

    public boolean isBilateral() {
        return format == null;
    }

    public SortedSet<String> parties() {
        return parties;
    }

    /** Organisations and states of the format's own name: ASEAN and GCC. */
    public Set<String> chain() {
        return format == null ? parties : format.chain();
    }

    /** Whether the meeting is named after it, as the ASEAN-GCC summit after both. */
    public boolean isPartner(String code) {
        var named =
                format != null && format.chain().size() > 1 && format.chain().contains(code);
        return named && (code.length() != 2 || format.chain().size() < 3) && !format.isRegion(code);
    }

    /** Whether a state belongs to the format, as far as its members are known; others may be guests. */
    public boolean includes(String country) {
        return format == null || format.states().isEmpty() || format.states().contains(country);
    }

    /** Whether a state is a member of a format of known members. */
    public boolean includesForSure(String country) {
        return format != null && format.states().contains(country);
    }

    /** Whether it is a meeting of that forum. */
    public boolean isOf(String forum) {
        return format != null && format.code().equals(forum);
    }

    /** A format whose members are not known. */
    public boolean isOpen() {
        return format != null && format.states().isEmpty();
    }

    /** Whether a state may take part: in a format of known states only those, and no third in a meeting of two. */
    public boolean admits(String country) {
        return format == null ? parties.contains(country) : includes(country);
    }

    /** Whether guests come to it: a format that is not named after all who meet. */
    public boolean hasGuests() {
        return format != null
                && (format.chain().isEmpty()
                        || format.chain().size() == 1
                        || !format.groups().isEmpty()
                        || parties.size() > 2);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Person> people() {
        return people;
    }

    /** Takes what was dealt to a meeting that turned out to be none of its own. */
    void takeOver(Gathering other) {
        sentences.addAll(other.sentences);
        people.addAll(other.people);
        peopleBySentence.putAll(other.peopleBySentence);
        other.sentences.clear();
        other.people.clear();
    }

    /** Puts in order what was taken over. */
    void sort() {
        sentences.sort(Comparator.comparingInt(Sentence::index));
        people.sort(Comparator.comparingInt(it -> it.sentence().index()));
    }

    /** Those whom one of its sentences names. */
    public List<Person> peopleIn(Sentence sentence) {
        return peopleBySentence.getOrDefault(sentence.index(), List.of());
    }

    void take(Sentence sentence, List<Person> named) {
        sentences.add(sentence);
        people.addAll(named);
        peopleBySentence.put(sentence.index(), named);
    }

    void hear(ForumMention mention) {
        mentions.add(mention);
        var sentence = mention.sentence();
        var city = sentence.find(Kind.CITY, mention.at() - CITY_BEFORE, mention.at() + CITY_BEHIND);
        if (city >= 0) {
            cities.add(requireNonNull(sentence.at(city).value(Kind.CITY)));
        }
        edition = edition == null ? mention.edition() : edition;
    }

    /** Cities named beside it. */
    Set<String> cities() {
        return cities;
    }

    List<ForumMention> mentions() {
        return mentions;
    }

    void takesPlace(Occasion when) {
        occasion = when;
    }

    public Occasion occasion() {
        return occasion;
    }

    public @Nullable LocalDate start() {
        return occasion.start();
    }

    public boolean isHeld() {
        return occasion.status() == MeetingStatus.HELD;
    }

    public Meeting meeting(List<Evidence> evidence) {
        var forum = format == null
                ? Forum.of(parties, String.join("–", parties) + " meeting")
                : Forum.named(format.code(), format.name(), edition, parties);
        return new Meeting(
                forum,
                occasion.status(),
                occasion.city(),
                occasion.country(),
                occasion.start(),
                occasion.end(),
                evidence);
    }
}
