package org.summitwire.ingest.following;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the hosts that this instance asks repeat in the texts of their articles. Hashes alone, 32 KiB a host at most; of all
 * hosts, those that were asked least lately are forgotten when there are more than 5,000 of them or a million hashes (8 MB,
 * and about as much again at most for what holds them).
 * Nothing depends on its being kept: an instance that takes hosts over learns anew. Safe for use by many threads.
 */
final class HostMemory {

    private final int mostHosts;
    private final int mostLines;
    private final Map<String, HostLines> byHost = new LinkedHashMap<>(64, 0.75f, true);
    private int lines;

    HostMemory() {
        this(5_000, 1_000_000);
    }

    HostMemory(int mostHosts, int mostLines) {
        this.mostHosts = mostHosts;
        this.mostLines = mostLines;
    }

    /** The text without what the host's other articles have too; the host's next articles are compared with it as it came. */
    synchronized SiteText read(String host, ShownText shown, List<String> paragraphs) {
        var known = byHost.computeIfAbsent(host, first -> new HostLines());
        var own = known.judge(shown, paragraphs);
        lines -= known.size();
        known.learn(shown);
        lines += known.size();
        forgetEldest();
        return own;
    }

    private void forgetEldest() {
        Iterator<HostLines> eldest = byHost.values().iterator();
        while (byHost.size() > 1 && (byHost.size() > mostHosts || lines > mostLines)) {
            lines -= eldest.next().size();
            eldest.remove();
        }
    }

    synchronized int hosts() {
        return byHost.size();
    }
}
