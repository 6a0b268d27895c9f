package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.calendar.Extension;
import vn.planledger.command.plan.PlanCommand;
import vn.planledger.command.plan.PlanCommand.ApproveMigration;
import vn.planledger.command.plan.PlanCommand.CorrectStep;
import vn.planledger.command.plan.PlanCommand.DecideConflict;
import vn.planledger.command.plan.PlanCommand.ExtendStep;
import vn.planledger.command.plan.PlanCommand.ProposeMigration;
import vn.planledger.command.plan.PlanCommand.ReassignStep;
import vn.planledger.command.plan.PlanCommand.ResumePlan;
import vn.planledger.command.plan.PlanCommand.SuspendPlan;
import vn.planledger.command.plan.PlanCommand.TransferResponsibility;
import vn.planledger.command.plan.PlanCommand.WithdrawPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.LimitUnit;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.FillableSteps;
import vn.planledger.security.Colleagues;

/** What may be asked of a plan at any time. Each answers with the numbers of the events recorded. */
@RestController
@RequestMapping("/api/plans/{id}")
class ChangesApi {

    /**
     * @param ground legal ground, article and reason
     * @param document symbol of the paper it rests on, or null
     */
    record Act(String ground, String document, LocalDate happenedOn) {}

    record MoreTime(String ground, String document, int amount, LimitUnit unit, LocalDate happenedOn) {}

    /** @param person account of the colleague */
    record Handing(String person, String ground, LocalDate happenedOn) {}

    record Correction(
            String taskId, String field, String value, String ground, String document, LocalDate happenedOn) {}

    record Transfer(String from, String to, String ground, String document, LocalDate happenedOn) {}

    record Decision(
            String prevails,
            String document,
            String appraiserOpinion,
            String lowerApproverOpinion,
            LocalDate happenedOn) {}

    private static final String KEY = "Idempotency-Key";

    private final CommandDesk desk;
    private final FillableSteps steps;
    private final Colleagues colleagues;

    ChangesApi(CommandDesk desk, FillableSteps steps, Colleagues colleagues) {
        this.desk = desk;
        this.steps = steps;
        this.colleagues = colleagues;
    }

    @PostMapping("/suspension")
    Map<String, List<Long>> suspend(
            @PathVariable String id, @RequestBody Act body, @RequestHeader(name = KEY, required = false) String key) {
        return send(new SuspendPlan(new PlanId(id), body.ground(), body.document(), day(body.happenedOn())), key);
    }

    @PostMapping("/resumption")
    Map<String, List<Long>> resume(
            @PathVariable String id, @RequestBody Act body, @RequestHeader(name = KEY, required = false) String key) {
        return send(new ResumePlan(new PlanId(id), body.ground(), body.document(), day(body.happenedOn())), key);
    }

    @PostMapping("/withdrawal")
    Map<String, List<Long>> withdraw(
            @PathVariable String id, @RequestBody Act body, @RequestHeader(name = KEY, required = false) String key) {
        return send(new WithdrawPlan(new PlanId(id), body.ground(), body.document(), day(body.happenedOn())), key);
    }

    @PostMapping("/steps/{step}/extension")
    Map<String, List<Long>> extend(
            @PathVariable String id,
            @PathVariable String step,
            @RequestBody MoreTime body,
            @RequestHeader(name = KEY, required = false) String key) {
        var extension = new Extension(body.amount(), PlansApi.required("unit", body.unit()), body.ground());
        return send(new ExtendStep(new PlanId(id), step, extension, body.document(), day(body.happenedOn())), key);
    }

    @PostMapping("/steps/{step}/assignee")
    Map<String, List<Long>> reassign(
            @PathVariable String id,
            @PathVariable String step,
            @RequestBody Handing body,
            @RequestHeader(name = KEY, required = false) String key) {
        var assignee = colleagues.of(PlansApi.required("person", body.person()), owner(id, step));
        return send(new ReassignStep(new PlanId(id), step, assignee, body.ground(), day(body.happenedOn())), key);
    }

    @PostMapping("/corrections")
    Map<String, List<Long>> correct(
            @PathVariable String id,
            @RequestBody Correction body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                new CorrectStep(
                        new PlanId(id),
                        PlansApi.required("taskId", body.taskId()),
                        PlansApi.required("field", body.field()),
                        body.value(),
                        body.ground(),
                        body.document(),
                        day(body.happenedOn())),
                key);
    }

    @PostMapping("/transfer")
    Map<String, List<Long>> transfer(
            @PathVariable String id,
            @RequestBody Transfer body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                new TransferResponsibility(
                        new PlanId(id),
                        PlansApi.required("from", body.from()),
                        PlansApi.required("to", body.to()),
                        body.ground(),
                        body.document(),
                        day(body.happenedOn())),
                key);
    }

    @PostMapping("/migration")
    Map<String, List<Long>> propose(
            @PathVariable String id, @RequestBody Act body, @RequestHeader(name = KEY, required = false) String key) {
        return send(new ProposeMigration(new PlanId(id), body.ground(), day(body.happenedOn())), key);
    }

    @PostMapping("/migration/approval")
    Map<String, List<Long>> approve(
            @PathVariable String id, @RequestBody Act body, @RequestHeader(name = KEY, required = false) String key) {
        return send(new ApproveMigration(new PlanId(id), day(body.happenedOn())), key);
    }

    @PostMapping("/conflicts/{other}")
    Map<String, List<Long>> decide(
            @PathVariable String id,
            @PathVariable String other,
            @RequestBody Decision body,
            @RequestHeader(name = KEY, required = false) String key) {
        return send(
                new DecideConflict(
                        new PlanId(id),
                        new PlanId(other),
                        new PlanId(PlansApi.required("prevails", body.prevails())),
                        body.document(),
                        body.appraiserOpinion(),
                        body.lowerApproverOpinion(),
                        day(body.happenedOn())),
                key);
    }

    /** The body that owes the step; nobody if it is not open, which the plan then refuses. */
    private String owner(String plan, String step) {
        return steps.find(new PlanId(plan), step)
                .map(open -> open.open().opened().organisation())
                .orElse("");
    }

    private Map<String, List<Long>> send(PlanCommand command, String key) {
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }

    private static LocalDate day(LocalDate given) {
        return PlansApi.required("happenedOn", given);
    }
}
