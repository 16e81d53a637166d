package org.summitwire.ingest.extraction.metadata;

import java.util.Set;
import org.summitwire.ingest.extraction.metadata.Witness.Role;

/** What newsrooms write before a date. */
final class DateLabels {

    private static final Set<String> PUBLISHED =
            Texts.barred("published|posted|publish|diterbitkan|terbit|tayang|dipublikasi"
                    + "|diposting|diunggah|dibuat|released|issued|created|publié|publicado|publicada|veröffentlicht|erstellt|pubblicato"
                    + "|gepubliceerd|опубликовано|yayın|giriş|入力|発表|公開|掲載|발행|입력|发布|تاريخ النشر");

    private static final Set<String> MODIFIED =
            Texts.barred("updated|update|modified|diperbarui|diupdate|pembaruan|revised|edited"
                    + "|mis à jour|modifié|actualizado|actualizada|atualizado|atualizada|aktualisiert|aggiornato|modifica|bijgewerkt"
                    + "|обновлено|güncelleme|更新|수정|cập nhật|last changed|diubah|terakhir");

    private static final Set<String> OF_OTHERS = Texts.barred(
            "©|copyright|(c)|hak cipta|all rights reserved|member since|joined|bergabung|established|since");

    private DateLabels() {}

    /** What words before a date, in lower case, say of it; the last of them counts. */
    static Role roleOf(String before) {
        int published = last(before, PUBLISHED);
        int modified = last(before, MODIFIED);
        return published < 0 && modified < 0 ? Role.UNSAID : modified > published ? Role.MODIFIED : Role.PUBLISHED;
    }

    /** Whether a line, in lower case, is on something else's date: a copyright, a membership. */
    static boolean speakOfOthers(String line) {
        return OF_OTHERS.stream().anyMatch(line::contains);
    }

    private static int last(String text, Set<String> words) {
        int last = -1;
        for (var word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }
}
