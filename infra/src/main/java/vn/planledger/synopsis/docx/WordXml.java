package vn.planledger.synopsis.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of WordprocessingML, written as they come. */
final class WordXml {

    private static final String PREFIX = "w";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final XMLStreamWriter out;

    WordXml(XMLStreamWriter out) {
        this.out = out;
    }

    /** An element that stands alone in what is written here, so that it names its namespace itself. */
    void startRoot(String element) throws XMLStreamException {
        start(element);
        out.writeNamespace(PREFIX, NAMESPACE);
    }

    void start(String element) throws XMLStreamException {
        out.writeStartElement(PREFIX, element, NAMESPACE);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    /** @param attributes name, value, name, value … */
    void empty(String element, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(PREFIX, element, NAMESPACE);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(PREFIX, NAMESPACE, attributes[i], attributes[i + 1]);
        }
    }

    /** @param text may have several lines */
    void paragraph(String text, boolean bold) throws XMLStreamException {
        start("p");
        start("r");
        if (bold) {
            start("rPr");
            empty("b");
            end();
        }
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                empty("br");
            }
            first = false;
            text(line);
        }
        end();
        end();
    }

    private void text(String line) throws XMLStreamException {
        start("t");
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
        out.writeCharacters(line);
        end();
    }

    void flush() throws XMLStreamException {
        out.flush();
    }
}
