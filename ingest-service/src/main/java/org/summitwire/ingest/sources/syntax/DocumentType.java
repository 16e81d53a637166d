package org.summitwire.ingest.sources.syntax;

/** Where a document type declaration ends, XML 1.0, production 28. It is passed over and never acted on. */
final class DocumentType {

    private DocumentType() {}

    /** After its closing >; -1 where it has no end. */
    static int endOf(String text, int start) {
        int at = start + 9;
        boolean inside = false;
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '"' || next == '\'') {
                at = text.indexOf(next, at + 1);
            } else if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at + 4);
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at);
            } else if (next == '[') {
                inside = true;
            } else if (next == ']') {
                inside = false;
            } else if (next == '>' && !inside) {
                return at + 1;
            }
            if (at < 0) {
                return -1;
            }
            at++;
        }
        return -1;
    }
}
