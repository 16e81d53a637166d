package org.summitwire.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.summitwire.ingest.submission.Limits;

/**
 * What an operator may turn. Everything else is code.
 *
 * @param files files and folders of articles that are read at the start, in this order
 * @param watch a folder: files that are dropped there are read, then moved to {@code done/} in it
 * @param watchEvery time between two looks at the folder; a file is read when two looks find it the same
 * @param ledger a file that remembers which of {@code files} were read, so that a restart does not read them again
 * @param rejected a folder for lines of {@code files} that cannot be read; else {@code rejected/} beside the ledger
 * @param confirmWithin how long a sender waits for the broker before the answer is 503
 * @param retryAfter how long reading of files waits for a broker that is away before the next try
 * @param limits of requests
 */
@ConfigurationProperties("summitwire.ingest")
public record IngestSettings(
        @DefaultValue List<Path> files,
        @Nullable Path watch,
        @DefaultValue("1s") Duration watchEvery,
        @Nullable Path ledger,
        @Nullable Path rejected,
        @DefaultValue("5s") Duration confirmWithin,
        @DefaultValue("2s") Duration retryAfter,
        @DefaultValue RequestLimits limits) {

    public IngestSettings {
        files = files.stream().filter(file -> !file.toString().isBlank()).toList();
        watch = absentIfBlank(watch);
        ledger = absentIfBlank(ledger);
        rejected = absentIfBlank(rejected);
        positive("watch-every", watchEvery);
        positive("confirm-within", confirmWithin);
        positive("retry-after", retryAfter);
    }

    /** Where to keep what of the files cannot be read; null where no place is named. */
    @Nullable
    Path rejectedFolder() {
        if (rejected != null || ledger == null) {
            return rejected;
        }
        return ledger.toAbsolutePath().resolveSibling("rejected");
    }

    private static @Nullable Path absentIfBlank(@Nullable Path path) {
        return path == null || path.toString().isBlank() ? null : path;
    }

    private static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(
                    "summitwire.ingest." + name + " must be longer than nothing, but is " + value);
        }
    }

    /**
     * How much is taken.
     *
     * @param request bytes of one request, of one line of a file, of one file that is not in lines
     * @param inFlight bytes of all requests that are worked on at once; what comes on top is answered 503
     * @param articles of one request
     * @param title in characters
     * @param body in characters, page noise included
     * @param url in characters
     */
    public record RequestLimits(
            @DefaultValue("10MB") DataSize request,
            @DefaultValue("32MB") DataSize inFlight,
            @DefaultValue("1000") int articles,
            @DefaultValue("1000") int title,
            @DefaultValue("200000") int body,
            @DefaultValue("2000") int url) {

        public RequestLimits {
            if (request.toBytes() < 1
                    || request.toBytes() > DataSize.ofMegabytes(256).toBytes()) {
                throw new IllegalArgumentException(
                        "summitwire.ingest.limits.request must be from 1B to 256MB, but is " + request);
            }
        }

        Limits perArticle() {
            var usual = Limits.usual();
            return new Limits(articles, title, body, url, usual.name(), usual.authors(), usual.depth());
        }
    }
}
