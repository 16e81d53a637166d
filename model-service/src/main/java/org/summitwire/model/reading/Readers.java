package org.summitwire.model.reading;

import org.summitwire.model.reading.language.Languages;
import org.summitwire.model.reading.scene.Formats;

/** Where readers come from. */
public final class Readers {

    private Readers() {}

    /** Reads all bundled languages. Making one loads the lexicons, so one is made and shared. */
    public static ArticleReader standard() {
        return new StandardReader(Languages.bundled(), Formats.bundled());
    }
}
