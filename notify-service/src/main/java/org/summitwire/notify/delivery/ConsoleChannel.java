package org.summitwire.notify.delivery;

import java.io.PrintStream;
import org.summitwire.notify.alerting.Alert;

/** Shows alerts in plain words, one block each, where somebody watches. */
public final class ConsoleChannel {

    private final PrintStream out;

    public ConsoleChannel(PrintStream out) {
        this.out = out;
    }

    public void show(Alert alert) {
        out.print(block(alert));
        out.flush();
    }

    /** In one piece, so that blocks of several threads do not mix. */
    private static String block(Alert alert) {
        var line = System.lineSeparator();
        var block = new StringBuilder(line)
                .append("» ")
                .append(plain(alert.headline()))
                .append(line);
        alert.text().lines().forEach(it -> block.append("  ").append(plain(it)).append(line));
        return block.append("  ")
                .append(plain(alert.cause().url()))
                .append(line)
                .append("  ")
                .append(alert.link())
                .append(" · ")
                .append(alert.id())
                .append(line)
                .toString();
    }

    /** Articles are not ours: nothing of theirs may steer a terminal. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
