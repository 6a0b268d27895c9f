package vn.planledger.command.criticism;

import java.time.LocalDate;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismEvent.MeetingRecorded;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDrafted;
import vn.planledger.command.criticism.CriticismEvent.RecommendationDropped;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;

/** Writes the criticism, shared inside the committee, until the chair signs it. */
final class Drafting {

    private static final int TEXT = 20_000;
    private static final int SECTION = 500;
    private static final int RECOMMENDATIONS = 200;

    private Drafting() {}

    static void draft(Criticism criticism, DraftRecommendation asked) {
        FrontRules.mustBeDraft(criticism);
        if (asked.heading() == null) {
            throw Refusal.malformed("field.required", "heading").at("heading");
        }
        FreeText.check(asked.text(), TEXT, "text");
        FreeText.checkOptional(asked.section(), SECTION, "section");
        var number = asked.recommendation() == null ? criticism.nextNumber() : known(criticism, asked.recommendation());
        if (number > RECOMMENDATIONS) {
            throw Refusal.rule("criticism.too-many-recommendations", RECOMMENDATIONS);
        }
        var drafted =
                new Recommendation(number, asked.heading(), asked.text(), given(asked.section()), given(asked.area()));
        criticism.record(new RecommendationDrafted(asked.criticism(), asked.plan(), drafted, asked.happenedOn()));
    }

    static void drop(Criticism criticism, DropRecommendation asked) {
        FrontRules.mustBeDraft(criticism);
        var number = known(criticism, asked.recommendation());
        criticism.record(new RecommendationDropped(asked.criticism(), asked.plan(), number, asked.happenedOn()));
    }

    static void meet(Criticism criticism, RecordMeeting asked, LocalDate today) {
        FrontRules.mustBeDraft(criticism);
        MeetingRules.check(asked.meeting(), today);
        criticism.record(new MeetingRecorded(asked.criticism(), asked.plan(), asked.meeting(), asked.happenedOn()));
    }

    private static int known(Criticism criticism, int number) {
        if (!criticism.holds(number)) {
            throw Refusal.notFound("criticism.recommendation-unknown", number);
        }
        return number;
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
