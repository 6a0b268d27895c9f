package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.notification.Reader;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.inbox.WorklistEntry;
import vn.planledger.query.inbox.WorklistOwner;

/** The open steps that wait for a person, those that have a last day. */
@Component
class StepDuties implements DutySource {

    private final Worklist worklist;

    StepDuties(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        var owner = new WorklistOwner(reader.person(), reader.role(), reader.bodies());
        return worklist.withLastDay(owner).stream().map(StepDuties::duty);
    }

    private static Duty duty(WorklistEntry step) {
        return Duty.on(
                step.dueOn(),
                DutyKind.STEP,
                "step-" + step.taskId(),
                step.title(),
                step.step(),
                "/plans/" + step.plan(),
                step.recordedAt());
    }
}
