package vn.planledger.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every process with its picture and its steps, generated from the BPMN files. */
class ProcessCatalogueTest {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    @Test
    void the_catalogue_shows_every_process_with_its_steps() throws Exception {
        var chapters = new StringBuilder();
        for (var process : ProcessPicturesTest.processes()) {
            chapters.append(chapter(process));
        }
        Approved.check("docs/processes/README.md", """
                # Processes

                Generated from the BPMN files in `processes/src/main/resources/processes`. A plan's procedure is one of
                `general-plan`, `zonal-plan`, `detailed-plan`, `overall-adjustment`, `partial-adjustment` and
                `master-site-plan`; the others are the parts they call. The table `procedure-parts` chooses.
                """ + chapters);
    }

    private static String chapter(String process) throws Exception {
        var model = model(process);
        var root = elements(model, "process").get(0);
        return "\n## " + root.getAttribute("name") + " (`" + process + "`)\n\n" + documentation(root) + "\n\n!["
                + process + "](" + process + ".svg)\n" + steps(model);
    }

    private static String steps(Element model) {
        var rows = elements(model, "userTask").stream()
                .map(task -> "| `" + task.getAttribute("id") + "` | " + task.getAttribute("name") + " | `"
                        + task.getAttributeNS(CAMUNDA, "candidateGroups") + "` | " + documentation(task) + " |\n")
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : "\n| step | tên | role | căn cứ |\n|---|---|---|---|\n" + rows;
    }

    private static String documentation(Element element) {
        return children(element.getChildNodes()).stream()
                .filter(child -> child.getLocalName().equals("documentation"))
                .map(child -> child.getTextContent().strip())
                .collect(Collectors.joining(" "));
    }

    private static Element model(String process) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream file = ProcessCatalogueTest.class.getResourceAsStream("/processes/" + process + ".bpmn")) {
            return factory.newDocumentBuilder().parse(file).getDocumentElement();
        } catch (IOException unreadable) {
            throw new AssertionError(process, unreadable);
        }
    }

    private static List<Element> elements(Element in, String name) {
        return children(in.getElementsByTagNameNS("*", name));
    }

    private static List<Element> children(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
