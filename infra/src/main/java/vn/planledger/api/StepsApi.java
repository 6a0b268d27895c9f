package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.FillableStep;
import vn.planledger.edge.FillableSteps;
import vn.planledger.query.consultationpage.UnansweredPoint;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** What a step asks for, and its completion. */
@RestController
@RequestMapping("/api/plans/{id}/steps/{step}")
class StepsApi {

    /**
     * Everything needed to complete a step.
     *
     * @param outcomes possible outcomes, the one that moves the plan forward first
     * @param fields what goes into {@code data}, all as text
     * @param documents what must have been uploaded before
     * @param points the points of opinions that the {@code answer.…} fields answer
     */
    record StepAnswer(
            OpenStepAnswer open,
            List<String> outcomes,
            List<FormField> fields,
            List<FormDocument> documents,
            List<UnansweredPoint> points) {

        static StepAnswer of(FillableStep step) {
            return new StepAnswer(
                    OpenStepAnswer.of(step.open()),
                    step.open().opened().form().outcomes(),
                    step.fields(),
                    step.documents(),
                    step.points());
        }
    }

    /** @param data field name to text, number or truth value */
    record StepCompletion(String outcome, LocalDate happenedOn, Map<String, Object> data) {}

    /**
     * @param events numbers of the events recorded, in order
     * @param openSteps the steps that are open now
     */
    record Completed(List<Long> events, List<OpenStepAnswer> openSteps) {}

    private final FillableSteps steps;
    private final CommandDesk desk;
    private final PlanPages pages;

    StepsApi(FillableSteps steps, CommandDesk desk, PlanPages pages) {
        this.steps = steps;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<StepAnswer> step(@PathVariable String id, @PathVariable String step) {
        var plan = new PlanId(id);
        var page = plan(plan);
        var fillable = steps.find(plan, step)
                .orElseThrow(() -> Refusal.notFound("step.not-open", step, String.join(", ", openSteps(page))));
        return ResponseEntity.ok()
                .eTag('"' + fillable.open().opened().taskId() + '"')
                .body(StepAnswer.of(fillable));
    }

    /** @param made the ETag of the form that was filled: a form made for an earlier opening is refused as stale */
    @PostMapping
    Completed complete(
            @PathVariable String id,
            @PathVariable String step,
            @RequestBody StepCompletion body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestHeader(name = "If-Match", required = false) String made) {
        var plan = new PlanId(id);
        var command = new CompleteStep(
                plan,
                step,
                PlansApi.required("outcome", body.outcome()),
                texts(body.data()),
                PlansApi.required("happenedOn", body.happenedOn()),
                DateBasis.STATED,
                made == null ? null : made.replace("\"", ""));
        var sent = desk.send(command, desk.commandId(key));
        return new Completed(
                sent.events(),
                plan(plan).openSteps().stream().map(OpenStepAnswer::of).toList());
    }

    private PlanPage plan(PlanId id) {
        return pages.byId(id).orElseThrow(() -> Refusal.notFound("plan.unknown", id.value()));
    }

    private static List<String> openSteps(PlanPage page) {
        return page.openSteps().stream().map(open -> open.opened().step()).toList();
    }

    private static Map<String, String> texts(Map<String, Object> data) {
        var texts = new TreeMap<String, String>();
        if (data != null) {
            data.forEach((name, value) -> {
                if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                    texts.put(name, value.toString());
                } else if (value != null) {
                    throw Refusal.malformed("field.not-a-value", name).at(name);
                }
            });
        }
        return texts;
    }
}
