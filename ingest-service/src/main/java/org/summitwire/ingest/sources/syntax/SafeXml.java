package org.summitwire.ingest.sources.syntax;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.input.sax.SAXHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * XML as a tree, read by the platform's own parser, which opens nothing: document types are refused, entities and
 * schemas are never fetched, depth, elements and attributes are bounded.
 */
public final class SafeXml {

    static final int MOST_ATTRIBUTES = 200;
    static final int MOST_ELEMENTS = 500_000;

    private static final String FEATURES = "http://apache.org/xml/features/";
    private static final String SAX = "http://xml.org/sax/features/";

    private SafeXml() {}

    /**
     * What was read, whole or up to the first fault.
     *
     * @param root null where not even the first element began
     * @param open how deep the fault stood, in elements; 0 where there is none
     * @param fault null where the document is whole
     */
    public record Parsed(@Nullable Element root, int open, @Nullable Refusal fault) {}

    public static Parsed parse(XmlText text, int depth) {
        var handler = new Bounded(depth);
        try {
            var reader = reader();
            reader.setContentHandler(handler);
            reader.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new StringReader(text.mended())));
            return new Parsed(handler.root(), 0, null);
        } catch (TooDeep deep) {
            return broken(text, handler, Refusal.Reason.TOO_DEEP, deep);
        } catch (TooMany many) {
            return broken(text, handler, Refusal.Reason.TOO_LARGE, many);
        } catch (SAXParseException broken) {
            return broken(text, handler, Refusal.Reason.BROKEN_XML, broken);
        } catch (SAXException | IOException | RuntimeException unexpected) {
            var words = "found XML that cannot be read (" + unexpected.getMessage() + "), expected well-formed XML";
            return new Parsed(handler.root(), handler.open, Refusal.whole(Refusal.Reason.BROKEN_XML, words));
        }
    }

    private static Parsed broken(XmlText text, Bounded handler, Refusal.Reason reason, SAXParseException at) {
        var place = text.placeSent(at.getLineNumber(), at.getColumnNumber());
        var message = at.getMessage() == null ? "no reason told" : at.getMessage();
        return new Parsed(handler.root(), handler.open, new Refusal(reason, message, place[0], place[1]));
    }

    private static XMLReader reader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance(); // none that a jar on the class path brings
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FEATURES + "disallow-doctype-decl", true);
            factory.setFeature(FEATURES + "nonvalidating/load-external-dtd", false);
            factory.setFeature(SAX + "external-general-entities", false);
            factory.setFeature(SAX + "external-parameter-entities", false);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty("http://www.oracle.com/xml/jaxp/properties/elementAttributeLimit", MOST_ATTRIBUTES);
            return parser.getXMLReader();
        } catch (ParserConfigurationException platformHasNone) {
            throw new IllegalStateException(platformHasNone);
        }
    }

    /** Builds the tree to a depth that recursion over it can bear. */
    private static final class Bounded extends SAXHandler {

        private final int deepest;
        private int open;
        private int elements;

        Bounded(int deepest) {
            this.deepest = deepest;
        }

        @Nullable
        Element root() {
            var document = documentOrNull();
            return document != null && document.hasRootElement() ? document.getRootElement() : null;
        }

        private @Nullable Document documentOrNull() {
            return getDocument();
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (++elements > MOST_ELEMENTS) {
                throw new TooMany("found more than " + MOST_ELEMENTS + " elements", this);
            }
            if (++open > deepest) {
                throw new TooDeep(
                        String.format(
                                Locale.ROOT, "found <%s> in %d others, expected at most %d", name, open - 1, deepest),
                        this);
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            super.endElement(uri, local, name);
            open--;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            flushCharacters();
            throw fault;
        }
    }

    /** More elements than the limit. */
    private static final class TooMany extends SAXParseException {

        private static final long serialVersionUID = 1;

        TooMany(String message, SAXHandler at) {
            super(message, at.getDocumentLocator());
        }
    }

    /** Nested deeper than the limit. */
    private static final class TooDeep extends SAXParseException {

        private static final long serialVersionUID = 1;

        TooDeep(String message, SAXHandler at) {
            super(message, at.getDocumentLocator());
        }
    }
}
