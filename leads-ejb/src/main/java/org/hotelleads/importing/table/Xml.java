package org.hotelleads.importing.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a part of a workbook as XML, element by element: without document types, without entities, and asks nobody for anything. */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;

    Xml(InputStream part) {
        try {
            in = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** What made the parser stop may be our own word on the part, which it wraps. */
    private static UnreadableFile unreadable(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile known) {
                return known;
            }
        }
        var nested = broken.getNestedException();
        return nested instanceof UnreadableFile known ? known : new UnreadableFile(ImportTrouble.BROKEN, broken);
    }

    /** Goes on to the next beginning or end of an element, or to text; false behind the last. */
    boolean go() {
        try {
            if (!in.hasNext()) {
                return false;
            }
            in.next();
            return true;
        } catch (XMLStreamException broken) {
            throw unreadable(broken);
        }
    }

    boolean begins(String element) {
        return in.getEventType() == XMLStreamConstants.START_ELEMENT
                && in.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return in.getEventType() == XMLStreamConstants.END_ELEMENT
                && in.getLocalName().equals(element);
    }

    boolean isText() {
        return in.getEventType() == XMLStreamConstants.CHARACTERS
                || in.getEventType() == XMLStreamConstants.CDATA
                || in.getEventType() == XMLStreamConstants.SPACE;
    }

    /** Adds the letters to what is gathered, as long as it does not become too much. */
    void gather(StringBuilder into, int most, int row) {
        if (into.length() + in.getTextLength() > most) {
            throw new UnreadableFile(ImportTrouble.CELL_TOO_LONG, row);
        }
        into.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
    }

    /** The value of an attribute whatever its prefix; null if there is none. */
    String attribute(String name) {
        for (var at = 0; at < in.getAttributeCount(); at++) {
            if (in.getAttributeLocalName(at).equals(name)) {
                return in.getAttributeValue(at);
            }
        }
        return null;
    }

    /** The same as a number; the other one if there is none. */
    int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            throw new UnreadableFile(ImportTrouble.BROKEN, none);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (XMLStreamException closed) {
            throw unreadable(closed);
        }
    }
}
