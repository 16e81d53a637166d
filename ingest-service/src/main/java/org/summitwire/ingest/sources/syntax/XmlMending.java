package org.summitwire.ingest.sources.syntax;

import java.util.LinkedHashMap;
import java.util.Map;

/** One pass over text that should be XML: what a strict parser would stop at and everybody means alike is mended. */
final class XmlMending {

    private static final int DEEPEST_SEARCH = 4_096;

    private final String sent;
    private final StringBuilder mended;
    private final XmlText.Jumps jumps = new XmlText.Jumps();
    private final XmlPrefixes prefixes = new XmlPrefixes();
    private final Map<String, Integer> faults = new LinkedHashMap<>();
    private int depth;
    private boolean rootSeen;
    private int rootNameEnd;

    XmlMending(String sent) {
        this.sent = sent;
        this.mended = new StringBuilder(sent.length() + 256);
    }

    XmlText mend() {
        int at = start();
        while (at < sent.length()) {
            at = sent.charAt(at) == '<' ? markup(at) : rootSeen ? text(at) : before(at);
            if (rootSeen && depth == 0) {
                trailing(at);
                break;
            }
        }
        var declarations = prefixes.missing();
        if (!declarations.isEmpty()) {
            fault("a prefix without its namespace", 0);
            mended.insert(rootNameEnd, declarations);
            jumps.all().forEach(jump -> jump[0] += jump[0] >= rootNameEnd ? declarations.length() : 0);
        }
        var told = faults.entrySet().stream()
                .map(fault -> fault.getKey() + " at line " + XmlText.place(sent, fault.getValue())[0])
                .toList();
        return new XmlText(sent, mended.toString(), jumps.all(), told);
    }

    /** Where the first markup stands: white space, marks and a server's words before it are not the feed's. */
    private int start() {
        int at = sent.indexOf('<');
        if (at < 0) {
            return sent.length();
        }
        int declaration = sent.indexOf("<?xml");
        int start = declaration > at && declaration < DEEPEST_SEARCH ? declaration : at;
        if (start > 0) {
            fault("text before the XML declaration", 0);
        }
        return start;
    }

    /** Text between the prolog and the first element is nobody's. */
    private int before(int at) {
        if (!Character.isWhitespace(sent.charAt(at))) {
            fault("text before the first element", at);
        }
        return at + 1;
    }

    private void trailing(int from) {
        for (int at = from; at < sent.length(); at++) {
            if (!Character.isWhitespace(sent.charAt(at))) {
                fault("text after the end of the document", at);
                return;
            }
        }
    }

    private int markup(int at) {
        if (sent.startsWith("<!--", at)) {
            return skipped(at, "-->");
        }
        if (sent.startsWith("<![CDATA[", at) && rootSeen) {
            return cdata(at);
        }
        if (sent.startsWith("<?", at)) {
            return skipped(at, "?>");
        }
        if (!rootSeen && sent.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            int end = DocumentType.endOf(sent, at);
            return end < 0 ? copied(at, sent.length()) : end;
        }
        char next = at + 1 < sent.length() ? sent.charAt(at + 1) : ' ';
        if (next == '/' || next == '!' || Character.isLetter(next) || next == '_' || next == ':') {
            return tag(at);
        }
        fault("a < that opens nothing", at);
        put("&lt;", at);
        return at + 1;
    }

    /** What is skipped ends the text before it, as the parser would see it; what has no end is left to the parser. */
    private int skipped(int at, String end) {
        int found = sent.indexOf(end, at + 2);
        return found < 0 ? copied(at, sent.length()) : found + end.length();
    }

    private int cdata(int at) {
        int end = sent.indexOf("]]>", at);
        int until = end < 0 ? sent.length() : end + 3;
        for (int next = at; next < until; next++) {
            character(next);
        }
        return until;
    }

    private int tag(int at) {
        int nameEnd = XmlPrefixes.endOfName(sent, sent.charAt(at + 1) == '/' ? at + 2 : at + 1);
        int end = endOfTag(nameEnd);
        boolean closes = sent.charAt(at + 1) == '/';
        int from = mended.length();
        copyTag(at, end);
        if (!closes && sent.charAt(at + 1) != '!') {
            if (!rootSeen) {
                rootSeen = true;
                rootNameEnd = from + nameEnd - at;
            }
            prefixes.seen(mended, from + 1);
            depth += mended.charAt(Math.max(from, mended.length() - 2)) == '/' ? 0 : 1;
        } else if (closes) {
            depth--;
        }
        return end;
    }

    /** After the > that closes a tag, quoted ones passed over. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int at = from; at < sent.length(); at++) {
            char next = sent.charAt(at);
            if (quote != 0) {
                quote = next == quote ? 0 : quote;
            } else if (next == '>') {
                return at + 1;
            } else if (next == '"' || next == '\'') {
                quote = next;
            }
        }
        return sent.length();
    }

    private void copyTag(int from, int end) {
        for (int at = from; at < end; ) {
            if (sent.charAt(at) == '&') {
                at = reference(at);
            } else if (at > from && sent.charAt(at) == '<') {
                fault("a < in a tag", at);
                put("&lt;", at++);
            } else {
                character(at++);
            }
        }
    }

    private int text(int from) {
        int at = from;
        while (at < sent.length() && sent.charAt(at) != '<') {
            if (sent.charAt(at) == '&') {
                at = reference(at);
            } else {
                character(at++);
            }
        }
        return at;
    }

    private int reference(int at) {
        var reference = XmlReference.at(sent, at);
        if (reference.fault() != null) {
            fault(reference.fault(), at);
        }
        put(reference.text(), at);
        return reference.end();
    }

    private int copied(int from, int end) {
        jumps.at(mended.length(), from);
        mended.append(sent, from, end);
        return end;
    }

    /** XML 1.0, production 2: control characters but for tab and line ends are none of its characters. */
    private void character(int at) {
        char unit = sent.charAt(at);
        if ((unit >= ' ' && unit < 0xd800) || unit == '\n' || unit == '\t' || unit == '\r') {
            put(unit, at);
        } else if (Character.isHighSurrogate(unit)
                && at + 1 < sent.length()
                && Character.isLowSurrogate(sent.charAt(at + 1))) {
            put(unit, at);
        } else if (Character.isLowSurrogate(unit) && at > 0 && Character.isHighSurrogate(sent.charAt(at - 1))) {
            put(unit, at);
        } else if (unit >= 0xe000 && unit < 0xfffe) {
            put(unit, at);
        } else {
            fault(String.format("the character U+%04X, which XML does not allow,", (int) unit), at);
        }
    }

    private void put(char unit, int at) {
        jumps.at(mended.length(), at);
        mended.append(unit);
    }

    private void put(String text, int at) {
        jumps.at(mended.length(), at);
        mended.append(text);
    }

    private void fault(String what, int at) {
        if (faults.size() < 20) {
            faults.putIfAbsent(what, at);
        }
    }
}
