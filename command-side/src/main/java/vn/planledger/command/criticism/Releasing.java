package vn.planledger.command.criticism;

import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.criticism.CriticismEvent.CriticismReleased;
import vn.planledger.command.criticism.CriticismEvent.CriticismSubmitted;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** Signs the criticism and sends it off (Law 75/2015 Art. 35; Joint Resolution 403/2017 Arts. 15, 17, 19). */
final class Releasing {

    private static final int CONCLUSION = 20_000;
    private static final int SIGNATORY = 200;

    private Releasing() {}

    static void check(Criticism criticism, ReleaseCriticism asked) {
        FrontRules.mustBeDraft(criticism);
        FreeText.check(asked.number(), SIGNATORY, "number");
        FreeText.check(asked.signatory(), SIGNATORY, "signatory");
        FreeText.check(asked.conclusion(), CONCLUSION, "conclusion");
        if (asked.form() == null) {
            throw Refusal.malformed("field.required", "form").at("form");
        }
        if (asked.form().meets() && !criticism.hasMet()) {
            throw Refusal.rule("criticism.no-meeting", asked.form(), "Luật 75/2015/QH13, Điều 34")
                    .at("form");
        }
    }

    static void release(Criticism criticism, ReleaseCriticism asked, String number) {
        criticism.record(new CriticismReleased(
                asked.criticism(),
                asked.plan(),
                asked.form(),
                number,
                asked.signatory(),
                asked.conclusion(),
                criticism.recommendations(),
                asked.happenedOn()));
    }

    static void submit(Criticism criticism, SubmitCriticism asked) {
        FrontRules.mustBeReleased(criticism);
        if (criticism.isSubmitted()) {
            throw Refusal.conflict("criticism.submitted-already", asked.criticism());
        }
        criticism.record(new CriticismSubmitted(asked.criticism(), asked.plan(), asked.happenedOn()));
    }
}
