package org.summitwire.ingest.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for.
 *
 * @param uri where; after a redirect where the redirect leads
 * @param wanted what kind of content
 * @param validators of the copy at hand, so that an unchanged one is answered with 304
 * @param redirects followed so far, oldest first: a request that was told to wait in the midst of them goes on there
 */
public record WebRequest(URI uri, Wanted wanted, Validators validators, List<Redirect> redirects) {

    public WebRequest {
        redirects = List.copyOf(redirects);
    }

    public static WebRequest of(URI uri, Wanted wanted) {
        return new WebRequest(uri, wanted, Validators.none(), List.of());
    }

    /** The same, only if it changed since. */
    public WebRequest unlessStill(Validators known) {
        return new WebRequest(uri, wanted, known, redirects);
    }

    WebRequest redirected(int status, URI to) {
        var further = new ArrayList<>(redirects);
        further.add(new Redirect(uri, status));
        return new WebRequest(to, wanted, validators, further);
    }

    /** Where the redirects lead that are permanent from the first on; null where the first is not, or there is none. */
    @Nullable
    URI movedTo() {
        URI moved = null;
        for (int at = 0; at < redirects.size() && redirects.get(at).isPermanent(); at++) {
            moved = at + 1 < redirects.size() ? redirects.get(at + 1).from() : uri;
        }
        return moved;
    }

    /** Whether this URL was already asked for on the way here. */
    boolean isLoop() {
        return redirects.stream().anyMatch(redirect -> redirect.from().equals(uri));
    }

    /**
     * One redirect on the way.
     *
     * @param from the URL that redirected
     * @param status 301, 302, 303, 307 or 308
     */
    public record Redirect(URI from, int status) {

        boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }
}
