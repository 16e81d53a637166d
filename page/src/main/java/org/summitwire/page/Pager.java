package org.summitwire.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one is in a list, and the way to its other pages.
 *
 * @param number of this page, from 1
 * @param previous the query of the page before; null on the first
 * @param next the query of the page after; null on the last
 */
public record Pager(int number, int size, int total, @Nullable String previous, @Nullable String next) {

    private static final String PARAMETER = "page";
    private static final int MOST = 1_000_000;

    /** The page that a request asks for; the first where it asks for none that there is. */
    public static Pager of(HttpServletRequest request, int size, int total) {
        var pages = Math.max(1, (total + size - 1) / size);
        var number = Math.min(asked(request.getParameter(PARAMETER)), pages);
        return new Pager(
                number,
                size,
                total,
                number > 1 ? query(request, number - 1) : null,
                number < pages ? query(request, number + 1) : null);
    }

    public <T> List<T> of(List<T> all) {
        return all.stream().skip((long) (number - 1) * size).limit(size).toList();
    }

    public int first() {
        return Math.min(total, (number - 1) * size + 1);
    }

    public int last() {
        return Math.min(total, number * size);
    }

    private static int asked(@Nullable String page) {
        return page != null && page.matches("\\d{1,6}") ? Math.max(1, Math.min(MOST, Integer.parseInt(page))) : 1;
    }

    private static String query(HttpServletRequest request, int page) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER, page)
                .build() // as it came: it is encoded
                .toUriString();
    }
}
