package vn.planledger.web.inspection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.planledger.command.inspection.Conclusion;
import vn.planledger.command.inspection.HeadFault;
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
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.command.inspection.PublicationWay;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.InspectionDesk.Act;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.Given;

/** Reads a form as the command it asks for; what cannot be read is refused at its field. */
final class InspectionCommands {

    static final String FINDING = "finding";

    private InspectionCommands() {}

    static Act of(InspectionAct act, ChangeInput in) {
        return switch (act) {
            case OPEN -> opening(in);
            case STAGE ->
                (inspection, day) -> new RecordStage(
                        inspection,
                        Given.choice("stage", in.value("stage"), InspectionStage.class),
                        in.optional("document"),
                        day);
            case FIND ->
                (inspection, day) -> new RecordFinding(
                        inspection,
                        in.optional(FINDING) == null ? null : number(in, FINDING),
                        in.required("text"),
                        in.optional("rule"),
                        numbers(in.required("events")),
                        day);
            case DROP -> (inspection, day) -> new DropFinding(inspection, number(in, FINDING), day);
            case ASK ->
                (inspection, day) -> new RequestExplanation(
                        inspection,
                        in.required("body"),
                        in.required("question"),
                        numbers(in.value("events")),
                        Given.day("lastOn", in.value("lastOn")),
                        day);
            case EXTEND ->
                (inspection, day) -> new ExtendInspection(inspection, number(in, "days"), in.required("ground"), day);
            case SUSPEND ->
                (inspection, day) -> new SuspendInspection(
                        inspection, yes(in, "atTargetsRequest"), in.required("ground"), day(in, "until"), day);
            case RESUME -> ResumeInspection::new;
            case DRAFT, SIGN, PUBLISH -> concluding(act, in);
        };
    }

    private static Act opening(ChangeInput in) {
        return (inspection, day) -> new OpenInspection(
                inspection,
                in.required("number"),
                in.required("subject"),
                in.required("target"),
                words(in.value("plans")).stream().map(PlanId::new).toList(),
                Given.choice("way", in.value("way"), InspectionWay.class),
                yes(in, "complex"),
                day);
    }

    private static Act concluding(InspectionAct act, ChangeInput in) {
        if (act == InspectionAct.DRAFT) {
            return (inspection, day) -> new DraftConclusion(inspection, conclusion(in), day);
        }
        if (act == InspectionAct.SIGN) {
            return (inspection, day) ->
                    new SignConclusion(inspection, in.required("number"), in.required("signatory"), day);
        }
        return (inspection, day) -> new PublishConclusion(
                inspection,
                in.required("portal"),
                Set.of(Given.choice("ways", in.value("ways"), PublicationWay.class)),
                in.required("text"),
                day);
    }

    private static Conclusion conclusion(ChangeInput in) {
        var fault = in.optional("headFault");
        return new Conclusion(
                in.required("assessment"),
                in.required("findings"),
                in.required("measures"),
                in.optional("policyDefects"),
                in.optional("reservedOpinions"),
                fault == null || fault.equals(InspectionFields.NONE)
                        ? null
                        : Given.choice("headFault", fault, HeadFault.class));
    }

    private static LocalDate day(ChangeInput in, String field) {
        return in.optional(field) == null ? null : Given.day(field, in.value(field));
    }

    private static boolean yes(ChangeInput in, String field) {
        var given = in.required(field);
        if (!given.equals("true") && !given.equals("false")) {
            throw Refusal.malformed("field.boolean", field).at(field);
        }
        return given.equals("true");
    }

    private static int number(ChangeInput in, String field) {
        try {
            return Integer.parseInt(in.required(field));
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("field.integer", field).at(field);
        }
    }

    private static List<Long> numbers(String text) {
        try {
            return words(text).stream().map(Long::valueOf).toList();
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("field.integer", "events").at("events");
        }
    }

    private static List<String> words(String text) {
        return Given.text(text).stream()
                .flatMap(given -> Arrays.stream(given.split("[\\s,;]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
