package vn.planledger.web.citizen;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.confirm.PaperCode;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Words;

/** Plans that were announced to the public, and those decided elsewhere that are kept with their source. */
@Component
class PublishedPlans {

    /**
     * @param places names of the units the plan lies in
     * @param documents of the approved dossiers, each once
     * @param rounds its rounds of consultation, in order
     * @param codes for the paper of each decision, by the number of its event
     */
    record View(
            PlanPage plan,
            List<String> places,
            List<PlanDocument> documents,
            List<Consultation> rounds,
            Map<Long, PaperCode> codes,
            ViewPosition position) {}

    private final PlanPages plans;
    private final PlanRegister register;
    private final Consultations consultations;
    private final ViewProgress views;
    private final PaperCodes codes;
    private final Words words;

    PublishedPlans(
            PlanPages plans,
            PlanRegister register,
            Consultations consultations,
            ViewProgress views,
            PaperCodes codes,
            Words words) {
        this.codes = codes;
        this.words = words;
        this.plans = plans;
        this.register = register;
        this.consultations = consultations;
        this.views = views;
    }

    /** @throws Refusal {@code plan.not-published} for whatever is not public, whether it exists or not */
    View of(PlanId id) {
        var plan = find(id);
        var places = register.byId(id).map(PlanRow::unitNames).orElse(List.of());
        var decisions = plan.approvals().stream().map(Approval::number).toList();
        var papers = codes.of(decisions, words.text("confirm.qr"));
        return new View(plan, places, documents(plan), consultations.byPlan(id), papers, views.position());
    }

    /** @throws Refusal {@code plan.not-published}, {@code document.unknown} */
    PlanDocument document(PlanId id, String document) {
        return documents(find(id)).stream()
                .filter(candidate -> candidate.id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("document.unknown", document));
    }

    private PlanPage find(PlanId id) {
        return plans.byId(id)
                .filter(plan -> plan.publication() != null || plan.header().reference() != null)
                .orElseThrow(() -> Refusal.notFound("plan.not-published", id.value()));
    }

    /** What was approved is what the decisions name by its hash; the same content may have been handed in twice. */
    private static List<PlanDocument> documents(PlanPage plan) {
        var approved = plan.approvals().stream()
                .map(Approval::documentHashes)
                .flatMap(hashes -> hashes.values().stream())
                .collect(Collectors.toSet());
        return plan.documents().stream()
                .filter(document -> approved.contains(document.sha256()))
                .collect(Collectors.toMap(
                        document -> document.phase() + document.type() + document.sha256(),
                        document -> document,
                        (first, again) -> again))
                .values()
                .stream()
                .sorted(Comparator.comparing(PlanDocument::number))
                .toList();
    }
}
