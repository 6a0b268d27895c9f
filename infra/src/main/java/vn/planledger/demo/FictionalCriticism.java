package vn.planledger.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.criticism.CriticismCommand;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.criticism.CriticismForm;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.criticism.Meeting;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.security.LocalPeople;

/** A made-up criticism that the Front has submitted and nobody has replied to. */
@Component
@Profile("embedded")
class FictionalCriticism {

    private static final PlanId PLAN = new PlanId("minh-hoa-5");
    private static final CriticismId ID = CriticismId.of(ConsultationId.of(PLAN, Phase.PLAN, 1));

    /** Within the round's windows. */
    private static final LocalDate DRAFTED = LocalDate.of(2025, 3, 10);

    private final Commands commands;

    FictionalCriticism(Commands commands) {
        this.commands = commands;
    }

    /** The round it is about must have been announced. */
    void load() {
        draft("necessity", Heading.NECESSITY, "Kiến nghị minh họa: làm rõ sự cần thiết của khu đất giáp kênh.");
        draft("balance", Heading.BALANCE_OF_INTERESTS, "Kiến nghị minh họa: giữ lối đi chung của khu dân cư hiện có.");
        send("met", Role.FRONT, new RecordMeeting(ID, PLAN, meeting(DRAFTED.plusDays(3)), DRAFTED.plusDays(3)));
        send(
                "released",
                Role.FRONT_CHAIR,
                new ReleaseCriticism(
                        ID,
                        PLAN,
                        CriticismForm.CONFERENCE,
                        "MTTQ-BTT",
                        LocalPeople.as(Role.FRONT_CHAIR).name(),
                        "Kết luận phản biện minh họa.",
                        DRAFTED.plusDays(7)));
        send("submitted", Role.FRONT, new SubmitCriticism(ID, PLAN, DRAFTED.plusDays(8)));
    }

    private void draft(String key, Heading heading, String text) {
        send(key, Role.FRONT, new DraftRecommendation(ID, PLAN, null, heading, text, null, null, DRAFTED));
    }

    private static Meeting meeting(LocalDate heldOn) {
        return new Meeting(
                CriticismForm.CONFERENCE, heldOn, "Hội trường minh họa", 15, 8, 12, 12, 0, 0, "Biên bản minh họa.");
    }

    private void send(String key, Role role, CriticismCommand command) {
        commands.send(command, LocalPeople.as(role), "criticism:" + key);
    }
}
