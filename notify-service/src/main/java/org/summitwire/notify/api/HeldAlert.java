package org.summitwire.notify.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitwire.notify.alerting.Alert;

/** An alert, and when it had how many voices, the fewest first. */
record HeldAlert(Alert alert, List<HeldAlert.Arrival> arrivals) {

    /** So many voices, the last of them known here at a time. */
    record Told(int voices, Instant knownAt) {}

    /** With so many voices as the how many-th news; 0 for those of the past. */
    record Arrival(Told told, long number) {}

    int voices() {
        return arrivals.get(arrivals.size() - 1).told().voices();
    }

    /** Empty where so many voices have not told it. */
    Optional<Arrival> arrivalFor(int leastVoices) {
        return arrivals.stream().filter(it -> it.told().voices() >= leastVoices).findFirst();
    }

    /** Without the voices of the past that came after another alert took its place. */
    HeldAlert until(Instant time) {
        return new HeldAlert(
                alert,
                arrivals.stream()
                        .filter(it -> it.number() > 0
                                || it.equals(arrivals.get(0))
                                || !it.told().knownAt().isAfter(time))
                        .toList());
    }

    HeldAlert with(Arrival later) {
        return new HeldAlert(
                alert, Stream.concat(arrivals.stream(), Stream.of(later)).toList());
    }
}
