package org.summitwire.model.resolution;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitwire.model.reading.Meeting;

/** Mentions of one meeting, in the order in which they were made known, and what stands after them. */
public final class Group implements Outlined {

    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable Meeting meeting;

    Group(Mention first) {
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        meeting = Outline.after(meeting, mention.meeting());
    }

    /** Takes the mentions of another group in; what stands is told anew from all, in their order. */
    void absorb(Group other) {
        var all = new ArrayList<>(mentions);
        all.addAll(other.mentions);
        all.sort(Mention.ORDER);
        mentions.clear();
        meeting = null;
        all.forEach(this::add);
    }

    public List<Mention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    public Mention first() {
        return mentions.get(0);
    }

    @Override
    public Meeting meeting() {
        return requireNonNull(meeting, "a group has a mention");
    }

    @Override
    public LocalDate firstPublishedOn() {
        return first().publishedOn();
    }
}
