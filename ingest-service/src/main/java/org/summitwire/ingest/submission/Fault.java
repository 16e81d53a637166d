package org.summitwire.ingest.submission;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the field's name; empty where it is not about a field
 * @param found the value found, shortened, control characters escaped
 * @param expected what would have been right
 */
public record Fault(Place place, String field, String found, String expected) {

    static final int LONGEST_FOUND = 80;

    public static Fault of(Place place, String field, String found, String expected) {
        return new Fault(place, field, shown(found), expected);
    }

    /** Safe to log and to send back: short, on one line, printable. */
    static String shown(String value) {
        var shown = new StringBuilder();
        value.codePoints().limit(LONGEST_FOUND).forEach(point -> {
            boolean plain = !Character.isISOControl(point)
                    && Character.getType(point) != Character.SURROGATE
                    && Character.getType(point) != Character.FORMAT
                    && point != 0x2028
                    && point != 0x2029;
            shown.append(plain ? Character.toString(point) : String.format("\\u%04x", point));
        });
        return value.codePointCount(0, value.length()) > LONGEST_FOUND ? shown + "…" : shown.toString();
    }

    @Override
    public String toString() {
        return place + (field.isEmpty() ? "" : " " + field) + ": found " + found + ", expected " + expected;
    }
}
