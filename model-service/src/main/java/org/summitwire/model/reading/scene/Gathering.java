package org.summitwire.model.reading.scene;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.summitwire.model.reading.text.Sentence;

/** A meeting as the reading of one article finds it out, piece by piece. */
public final class Gathering {

    private final Formats.@Nullable Format format;
    private final SortedSet<String> parties;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Map<Integer, List<Person>> peopleBySentence = new HashMap<>();
    private final List<ForumMention> mentions = new ArrayList<>();
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
    Set<String> chain() {
        return format == null ? parties : format.chain();
    }

    /** Whether the meeting is named after it, as the ASEAN-GCC summit after both. */
    public boolean isPartner(String code) {
        var named = format != null && format.chain().contains(code);
        return named && (code.length() != 2 || format.chain().size() < 3) && !code.equals("CENTRAL_ASIA");
    }

    /** Whether a state belongs to a format that is named after its members; others have guests. */
    public boolean includes(String country) {
        var named =
                format != null && !format.chain().isEmpty() && parties.stream().allMatch(it -> it.length() == 2);
        return !named || parties.contains(country);
    }

    /** Whether a state may take part: in a format of known states only those, and no third in a meeting of two. */
    public boolean admits(String country) {
        var states = format == null || (parties.stream().allMatch(it -> it.length() == 2) && !parties.isEmpty());
        return !states || parties.contains(country) || (format != null && parties.size() < 3);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Person> people() {
        return people;
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
        edition = edition == null ? mention.edition() : edition;
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
