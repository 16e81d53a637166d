package org.summitwire.standalone;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Short wire copy, one meeting and one counted set of documents an article: each is one piece of news. */
final class Wire {

    private static final List<String> HOSTS =
            List.of("India|New Delhi", "France|Paris", "Brazil|Brasilia", "Egypt|Cairo", "Vietnam|Hanoi");
    private static final List<String> GUESTS =
            List.of("Kenya", "Chile", "Norway", "Mongolia", "Peru", "Ghana", "Oman", "Serbia");

    private Wire() {}

    /** The most articles that differ. */
    static int variety() {
        return HOSTS.size() * GUESTS.size();
    }

    /** Articles from one number (inclusive) to another (exclusive), one a line. */
    static String articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(Wire::article).collect(joining("\n"));
    }

    static String article(int number) {
        var host = HOSTS.get(number % HOSTS.size()).split("\\|", -1);
        var guest = GUESTS.get(number / HOSTS.size() % GUESTS.size());
        var title = host[0] + " and " + guest + " sign " + count(number) + " memorandums of understanding";
        var body =
                """
                %2$s, March 3 — %1$s and %3$s signed %4$d memorandums of understanding on Tuesday at a summit in %2$s, \
                the two governments said.

                The leaders of %1$s and %3$s had met for talks on trade and energy earlier in the day."""
                        .formatted(host[0], host[1], guest, count(number));
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id",
                        "wire-" + number,
                        "url",
                        "https://wire.example/2026/03/03/" + number,
                        "publisher",
                        "Wire",
                        "publishedAt",
                        "2026-03-03T18:00:00Z",
                        "title",
                        title,
                        "body",
                        body,
                        "language",
                        "en"));
    }

    /** Each article's own number of documents. */
    static int count(int number) {
        return 11 + number;
    }
}
