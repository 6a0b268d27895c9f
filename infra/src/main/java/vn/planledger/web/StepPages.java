package vn.planledger.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.OpenedStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Steps;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.FillableStep;
import vn.planledger.edge.FillableSteps;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** Makes the form of a step from its definition alone. */
@Component
class StepPages {

    private final PlanPages plans;
    private final FillableSteps steps;
    private final StepFields fields;
    private final StepTaking taking;
    private final TakingOver takingOver;
    private final LegalToday today;

    StepPages(
            PlanPages plans,
            FillableSteps steps,
            StepFields fields,
            StepTaking taking,
            TakingOver takingOver,
            LegalToday today) {
        this.plans = plans;
        this.steps = steps;
        this.fields = fields;
        this.taking = taking;
        this.takingOver = takingOver;
        this.today = today;
    }

    /** @throws Refusal {@code step.not-open} */
    FillableStep open(PlanId plan, String step) {
        return find(plan, step).orElseThrow(() -> Refusal.conflict("step.not-open", step));
    }

    Optional<FillableStep> find(PlanId plan, String step) {
        return steps.find(plan, step);
    }

    StepPage empty(PlanId plan, String step) {
        var open = open(plan, step);
        return page(plan, open, StepInput.empty(open, today.get()));
    }

    StepPage page(PlanId id, FillableStep step, StepInput input) {
        var plan = plans.byId(id).orElseThrow(() -> Refusal.notFound("plan.unknown", id.value()));
        var opened = step.open().opened();
        var due = PlanOutline.dueOn(step.open());
        var documents = documents(plan, step);
        return new StepPage(
                plan.id(),
                plan.header().title(),
                opened,
                PlanOutline.isOverdue(step.open(), today.get()),
                due == null ? null : ChronoUnit.DAYS.between(today.get(), due),
                taking.whyNot(step.open(), plan.suspendedOn()).orElse(null),
                takingOver.of(plan.id(), opened).orElse(null),
                input,
                fields.outcomes(step, input),
                fields.own(step, input),
                fields.points(step, input),
                documents,
                events(opened, input),
                missing(documents, input.outcome()));
    }

    private List<StepPage.Document> documents(PlanPage plan, FillableStep step) {
        var phase = step.open().opened().phase();
        return step.documents().stream()
                .map(asked -> new StepPage.Document(
                        asked,
                        fields.onlyFor(step, asked.outcomes()),
                        newest(plan, phase, asked).orElse(null)))
                .toList();
    }

    private static Optional<PlanDocument> newest(PlanPage plan, Phase phase, FormDocument asked) {
        return plan.documents().stream()
                .filter(document -> document.phase() == phase && document.type().equals(asked.type()))
                .reduce((older, newer) -> newer);
    }

    private static List<String> missing(List<StepPage.Document> documents, String outcome) {
        return documents.stream()
                .filter(document -> document.asked().required() && document.newest() == null)
                .filter(document -> document.asked().belongsTo(outcome))
                .map(document -> document.asked().type())
                .toList();
    }

    /** What completing the step writes, before the procedure goes on. */
    private static List<String> events(OpenedStep step, StepInput input) {
        var events = new ArrayList<String>();
        if (input.data().keySet().stream().anyMatch(name -> name.startsWith("answer."))) {
            events.add("opinion.point-answered");
        }
        if (step.form().fields().stream().anyMatch(field -> isNumbered(field, input))) {
            events.add("number.number-used");
        }
        events.add("plan.step-completed");
        if (step.step().equals(Steps.DECIDE) && input.outcome().equals(Steps.APPROVED)) {
            events.add("plan.phase-approved");
        }
        if (step.step().equals(Steps.ACCEPT_SITE_PLAN) && input.outcome().equals(Steps.ACCEPTED)) {
            events.add("plan.site-plan-accepted");
        }
        if (step.step().equals(Steps.PUBLISH)) {
            events.add("plan.plan-published");
        }
        return events;
    }

    private static boolean isNumbered(FormField field, StepInput input) {
        return field.type() == FieldType.DOCUMENT_NUMBER
                && !input.data().getOrDefault(field.name(), "").isBlank();
    }
}
