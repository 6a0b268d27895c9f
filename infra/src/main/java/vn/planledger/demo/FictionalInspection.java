package vn.planledger.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.inspection.InspectionCommand;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.command.inspection.InspectionWay;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.security.LocalPeople;

/** A made-up inspection that goes on: announced a few days too late, one thing found, one body asked. */
@Component
@Profile("embedded")
class FictionalInspection {

    private static final InspectionId ID = new InspectionId("thanh-tra-minh-hoa");
    private static final PlanId PLAN = new PlanId("minh-hoa-2");
    private static final String WARD = "UBND phường Hạc Thành";

    private final Commands commands;

    FictionalInspection(Commands commands) {
        this.commands = commands;
    }

    /** The plan it is about must have been registered. */
    void load(LocalDate today) {
        var registered = commands.find("register:" + PLAN).orElseThrow().firstNumber();
        var decided = today.minusDays(30);
        send(
                "opened",
                new OpenInspection(
                        ID,
                        "01/QĐ-MH",
                        "Việc lập, thẩm định một quy hoạch minh họa (dữ liệu minh họa)",
                        WARD,
                        List.of(PLAN),
                        InspectionWay.REMOTE,
                        false,
                        decided));
        send("announced", new RecordStage(ID, InspectionStage.ANNOUNCED, null, today.minusDays(8)));
        send(
                "found",
                new RecordFinding(
                        ID,
                        null,
                        "Nội dung phát hiện minh họa, dựa trên sự kiện đăng ký quy hoạch.",
                        null,
                        List.of(registered),
                        today.minusDays(5)));
        send(
                "asked",
                new RequestExplanation(
                        ID, WARD, "Yêu cầu giải trình minh họa.", List.of(), today.plusDays(7), today.minusDays(4)));
    }

    private void send(String key, InspectionCommand command) {
        commands.send(command, LocalPeople.as(Role.INSPECTOR), "inspection:" + key);
    }
}
