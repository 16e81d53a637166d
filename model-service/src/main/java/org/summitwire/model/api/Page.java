package org.summitwire.model.api;

import java.util.List;

/** A part of a list. */
record Page(int limit, int offset) {

    private static final int MOST = 500;

    static Page of(String limit, String offset) {
        return new Page(number("limit", limit, 1, MOST), number("offset", offset, 0, Integer.MAX_VALUE));
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(offset).limit(limit).toList();
    }

    private static int number(String name, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw Problems.invalid(name, text, "a whole number");
        }
        throw Problems.invalid(name, text, "between " + least + " and " + most);
    }
}
