package org.summitwire.ingest.submission;

/**
 * How much one request, one article and one field may hold.
 *
 * @param articles in one request
 * @param title in characters
 * @param body in characters, page noise included
 * @param url in characters
 * @param name in characters: publisher, agency, section, id, an author
 * @param authors of one article
 * @param depth to which JSON may nest
 */
public record Limits(int articles, int title, int body, int url, int name, int authors, int depth) {

    public Limits {
        var least = Math.min(
                Math.min(Math.min(articles, title), Math.min(body, url)), Math.min(Math.min(name, authors), depth));
        if (least < 1) {
            throw new IllegalArgumentException("Every limit must be at least 1, but one is " + least);
        }
    }

    public static Limits usual() {
        return new Limits(1_000, 1_000, 200_000, 2_000, 200, 50, 32);
    }
}
