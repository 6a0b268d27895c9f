package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.notification.Reader;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** A committee of the Front should have spoken by the day on which the draft is meant to be submitted; its meetings are its own. */
@Component
class FrontDuties implements DutySource {

    private final Criticisms criticisms;
    private final PlanPages plans;

    FrontDuties(Criticisms criticisms, PlanPages plans) {
        this.criticisms = criticisms;
        this.plans = plans;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        return criticisms.all().stream()
                .filter(criticism -> criticism.writtenBy(reader.role(), reader.bodies()))
                .flatMap(criticism -> plans.byId(new PlanId(criticism.plan())).stream()
                        .filter(plan -> plan.end() != ProcedureEnd.WITHDRAWN)
                        .flatMap(plan -> Stream.concat(speaking(criticism, plan), meetings(criticism, plan))));
    }

    /** As long as its word is awaited: not once its silence is recorded, nor when the procedure has ended. */
    private static Stream<Duty> speaking(Criticism criticism, PlanPage plan) {
        return Stream.of(criticism)
                .filter(waits -> waits.submittedOn() == null && waits.silentOn() == null && plan.end() == null)
                .filter(waits -> waits.plannedSubmissionOn() != null)
                .map(waits -> Duty.on(
                        waits.plannedSubmissionOn(),
                        DutyKind.CRITICISM,
                        "criticism-" + waits.id(),
                        plan.header().title(),
                        waits.phase().name(),
                        page(waits),
                        waits.recordedAt()));
    }

    private static Stream<Duty> meetings(Criticism criticism, PlanPage plan) {
        return criticism.meetings().stream()
                .map(held -> Duty.on(
                        held.meeting().heldOn(),
                        DutyKind.MEETING,
                        "meeting-" + held.number(),
                        plan.header().title(),
                        held.meeting().place(),
                        page(criticism),
                        criticism.recordedAt()));
    }

    private static String page(Criticism criticism) {
        return "/plans/" + criticism.plan() + "/criticisms/" + criticism.id();
    }
}
