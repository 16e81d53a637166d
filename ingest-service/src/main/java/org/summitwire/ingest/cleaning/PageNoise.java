package org.summitwire.ingest.cleaning;

import static org.summitwire.ingest.cleaning.NoiseRule.line;
import static org.summitwire.ingest.cleaning.NoiseRule.lineEnd;
import static org.summitwire.ingest.cleaning.NoiseRule.top;

import java.util.List;
import org.summitwire.ingest.cleaning.NoiseRule.Credit;

/** What pages of any language put around an article: marks of embedded things, initials, bare addresses. */
final class PageNoise {

    static final List<NoiseRule> RULES = List.of(
            line(
                    "page: embedded",
                    "\\[\\s*(?:gambas|infografi[ks]|infographics?|video|foto|photos?|image|gambar|embed|tweet|instagram|youtube"
                            + "|click|klik|baca|read|lihat|watch|see|subscribe|gallery|galeri)\\b[^\\]]{0,160}\\]"),
            line("page: thumb", "thumb(?:nail)?|\\[?image\\]?|img"),
            line("page: initials", "\\((?:[a-z]{2,5}(?:[/-][a-z]{2,5}){0,3}|[A-Z]{2,5}(?:/[A-Za-z]{2,5}){0,2})\\)")
                    .inThisCase(),
            lineEnd("page: initials at the end", "(?<=[.!?\"”’])\\s*\\([a-z]{2,5}(?:/[a-z]{2,5}){1,3}\\)")
                    .inThisCase(),
            line("page: sign-off", "[-–—]{1,2}\\s*[A-Z]{2,6}").inThisCase(),
            lineEnd(
                            "page: agency at the end",
                            "(?<=[.!?\"”])\\s+[-–—]{1,2}\\s*([A-Z]{2,8}|Reuters|Bernama|Xinhua|Kyodo|Jiji)")
                    .inThisCase()
                    .crediting(Credit.AGENCY),
            lineEnd(
                            "page: agency in brackets at the end",
                            "(?<=[.!?\"”])\\s*\\((Reuters|AFP|AP|ANTARA|Antara|Xinhua|Bernama|Jiji|Kyodo|Anadolu|TASS|Yonhap)\\)")
                    .inThisCase()
                    .crediting(Credit.AGENCY),
            line("page: boxed headline", "[■▶►»❯]\\s*[^.]{1,200}"),
            line("page: bare address", "https?://\\S{1,380}"),
            top("page: site name", "(?:[a-z0-9-]{1,40}\\.){1,3}[a-z]{2,8}"));

    private PageNoise() {}
}
