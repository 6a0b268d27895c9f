package vn.planledger.web.inspection;

import java.util.Arrays;
import java.util.List;
import vn.planledger.command.inspection.InspectionCommand;
import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.DropFinding;
import vn.planledger.command.inspection.InspectionCommand.ExtendInspection;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionCommand.PublishConclusion;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.command.inspection.InspectionCommand.ResumeInspection;
import vn.planledger.command.inspection.InspectionCommand.SignConclusion;
import vn.planledger.command.inspection.InspectionCommand.SuspendInspection;
import vn.planledger.command.shared.Refusal;

/** What may be done with an inspection, each on a page of its own. */
enum InspectionAct {
    OPEN("decision", OpenInspection.class, "inspection.inspection-opened"),
    STAGE("stage", RecordStage.class, "inspection.stage-recorded"),
    FIND("finding", RecordFinding.class, "inspection.finding-recorded"),
    DROP("dropping", DropFinding.class, "inspection.finding-dropped"),
    ASK("request", RequestExplanation.class, "inspection.explanation-requested"),
    EXTEND("extension", ExtendInspection.class, "inspection.inspection-extended"),
    SUSPEND("suspension", SuspendInspection.class, "inspection.inspection-suspended"),
    RESUME("resumption", ResumeInspection.class, "inspection.inspection-resumed"),
    DRAFT("draft", DraftConclusion.class, "inspection.conclusion-drafted"),
    SIGN("signature", SignConclusion.class, "inspection.conclusion-signed"),
    PUBLISH("publication", PublishConclusion.class, "inspection.conclusion-published");

    private final String path;
    private final Class<? extends InspectionCommand> command;
    private final String event;

    InspectionAct(String path, Class<? extends InspectionCommand> command, String event) {
        this.path = path;
        this.command = command;
        this.event = event;
    }

    /** @throws Refusal {@code page.unknown} */
    static InspectionAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("page.unknown", path));
    }

    /** What is offered on the page of an inspection. */
    static List<InspectionAct> offered() {
        return Arrays.stream(values()).filter(act -> act != OPEN && act != DROP).toList();
    }

    /** Name in addresses and messages. */
    String path() {
        return path;
    }

    Class<? extends InspectionCommand> command() {
        return command;
    }

    /** Logical name of the event it writes. */
    String event() {
        return event;
    }
}
