package org.summitwire.notify.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The places and the room of one lane, shared out among destinations. Errands wait by destination, and destinations take turns.
 * None takes more than half of what is free, and the last quarter is for those that have nothing: so whoever comes next finds a
 * place and room, though dozens of destinations hang, and however much there is for each of them. For one thread at a time.
 */
final class FairShare {

    private static final int LAST_PART = 4;

    private final int places;
    private final int each;
    private final int room;
    private final Map<Destination, Line> lines = new HashMap<>();
    private final Deque<Line> turns = new ArrayDeque<>();
    private int running;
    private int alerts;

    private static final class Line {
        private final Deque<Errand> waiting = new ArrayDeque<>();
        private int running;
        private int alerts;
    }

    /**
     * Shares out.
     *
     * @param places errands that are under way at once
     * @param each the most of them to one destination
     * @param room alerts that are held in memory, those under way among them; the last errand may go beyond
     */
    FairShare(int places, int each, int room) {
        this.places = places;
        this.each = each;
        this.room = room;
    }

    boolean hasRoom(Destination destination) {
        var line = lines.get(destination);
        return mayHaveMore(line == null ? 0 : line.alerts, alerts, room);
    }

    private static boolean mayHaveMore(int own, int taken, int all) {
        return own == 0 ? taken < all : 2 * own < all - all / LAST_PART - taken;
    }

    void add(Errand errand) {
        var line = lines.computeIfAbsent(errand.destination(), it -> new Line());
        if (line.waiting.isEmpty()) {
            turns.add(line);
        }
        line.waiting.add(errand);
        line.alerts += errand.alerts();
        alerts += errand.alerts();
    }

    /** The one that starts now, of the destination whose turn it is; empty where none may. */
    Optional<Errand> next() {
        for (var left = turns.size(); left > 0 && running < places; left--) {
            var line = turns.remove();
            var starts = line.running < each && mayHaveMore(line.running, running, places);
            var errand = starts ? Optional.of(line.waiting.remove()) : Optional.<Errand>empty();
            if (!line.waiting.isEmpty()) {
                turns.add(line);
            }
            if (starts) {
                line.running++;
                running++;
                return errand;
            }
        }
        return Optional.empty();
    }

    void finished(Errand errand) {
        var line = Objects.requireNonNull(lines.get(errand.destination()), "it was started here");
        line.running--;
        line.alerts -= errand.alerts();
        running--;
        alerts -= errand.alerts();
        if (line.running == 0 && line.waiting.isEmpty()) {
            lines.remove(errand.destination());
        }
    }

    int running() {
        return running;
    }
}
