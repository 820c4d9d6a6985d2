package vn.chungtay.documents.model;

import java.io.IOException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chungtay.documents.ReadRefusal;

/** Walks through one XML part of an archive, element by element, without entities and without anything from outside. */
final class Xml implements AutoCloseable {

    private static final int DEEPEST = 300;

    private final XMLStreamReader in;
    private int depth;

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    /** What is done at each element inside of another. It reads the element to its end, or leaves it untouched. */
    @FunctionalInterface
    interface Visitor {
        void element(String name);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    static Xml open(ZipFile zip, String part) throws IOException {
        try {
            return new Xml(factory().createXMLStreamReader(zip.getInputStream(zip.getEntry(part)), "UTF-8"));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Visits what stands directly inside of the current element (at the start: the root). A visitor that does not read
     * an element to its end by one of the methods here has it skipped.
     */
    void each(Visitor visitor) {
        int level = depth;
        while (advance() != XMLStreamConstants.END_DOCUMENT && depth >= level) {
            if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
                visitor.element(in.getLocalName());
                leave(level);
            }
        }
    }

    /** All text inside of the current element. */
    String text() {
        var text = new StringBuilder();
        int level = depth;
        while (advance() != XMLStreamConstants.END_DOCUMENT && depth >= level) {
            if (in.isCharacters()) text.append(in.getText());
        }
        return text.toString();
    }

    /** Empty when the element has no such attribute; the first of the name, whatever its namespace. */
    String attribute(String name) {
        for (int at = 0; at < in.getAttributeCount(); at++) {
            if (in.getAttributeLocalName(at).equals(name)) return in.getAttributeValue(at);
        }
        return "";
    }

    /** The attribute as a whole number, or the other value when it is none. */
    int number(String name, int otherwise) {
        var value = attribute(name);
        return value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
    }

    /** Word's way of saying yes: the element is there and does not say no. */
    boolean isOn() {
        var value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    private void leave(int level) {
        while (depth > level && advance() != XMLStreamConstants.END_DOCUMENT) continue;
    }

    private int advance() {
        try {
            if (!in.hasNext()) return XMLStreamConstants.END_DOCUMENT;
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
            if (depth > DEEPEST) throw new RefusedFile(ReadRefusal.BROKEN);
            return event;
        } catch (XMLStreamException e) {
            throw new RefusedFile(ReadRefusal.BROKEN);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
