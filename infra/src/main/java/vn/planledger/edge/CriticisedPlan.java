package vn.planledger.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;

/**
 * The plan a criticism is about, as far as its readers need it.
 *
 * @param units Vietnamese names of the units it lies in
 * @param papers what was sent to the Front
 */
public record CriticisedPlan(String title, List<String> units, List<Paper> papers) {

    /**
     * A document that was sent.
     *
     * @param id under which the plan holds it; null where it does not
     */
    public record Paper(String type, String sha256, String id, String fileName, Integer version) {}

    /** Finds it. */
    @Component
    public static final class Finder {

        private final PlanPages plans;
        private final PlanRegister register;

        Finder(PlanPages plans, PlanRegister register) {
            this.plans = plans;
            this.register = register;
        }

        public CriticisedPlan of(Criticism criticism) {
            var id = new PlanId(criticism.plan());
            var plan = plans.byId(id);
            return new CriticisedPlan(
                    title(criticism),
                    register.byId(id).map(PlanRow::unitNames).orElse(List.of()),
                    criticism.documents().entrySet().stream()
                            .map(sent -> paper(plan, sent))
                            .toList());
        }

        public String title(Criticism criticism) {
            return register.byId(new PlanId(criticism.plan()))
                    .map(PlanRow::title)
                    .orElse(criticism.plan());
        }

        private static Paper paper(Optional<PlanPage> plan, Map.Entry<String, String> sent) {
            var held = plan.stream()
                    .flatMap(page -> page.documents().stream())
                    .filter(document -> document.sha256().equals(sent.getValue()))
                    .filter(document -> document.type().equals(sent.getKey()))
                    .findFirst();
            return new Paper(
                    sent.getKey(),
                    sent.getValue(),
                    held.map(PlanDocument::id).orElse(null),
                    held.map(PlanDocument::fileName).orElse(null),
                    held.map(PlanDocument::version).orElse(null));
        }
    }
}
