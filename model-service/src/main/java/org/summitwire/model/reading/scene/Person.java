package org.summitwire.model.reading.scene;

import org.summitwire.model.reading.Role;
import org.summitwire.model.reading.text.Sentence;

/**
 * Someone named in a sentence.
 *
 * @param name as written, without titles
 * @param country alpha-2 or the code of an organisation
 * @param standing what follows from the office for a seat at the table
 * @param former whether the office was held once
 * @param supposed whether the country is not told with the office, and only likely
 */
public record Person(
        String name,
        String country,
        Role role,
        Standing standing,
        boolean former,
        boolean supposed,
        Sentence sentence,
        int from,
        int to) {

    /** What an office says of who holds it. */
    public enum Standing {
        /** speaks for the state as its leader does: a crown prince, a vice president */
        HIGH,
        USUAL,
        /** takes part where that is told: an ambassador, an adviser */
        AIDE,
        /** sits at no table: a spokesman, an analyst */
        BYSTANDER
    }

    /** The country of someone with an office, where the sentence does not say whose. */
    static final String SOMEWHERE = "";

    /** The country of somebody's counterpart: another than that somebody's. */
    static final String ELSEWHERE = "?";

    public boolean isFromSomewhere() {
        return country.equals(SOMEWHERE) || isFromElsewhere();
    }

    public boolean isFromElsewhere() {
        return country.equals(ELSEWHERE);
    }

    /** Whether the office speaks for others and sits at no table of its own. */
    public boolean aside() {
        return standing == Standing.AIDE || standing == Standing.BYSTANDER;
    }

    /** The same of a country that the words around the name do not tell. */
    public Person of(String party) {
        return new Person(name, party, role, standing, former, true, sentence, from, to);
    }
}
