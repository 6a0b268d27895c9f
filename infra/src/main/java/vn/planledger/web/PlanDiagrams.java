package vn.planledger.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.process.picture.ElementState;
import vn.planledger.process.picture.ProcessPicture;
import vn.planledger.query.planpage.PlanPage;

/** The BPMN diagrams of a plan, in the state the plan is in: the whole procedure and the part it stands in. */
@Component
class PlanDiagrams {

    /** @param svg drawn by the processes room from its own files; safe to embed */
    record Diagram(String process, String svg) {}

    private final ProcessPicture picture = new ProcessPicture();

    List<Diagram> of(PlanPage plan, List<OutlineLine.Part> parts, List<WindowLine> windows) {
        if (plan.procedure() == null) {
            return List.of();
        }
        var whole = diagram(plan.procedure().definitionKey(), whole(parts));
        var current = parts.stream()
                .filter(part -> part.state() != null && part.state() != ElementState.DONE)
                .map(part -> diagram(part.process(), within(part, windows)));
        return Stream.concat(current, Stream.of(whole)).toList();
    }

    private Diagram diagram(String process, Map<String, ElementState> states) {
        return new Diagram(process, picture.svg(process, states));
    }

    /** The whole procedure's own elements, each in the state of the furthest part behind it. */
    private static Map<String, ElementState> whole(List<OutlineLine.Part> parts) {
        var states = new LinkedHashMap<String, ElementState>();
        parts.stream()
                .filter(part -> part.state() != null)
                .forEach(part ->
                        elements(part).forEach(element -> states.merge(element, part.state(), PlanDiagrams::later)));
        return states;
    }

    /** The call activity a part is drawn as; a step of the procedure itself is drawn as what it is. */
    private static List<String> elements(OutlineLine.Part part) {
        return switch (part.process()) {
            case "publication" -> List.of("plan-publication");
            case "periodic-review" -> List.of("plan-review");
            case "policy-acceptance" -> List.of("policy");
            case "formulation" -> List.of(part.phase().toLowerCase(Locale.ROOT), "site-formulation");
            case "consultation" -> List.of(part.phase().toLowerCase(Locale.ROOT), "site-consultation");
            case "appraisal", "approval", "council-report" ->
                List.of(part.phase().toLowerCase(Locale.ROOT));
            default -> part.lines().stream().map(line -> line.step().step()).toList();
        };
    }

    /** A phase is done when nothing of it is open. */
    private static ElementState later(ElementState one, ElementState other) {
        return one == ElementState.DONE ? other : one;
    }

    private static Map<String, ElementState> within(OutlineLine.Part part, List<WindowLine> windows) {
        var states = new LinkedHashMap<String, ElementState>();
        part.lines().stream()
                .filter(line -> line.state() != null)
                .forEach(line -> states.put(line.step().step(), line.state()));
        windows.stream()
                .filter(line -> line.state().equals("open"))
                .forEach(line -> states.put(
                        line.window().group().name().toLowerCase(Locale.ROOT) + "-window", ElementState.CURRENT));
        return states;
    }
}
