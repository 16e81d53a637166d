package org.summitwire.ingest.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an article is known by; from content alone, so that the same article has the same identity in every run.
 *
 * @param id 26 characters of base32: from the canonical URL, or from outlet, title and body where there is none
 * @param url as handed in, or {@code urn:summitwire:article:<id>}
 * @param bodyHash SHA-256 of the body in UTF-8, 64 hexadecimal digits
 * @param revision names this form of the article: 16 hexadecimal digits from title, body and whether it was taken back; of a page,
 *     from the body as the page alone shows it
 * @param lineageHash see {@link Lineage}
 */
public record Identity(
        String id, String url, String canonicalUrl, String bodyHash, String revision, String lineageHash) {

    private static final int ID_LENGTH = 26;
    private static final String NAMESPACE = "urn:summitwire:article:";

    /**
     * Names an article and this form of it.
     *
     * @param body cleaned: two pages with the same article around different noise are one form of it
     */
    public static Identity of(@Nullable URI url, String outlet, String title, String body, boolean retracted) {
        if (url == null) {
            var id = Digest.base32(String.join("\n", outlet, title, body), ID_LENGTH);
            return named(id, NAMESPACE + id, NAMESPACE + id, title, body, retracted);
        }
        var canonical = CanonicalUrl.of(url);
        var id = Digest.base32(canonical.name(), ID_LENGTH);
        return named(id, url.toString(), canonical.text(), title, body, retracted);
    }

    /**
     * Names an article of a page whose text was compared with that of other pages.
     *
     * @param shown the text as the page alone shows it: it names the form
     * @param body the same without lines that other pages have too; which these are changes with the pages that are known
     */
    public static Identity ofPage(URI url, String title, String shown, String body) {
        var alone = of(url, "", title, shown, false);
        return new Identity(
                alone.id, alone.url, alone.canonicalUrl, Digest.hex(body, 64), alone.revision, Lineage.hashOf(body));
    }

    private static Identity named(
            String id, String url, String canonicalUrl, String title, String body, boolean retracted) {
        var form = formOf(title, body, retracted);
        return new Identity(id, url, canonicalUrl, Digest.hex(body, 64), form, Lineage.hashOf(body));
    }

    /** The revision of an article of which nothing was left out but by the page alone. */
    public static String formOf(String title, String body, boolean retracted) {
        return Digest.hex(title + "\n\n" + body + (retracted ? "\n\nretracted" : ""), 16);
    }
}
