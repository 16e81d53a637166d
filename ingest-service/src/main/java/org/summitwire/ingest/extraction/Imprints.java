package org.summitwire.ingest.extraction;

import java.util.regex.Pattern;

/** What outlets print under each of their texts: whose the rights are, when the page was changed, how to write to them. */
final class Imprints {

    private static final int LONGEST = 450;
    private static final int SHORT = 40;

    private static final Pattern WORDS = Pattern.compile(
            "all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|direitos reservados"
                    + "|diritti riservati|alle rechten voorbehouden|prawa zastrzeżone|права защищены|права застережені|hak cipta"
                    + "|her hakkı saklıdır|tüm hakları saklıdır|minden jog fenntartva|všechna práva vyhrazena|無断転載|版权所有|版權所有|무단 ?전재"
                    + "|may not be (?:published, broadcast|reproduced|republished|copied)|do not reproduce without"
                    + "|^(?:this page was )?last (?:changed|modified|updated)\\b|you are visitor|best viewed (?:with|in)"
                    + "|^\\(?(?:c\\)|©|copyright)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Who of the desk wrote it, in two to four small letters each, and after which agencies. */
    private static final Pattern INITIALS = Pattern.compile(
            "\\(?\\p{Ll}{2,4}(?:[/,;]\\s?\\p{Ll}{2,5}){0,4}\\)?(?:\\s*\\((?:\\p{L}[\\p{L}.]{1,12}(?:[,/;]\\s?)?){1,5}\\))?");

    private Imprints() {}

    static boolean is(Block block) {
        if (block.mass() < SHORT && INITIALS.matcher(block.text()).matches()) {
            return true;
        }
        return block.mass() <= LONGEST && WORDS.matcher(block.text()).find();
    }
}
