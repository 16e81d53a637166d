package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Sentence;

/**
 * Someone named in a sentence.
 *
 * @param name as written, without titles
 * @param country alpha-2 or the code of an organisation
 * @param aside whether the office speaks for others and sits at no table
 * @param former whether the office was held once
 */
public record Person(
        String name, String country, Role role, boolean aside, boolean former, Sentence sentence, int from, int to) {

    /** The country of someone with an office, where the sentence does not say whose. */
    static final String SOMEWHERE = "";

    /** The country of somebody's counterpart: another than that somebody's. */
    static final String ELSEWHERE = "?";

    public boolean isFromSomewhere() {
        return country.equals(SOMEWHERE) || isFromElsewhere();
    }

    boolean isFromElsewhere() {
        return country.equals(ELSEWHERE);
    }

    public Person of(String party) {
        return new Person(name, party, role, aside, former, sentence, from, to);
    }
}
