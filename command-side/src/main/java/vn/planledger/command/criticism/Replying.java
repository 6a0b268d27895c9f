package vn.planledger.command.criticism;

import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismEvent.CriticismReported;
import vn.planledger.command.criticism.CriticismEvent.RecommendationReplied;
import vn.planledger.command.criticism.CriticismEvent.ReplyJudged;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** The duty to answer, what the Front thinks of the answer, and the report to the approver (Law 75/2015 Art. 36(3)). */
final class Replying {

    private static final int TEXT = 20_000;
    private static final int VERSION = 100;
    private static final int DOCUMENT = 200;

    private Replying() {}

    static void reply(Criticism criticism, ReplyToRecommendation asked) {
        FrontRules.mustBeSubmitted(criticism);
        criticism.replies.mustBeOwed(asked.recommendation());
        if (asked.result() == null) {
            throw Refusal.malformed("field.required", "result").at("result");
        }
        FreeText.check(asked.reason(), TEXT, "reason");
        FreeText.checkOptional(asked.change(), TEXT, "change");
        FreeText.checkOptional(asked.version(), VERSION, "version");
        criticism.record(new RecommendationReplied(
                asked.criticism(),
                asked.plan(),
                asked.recommendation(),
                asked.result(),
                asked.reason(),
                asked.change(),
                asked.version(),
                asked.happenedOn()));
    }

    static void judge(Criticism criticism, JudgeReply asked) {
        FrontRules.mustBeSubmitted(criticism);
        criticism.replies.mustBeJudgeable(asked.recommendation());
        if (asked.satisfied()) {
            FreeText.checkOptional(asked.reason(), TEXT, "reason");
        } else {
            FreeText.check(asked.reason(), TEXT, "reason");
        }
        criticism.record(new ReplyJudged(
                asked.criticism(),
                asked.plan(),
                asked.recommendation(),
                asked.satisfied(),
                asked.reason(),
                asked.happenedOn()));
    }

    /** Only what is wholly answered can be reported. */
    static void report(Criticism criticism, ReportCriticism asked) {
        FrontRules.mustBeSubmitted(criticism);
        FreeText.check(asked.document(), DOCUMENT, "document");
        var open = criticism.replies.unanswered();
        if (open > 0) {
            throw Refusal.rule("criticism.unanswered", open, "Luật 75/2015/QH13, Điều 36 khoản 3");
        }
        if (criticism.isReported()) {
            throw Refusal.conflict("criticism.reported-already", asked.criticism());
        }
        criticism.record(new CriticismReported(asked.criticism(), asked.plan(), asked.document(), asked.happenedOn()));
    }
}
