package org.summitwire.benchmark.feeds;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.Locale;

/** Prints what was seen, and which demands hold. */
final class Report {

    /** A healthy feed waits no longer than this many of its intervals. */
    private static final double PATIENCE = 2;

    /** The heap at the end may be so many times that at half-time. */
    private static final double FLAT = 1.2;

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** What is known at a tenth of the time. */
    record Tenth(double seconds, double requests, double notModified, Lateness late, int waiting, Memory memory) {}

    /** Megabytes after a collection and in all, and threads. */
    record Memory(double heap, double resident, int threads, double load) {}

    void head(Town town, FeedsOptions options, double load) {
        line(
                "%,d feeds on %,d hosts, %,d s, %d threads, seed %d; load %.1f at the start",
                town.feeds().size(), town.outlets().size(), options.seconds(), options.threads(), options.seed(), load);
        line(
                "%9s %10s %7s %10s %10s %10s %9s %9s %9s %8s %6s",
                "seconds",
                "requests/s",
                "304",
                "late p50",
                "late p99",
                "most",
                "waiting",
                "heap MB",
                "RSS MB",
                "threads",
                "load");
    }

    void tenth(Tenth tenth) {
        line(
                "%,9.0f %,10.0f %6.0f%% %,7d ms %,7d ms %,7d ms %,9d %9.1f %9.1f %8d %6.1f",
                tenth.seconds(),
                tenth.requests(),
                100 * tenth.notModified(),
                tenth.late().percentile(50),
                tenth.late().percentile(99),
                tenth.late().most(),
                tenth.waiting(),
                tenth.memory().heap(),
                tenth.memory().resident(),
                tenth.memory().threads(),
                tenth.memory().load());
    }

    /**
     * The demands.
     *
     * @param waiting pages that wait for their next try: they are not lost
     * @param half memory at half-time
     * @param end memory at the end
     * @param until news that were told by then had to arrive
     */
    void demands(Town town, Web web, Mailbox mailbox, int waiting, Memory half, Memory end, long until) {
        var seen = town.outlets().stream()
                .map(Outlet::seen)
                .reduce(Outlet.Seen::and)
                .orElseThrow();
        line("");
        line(
                "%,d requests; %,d polls, %.0f %% of them answered with 304; %,d articles, %,d pages tried again, %,d set aside",
                web.requests(),
                web.polls(),
                100.0 * web.notModified() / web.polls(),
                mailbox.articles(),
                mailbox.again(),
                mailbox.setAside());
        line(
                "%,d polls of healthy feeds were late by p50 %,d ms, p99 %,d ms, at most %,d ms",
                web.late().size(),
                web.late().percentile(50),
                web.late().percentile(99),
                web.late().most());
        demand(
                "no host is asked faster than its rule",
                seen.tooEarly() == 0,
                "%,d of %,d requests too early; the shortest gap is %.1f ms above the rule",
                seen.tooEarly(),
                seen.asked(),
                seen.spare() / 1e6);
        demand("never two requests at once on one host", seen.atOnce() == 0, "%,d", seen.atOnce());
        demand("nothing is asked that robots.txt forbids", seen.forbidden() == 0, "%,d", seen.forbidden());
        demand("nothing is asked that nobody told of", web.wrong() == 0, "%,d", web.wrong());
        evenness(town, until);
        losses(town, mailbox, waiting, until);
        demand(
                "memory is flat from half-time on",
                end.heap() <= FLAT * half.heap(),
                "%.1f MB, then %.1f MB, demanded %.1f times at most",
                half.heap(),
                end.heap(),
                FLAT);
    }

    private void evenness(Town town, long until) {
        var healthy = town.feeds().stream().filter(Feed::isHealthy).toList();
        var longest = healthy.stream()
                .max(Comparator.comparingDouble(feed -> feed.longestWait(until)))
                .orElseThrow();
        demand(
                "no healthy feed starves",
                longest.longestWait(until) <= PATIENCE,
                "of %,d, feed-%d waited longest: %.2f times its %d s, demanded %.0f at most",
                healthy.size(),
                longest.number(),
                longest.longestWait(until),
                longest.interval().toSeconds(),
                PATIENCE);
    }

    private void losses(Town town, Mailbox mailbox, int waiting, long until) {
        var healthy = town.feeds().stream().filter(Feed::isHealthy).toList();
        var told = healthy.stream().mapToLong(feed -> feed.told(until)).sum();
        var missing = healthy.stream().mapToLong(feed -> feed.missing(until)).sum();
        var lost = Math.max(0, mailbox.open() - waiting); // one may have come since those that wait were counted
        demand(
                "nothing is lost",
                missing == 0 && lost == 0,
                "%,d of %,d entries of healthy feeds; of all pages found %,d, and %,d wait for their next try",
                missing,
                told,
                lost,
                waiting);
        var arrived = town.feeds().stream().mapToLong(Feed::twiceArrived).sum();
        var served = town.feeds().stream().mapToLong(Feed::twiceServed).sum();
        demand("nothing comes twice", arrived + served == 0, "%,d articles, %,d pages served", arrived, served);
    }

    private void demand(String name, boolean holds, String format, Object... values) {
        line(name + ": " + (holds ? "holds" : "does not hold") + " (" + format + ")", values);
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
