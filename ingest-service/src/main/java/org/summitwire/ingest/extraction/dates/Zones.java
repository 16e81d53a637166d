package org.summitwire.ingest.extraction.dates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Time zones by the letters that news pages print. Letters that mean several zones are decided by the country. */
final class Zones {

    /** One meaning of some letters. No countries: the meaning elsewhere, where nobody else's is meant. */
    private record Meaning(String zone, Set<String> countries) {}

    private static final Map<String, List<Meaning>> MEANINGS = new HashMap<>();

    static {
        fixed("+00:00", "gmt", "utc", "z", "ut", "wet");
        fixed("+01:00", "cet", "wat", "mez", "west");
        fixed("+02:00", "cest", "eet", "sast", "cat", "mesz");
        fixed("+03:00", "eest", "msk", "мск", "eat", "trt");
        fixed("+04:00", "gst", "azt", "get");
        fixed("+05:00", "pkt", "uzt", "tjt", "tmt");
        fixed("+05:30", "slst");
        fixed("+05:45", "npt");
        fixed("+06:00", "kgt", "bdt");
        fixed("+07:00", "wib", "ict");
        fixed("+08:00", "wita", "sgt", "hkt", "myt", "pht", "awst", "bjt");
        fixed("+09:00", "wit", "jst", "kst");
        fixed("+09:30", "acst");
        fixed("+10:00", "aest");
        fixed("+10:30", "acdt");
        fixed("+11:00", "aedt");
        fixed("+12:00", "nzst");
        fixed("+13:00", "nzdt");
        fixed("-03:00", "brt", "art");
        fixed("-03:30", "nst");
        fixed("-09:00", "akst");
        fixed("-08:00", "akdt");
        fixed("-10:00", "hst");
        ruled("America/New_York", "et");
        ruled("America/Chicago", "ct");
        ruled("America/Denver", "mt");
        ruled("America/Los_Angeles", "pt");
        means("est", "+10:00", "AU");
        means("est", "-05:00");
        means("edt", "+11:00", "AU");
        means("edt", "-04:00");
        means("mst", "+08:00", "MY");
        means("mst", "-07:00");
        means("mdt", "-06:00");
        means("pst", "+08:00", "PH");
        means("pst", "-08:00");
        means("pdt", "-07:00");
        means("cdt", "-05:00");
        means("cst", "-06:00", "US", "CA", "MX");
        means("cst", "+08:00", "CN", "TW", "HK", "MO");
        means("ist", "+05:30", "IN", "LK");
        means("ist", "+01:00", "IE");
        means("ist", "+02:00", "IL");
        means("bst", "+01:00", "GB", "UK");
        means("bst", "+06:00", "BD");
        means("ast", "-04:00", "CA", "PR", "TT", "BB", "US");
        means("ast", "+03:00", "SA", "KW", "QA", "BH", "IQ", "YE");
        means("sst", "+08:00", "SG");
        means("wst", "+08:00", "AU");
    }

    private Zones() {}

    static boolean isZone(String letters) {
        return MEANINGS.containsKey(letters);
    }

    /** The offset that the letters mean there and then; none where they are ambiguous. Letters in lower case. */
    static Optional<ZoneOffset> offset(String letters, LocalDateTime local, Locality locality) {
        var meanings = MEANINGS.getOrDefault(letters, List.of());
        return meanings.stream()
                .filter(meaning -> meaning.countries().stream().anyMatch(locality::isIn))
                .findFirst()
                .or(() -> meanings.stream()
                        .filter(meaning -> meaning.countries().isEmpty())
                        .findFirst())
                .map(meaning -> ZoneId.of(meaning.zone()).getRules().getOffset(local));
    }

    private static void fixed(String offset, String... letters) {
        for (var each : letters) {
            means(each, offset);
        }
    }

    private static void ruled(String zone, String letters) {
        means(letters, zone);
    }

    private static void means(String letters, String zone, String... countries) {
        MEANINGS.merge(letters, List.of(new Meaning(zone, Set.of(countries))), (one, other) -> {
            var both = new ArrayList<>(one);
            both.addAll(other);
            return List.copyOf(both);
        });
    }
}
