package org.summitwire.model.reading.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Expected and told facts of one kind brought together one to one, in as many pairs as there can be. */
record Pairing(int pairs, List<Told> missed, List<Told> extra) {

    static Pairing of(List<Told> expected, List<Told> told) {
        return new Search(expected, told).pairing();
    }

    /** What is told twice counts once, so a pair gives way where both sides then find a partner. */
    private static final class Search {

        private static final int NOBODY = -1;

        private final List<Told> expected;
        private final List<Told> told;
        private final int[] partners;

        Search(List<Told> expected, List<Told> told) {
            this.expected = expected;
            this.told = told;
            this.partners = new int[told.size()];
            Arrays.fill(partners, NOBODY);
        }

        Pairing pairing() {
            var missed = new ArrayList<Told>();
            var pairs = 0;
            for (var i = 0; i < expected.size(); i++) {
                if (findsPartner(i, new BitSet())) {
                    pairs++;
                } else {
                    missed.add(expected.get(i)); // who has a partner keeps one, so this is final
                }
            }
            return new Pairing(pairs, missed, extra());
        }

        private boolean findsPartner(int i, BitSet asked) {
            for (var j = 0; j < told.size(); j++) {
                if (!asked.get(j) && expected.get(i).item().isMetBy(told.get(j).item())) {
                    asked.set(j);
                    if (partners[j] == NOBODY || findsPartner(partners[j], asked)) {
                        partners[j] = i;
                        return true;
                    }
                }
            }
            return false;
        }

        private List<Told> extra() {
            var extra = new ArrayList<Told>();
            for (var j = 0; j < told.size(); j++) {
                if (partners[j] == NOBODY) {
                    extra.add(told.get(j));
                }
            }
            return extra;
        }
    }
}
