package org.summitwire.standalone.clean;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitwire.ingest.extraction.FetchedPage;
import org.summitwire.ingest.extraction.SitePatterns;

/** What the pages of each host in a folder repeat; hosts of few pages are not looked at. */
public final class SiteMemory {

    /** Fewer pages of a host prove nothing of what it repeats. */
    private static final int FEWEST = 4;
    /** So many pages show what a host repeats. */
    private static final int MOST = 40;

    private static final int HEAD = 100_000;

    private static final Pattern ADDRESS = Pattern.compile(
            "<(?:link|meta)\\b[^<>]{0,300}?(?:rel=[\"']?canonical|property=[\"']?og:url)[^<>]{0,300}?(?:href|content)=[\"']?(https?://[^\"'\\s<>]{1,500})",
            Pattern.CASE_INSENSITIVE);

    private static final SitePatterns NOTHING = new SitePatterns();

    private final Map<String, SitePatterns> byHost = new HashMap<>();

    private SiteMemory() {}

    public static SiteMemory empty() {
        return new SiteMemory();
    }

    /** Reads the files once: those of hosts with several pages are learnt from. What cannot be read is passed over. */
    public static SiteMemory of(List<Path> files) {
        var memory = new SiteMemory();
        var pages = new HashMap<String, Integer>();
        var hosts = new HashMap<Path, String>();
        for (var file : files) {
            page(file).flatMap(SiteMemory::host).ifPresent(host -> {
                hosts.put(file, host);
                pages.merge(host, 1, Integer::sum);
            });
        }
        var learnt = new HashMap<String, Integer>();
        for (var file : files) {
            var host = hosts.get(file);
            if (host != null
                    && Objects.requireNonNullElse(pages.get(host), 0) >= FEWEST
                    && learnt.merge(host, 1, Integer::sum) <= MOST) {
                page(file).ifPresent(memory.byHost.computeIfAbsent(host, none -> new SitePatterns())::learn);
            }
        }
        return memory;
    }

    /** What the page's host repeats; nothing if that is not known. */
    public SitePatterns of(FetchedPage page) {
        return byHost.isEmpty() ? NOTHING : host(page).map(byHost::get).orElse(NOTHING);
    }

    private static Optional<FetchedPage> page(Path file) {
        try {
            return Optional.of(PageFile.read(file, Instant.EPOCH));
        } catch (IOException toldLater) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(FetchedPage page) {
        var head = new String(page.bytes(), 0, Math.min(page.bytes().length, HEAD), ISO_8859_1);
        var matcher = ADDRESS.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(matcher.group(1)).getHost()).map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
