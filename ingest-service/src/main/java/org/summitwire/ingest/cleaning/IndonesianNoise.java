package org.summitwire.ingest.cleaning;

import static org.summitwire.ingest.cleaning.NoiseRule.heading;
import static org.summitwire.ingest.cleaning.NoiseRule.line;
import static org.summitwire.ingest.cleaning.NoiseRule.lineEnd;
import static org.summitwire.ingest.cleaning.NoiseRule.teaser;
import static org.summitwire.ingest.cleaning.NoiseRule.top;

import java.util.List;
import org.summitwire.ingest.cleaning.NoiseRule.Credit;

/** What Indonesian news pages put around and between the paragraphs of an article. */
final class IndonesianNoise {

    private static final String AGO = "\\d+\\s+(?:detik|menit|jam|hari|minggu|bulan)\\s+(?:yang\\s+)?lalu";
    private static final String NAMES = "([\\p{L}.'’ -]{2,60}(?:[/&,][\\p{L}.'’ -]{2,60}){0,3})";

    static final List<NoiseRule> RULES = List.of(
            line(
                    "id: baca juga",
                    "(?:baca|lihat|simak|tonton|saksikan|dengarkan)\\s+(?:juga|pula|selengkapnya|lainnya)"
                            + "(?:\\s+(?:video|foto|infografis|artikel|berita))?\\s*(?:[:|»>]|[-–—]\\s).{1,300}"),
            heading(
                    "id: daftar judul",
                    "(?:(?:baca|lihat|simak)\\s+(?:juga|pula)|lanjut(?:kan)?\\s+(?:baca|membaca)|terpopuler|terkini"
                            + "|(?:berita|artikel|video|kabar)\\s+(?:terkait|lainnya|populer|terpopuler|pilihan|terbaru)"
                            + "|(?:pilihan|rekomendasi)\\s+(?:editor|redaksi|untuk\\s+anda))\\s*:?"),
            line(
                    "id: berita terkait",
                    "(?:berita|artikel|topik|video|kabar)\\s+(?:terkait|lainnya|populer|terpopuler|pilihan)\\s*[:|].{1,300}"),
            line("id: pilihan editor", "(?:pilihan|rekomendasi)\\s+(?:editor|redaksi|untuk\\s+anda)\\s*[:|].{1,300}"),
            line("id: terpopuler", "(?:terpopuler|trending)\\s*[:|].{1,390}"),
            line(
                    "id: simak video",
                    "(?:simak|saksikan|tonton|lihat)\\s+(?:juga\\s+)?video\\s*"
                            + "(?:[:'\"‘“].{0,200}|.{0,80}\\s(?:di\\s+sini|berikut(?:\\s+ini)?|di\\s+bawah(?:\\s+ini)?)\\s*[:.]?)"),
            line("id: iklan", "(?:iklan|pariwara|konten\\s+promosi)(?:\\s+untuk\\s+anda\\s*:.{0,200})?"),
            line("id: gulir", "\\(?\\s*(?:scroll|gulir)\\s+(?:ke|untuk)\\s[^.]{0,60}\\)?"),
            line(
                    "id: komentar",
                    "(?:(?:berikan|tulis|tuliskan|tinggalkan|kirim|kirimkan)\\s+komentar(?:\\s+anda|mu)?(?:\\s+di\\s[^.]{0,40})?"
                            + "|komentar)\\s*[.!:]?\\s*(?:\\(\\d+\\))?"),
            line(
                    "id: ajakan komentar",
                    "bagaimana\\s+(?:menurut|pendapat)\\s+(?:anda|kamu|sobat[^?]{0,20})\\?.{0,40}\\bkomentar.{0,60}"),
            line(
                    "id: penghitung",
                    "(?:" + AGO + "\\s*[•·|]\\s*)?\\d[\\d.,]*\\s*(?:rb|ribu|juta|jt|k)?\\s*"
                            + "(?:komentar|pembaca|views?|pengikut|(?:kali\\s+)?(?:dibaca|dilihat|dibagikan)|shares?|likes?)"),
            line(
                    "id: kali dilihat",
                    "(?:[^.]{0,40}\\.\\s*)?(?:dilihat|dibaca|dibagikan)\\s*:?\\s+[\\d.,]+(?:\\s*(?:rb|ribu|jt|juta))?\\s+kali"),
            line("id: berapa lama lalu", AGO + "(?:\\s*[•·|].{0,100})?"),
            teaser("id: cuplikan", "[•·]\\s*" + AGO + ".{0,80}"),
            line("id: artikel asli", "artikel\\s+asli|lihat\\s+artikel\\s+asli|baca\\s+di\\s+aplikasi"),
            line(
                    "id: tombol",
                    "(?:berhasil\\s+disimpan|tautan\\s+(?:berhasil\\s+)?disalin|salin\\s+tautan|lihat\\s+semua|selengkapnya"
                            + "|muat\\s+lebih\\s+banyak|bagikan(?:\\s+artikel(?:\\s+ini)?)?|simpan)\\.?"),
            top("id: sampul", "(?:cover|foto\\s+sampul|sampul)\\s+(?:berita|artikel)|cover\\s+berita"),
            top(
                    "id: tanggal halaman",
                    "(?:(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad),?\\s+)?\\d{1,2}\\s+\\p{L}{3,10}\\s+\\d{4}"
                            + "(?:\\s*[,|-]?\\s*(?:pukul\\s+)?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s*(?:wib|wita|wit))?)?"),
            line(
                    "id: diperbarui",
                    "(?:diperbarui|diterbitkan|terbit|tayang|update|dibuat)\\s*[:|]\\s*[^.]{0,30}\\d{4}[^!?]{0,30}"),
            line(
                    "id: ikuti kami",
                    "ikuti\\s+(?:kami|saluran|channel|akun|berita|kanal|terus)\\b.{0,80}"
                            + "(?:whatsapp|telegram|google\\s+news|instagram|facebook|channel|saluran|kanal|media\\s+sosial).{0,120}"),
            line(
                    "id: dapatkan kabar",
                    "dapatkan\\s+(?:update|berita|informasi|notifikasi)\\b.{0,120}"
                            + "(?:whatsapp|telegram|google\\s+news|newsletter|aplikasi|setiap\\s+hari).{0,120}"),
            line(
                    "id: gabung kanal",
                    "(?:gabung|bergabung|join)\\s+(?:di|ke|bersama|dengan)\\b.{0,60}(?:kanal|grup|channel|saluran|telegram|whatsapp).{0,100}"),
            line("id: cek berita", "cek\\s+berita\\s+(?:dan|&)\\s+artikel\\b.{0,140}"),
            line("id: tag", "(?:tags?|topik|kata\\s+kunci|label)\\s*:\\s*[^.!?]{1,300}"),
            lineEnd(
                    "id: baca di ujung",
                    "(?<=[.!?\"”])\\s*\\((?:baca|lihat|simak)(?:\\s+juga)?\\s*:\\s*[^()]{5,200}\\)\\.?\\s*$"),
            lineEnd("id: tag di ujung", "(?<=[.!?])\\s+tags?\\s*:\\s*[^.!?]{1,200}"),
            line(
                    "id: halaman",
                    "halaman\\s*:?\\s*(?:\\d{1,2}\\s*){1,10}(?:dari\\s+\\d{1,2}|selanjutnya|berikutnya|tampilkan\\s+semua)?\\s*[»>…]*"
                            + "|halaman\\s+(?:selanjutnya|berikutnya)\\s*[»>…]*|\\d{1,2}\\s+dari\\s+\\d{1,2}\\s+halaman"),
            line("id: pewarta", "(?:pewarta|reporter|penulis|wartawan|kontributor|oleh)\\s*:\\s*" + NAMES)
                    .crediting(Credit.AUTHOR),
            line("id: redaktur", "(?:editor|redaktur|penyunting|penerjemah|uploader)\\s*:\\s*[\\p{L}.'’ /,&-]{2,80}"),
            line("id: sumber", "sumber\\s*:\\s*([\\p{L}][\\p{L}\\d .-]{1,40})").crediting(Credit.AGENCY),
            line(
                    "id: hak cipta",
                    "hak\\s+cipta\\s+(?:©|dilindungi\\s+undang-undang).{0,60}"
                            + "|dilarang\\s+(?:keras\\s+)?(?:mengambil|mengutip|menyalin|memperbanyak)\\s.{0,160}(?:tanpa|izin).{0,60}"),
            line(
                    "id: penafian",
                    "disclaimer\\s*:\\s*(?:artikel|berita|tulisan|konten)\\b.{0,200}"
                            + "|tulisan\\s+ini\\s+(?:adalah\\s+|merupakan\\s+)?(?:pendapat|opini|pandangan)\\s+pribadi.{0,100}"),
            line(
                    "id: keterangan foto",
                    "(?:foto|keterangan\\s+foto|gambar|ilustrasi|infografis|dok\\.?)\\s*[:/].{1,250}"),
            line(
                    "id: kredit foto",
                    "[^.!?]{1,200}\\((?:foto|dok\\.?|dokumentasi|istimewa|antara\\s+foto|biro\\s+pers)\\b[^)]{0,80}\\)\\.?"));

    private IndonesianNoise() {}
}
