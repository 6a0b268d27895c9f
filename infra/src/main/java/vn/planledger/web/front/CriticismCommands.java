package vn.planledger.web.front;

import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.criticism.CriticismForm;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.criticism.Meeting;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CriticismDesk.Act;
import vn.planledger.edge.GivenArea;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.Given;

/** Reads a form as the command it asks for; what cannot be read is refused at its field. */
final class CriticismCommands {

    static final String RECOMMENDATION = "recommendation";

    private CriticismCommands() {}

    static Act of(CriticismAct act, ChangeInput in) {
        return switch (act) {
            case DRAFT ->
                (criticism, plan, day) -> new DraftRecommendation(
                        criticism,
                        plan,
                        in.optional(RECOMMENDATION) == null ? null : number(in, RECOMMENDATION),
                        Given.choice("heading", in.value("heading"), Heading.class),
                        in.required("text"),
                        in.optional("section"),
                        GivenArea.toWkt(in.value("area")).orElse(null),
                        day);
            case DROP ->
                (criticism, plan, day) -> new DropRecommendation(criticism, plan, number(in, RECOMMENDATION), day);
            case MEET -> (criticism, plan, day) -> new RecordMeeting(criticism, plan, meeting(in), day);
            case RELEASE ->
                (criticism, plan, day) -> new ReleaseCriticism(
                        criticism,
                        plan,
                        Given.choice("form", in.value("form"), CriticismForm.class),
                        in.required("number"),
                        in.required("signatory"),
                        in.required("conclusion"),
                        day);
            case SUBMIT -> SubmitCriticism::new;
            case JUDGE, REPLY, REPORT -> afterSubmission(act, in);
        };
    }

    private static Act afterSubmission(CriticismAct act, ChangeInput in) {
        if (act == CriticismAct.REPORT) {
            return (criticism, plan, day) -> new ReportCriticism(criticism, plan, in.required("document"), day);
        }
        if (act == CriticismAct.JUDGE) {
            return (criticism, plan, day) -> new JudgeReply(
                    criticism, plan, number(in, RECOMMENDATION), satisfied(in), in.optional("reason"), day);
        }
        return (criticism, plan, day) -> new ReplyToRecommendation(
                criticism,
                plan,
                number(in, RECOMMENDATION),
                Given.choice("result", in.value("result"), AnswerResult.class),
                in.required("reason"),
                in.optional("change"),
                in.optional("version"),
                day);
    }

    private static boolean satisfied(ChangeInput in) {
        var given = in.required("satisfied");
        if (!given.equals("true") && !given.equals("false")) {
            throw Refusal.malformed("field.boolean", "satisfied").at("satisfied");
        }
        return given.equals("true");
    }

    private static Meeting meeting(ChangeInput in) {
        return new Meeting(
                Given.choice("form", in.value("form"), CriticismForm.class),
                Given.day("heldOn", in.value("heldOn")),
                in.required("place"),
                number(in, "members"),
                number(in, "quorum"),
                number(in, "present"),
                number(in, "votesFor"),
                number(in, "votesAgainst"),
                number(in, "abstaining"),
                in.required("minutes"));
    }

    private static int number(ChangeInput in, String field) {
        try {
            return Integer.parseInt(in.required(field));
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("field.integer", field).at(field);
        }
    }
}
