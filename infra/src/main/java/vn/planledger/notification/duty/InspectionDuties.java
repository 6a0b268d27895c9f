package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.notification.Reader;
import vn.planledger.query.audit.Secrecy;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.query.inspection.Inspections;

/** The Inspectorate has its own last days; a body that is asked has one for each answer. */
@Component
class InspectionDuties implements DutySource {

    private final Inspections inspections;

    InspectionDuties(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        if (Secrecy.isCleared(reader.role())) {
            return inspections.all().stream().flatMap(InspectionDuties::stages);
        }
        return WhoMaySend.allows(reader.role(), AnswerRequest.class)
                ? inspections.all().stream().flatMap(inspection -> asked(inspection, reader))
                : Stream.empty();
    }

    /** While it is suspended its own length does not run. */
    private static Stream<Duty> stages(Inspection inspection) {
        return inspection.due().stream()
                .filter(due -> due.dueOn() != null)
                .filter(due -> inspection.reached(due.stage()).isEmpty())
                .filter(due -> due.stage() != InspectionStage.ENDED || !inspection.isSuspended())
                .map(due -> Duty.on(
                        due.dueOn(),
                        DutyKind.INSPECTION,
                        "inspection-" + inspection.id() + "-" + due.stage(),
                        inspection.decision(),
                        due.stage().name(),
                        "/inspections/" + inspection.id(),
                        inspection.recordedAt()));
    }

    /** Once the conclusion is signed, no answer is taken any more. */
    private static Stream<Duty> asked(Inspection inspection, Reader reader) {
        return inspection.requests().stream()
                .filter(request -> inspection.reached(InspectionStage.SIGNED).isEmpty())
                .filter(request -> request.answers().isEmpty() && reader.belongsTo(request.body()))
                .map(request -> Duty.on(
                        request.lastOn(),
                        DutyKind.EXPLANATION,
                        "explanation-" + inspection.id() + "-" + request.request(),
                        inspection.decision(),
                        String.valueOf(request.request()),
                        "/inspections/" + inspection.id() + "/requests/" + request.request(),
                        inspection.recordedAt()));
    }
}
