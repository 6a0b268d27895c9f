package vn.planledger.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultationWindow;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** The detailed plan of Đông Hải and a round of its brief: where the stories of opinions and criticisms happen. */
public final class DongHai {

    public static final PlanId PLAN = new PlanId("dong-hai");
    public static final PlanId ELSEWHERE = new PlanId("dong-son");
    public static final ConsultationId ROUND = ConsultationId.of(PLAN, Phase.BRIEF, 1);
    /** The round opens; today, 15 March, is its fifteenth day. */
    public static final LocalDate FIRST = LocalDate.of(2016, 3, 1);

    private static final String GROUND =
            "POLYGON ((105.80 19.79, 105.82 19.79, 105.82 19.81, 105.80 19.81, 105.80 19.79))";

    private DongHai() {}

    /** The plan is registered, and nothing has happened since. */
    public static CommandRoom registered() {
        var room = new CommandRoom();
        ThanhHoa.cityAndNghiSon().forEach(unit -> room.send(unit, Role.SYSTEM));
        room.send(plan(PLAN), Role.PLANNER);
        return room;
    }

    /** Agencies are asked for 15 days and the community for 30. */
    public static CommandRoom consulting() {
        var room = registered();
        room.send(open(window(ConsultedGroup.AGENCIES, 15), window(ConsultedGroup.COMMUNITY, 30)), Role.SYSTEM);
        return room;
    }

    public static RegisterPlan plan(PlanId id) {
        return new RegisterPlan(
                id,
                PlanKind.DETAILED,
                "Khu đô thị Đông Hải",
                "380",
                "I",
                null,
                new BigDecimal("126.4"),
                GROUND,
                Set.of(),
                LocalDate.of(2016, 2, 1),
                DateBasis.STATED,
                null);
    }

    public static OpenConsultation open(ConsultationWindow... windows) {
        return new OpenConsultation(ROUND, PLAN, Phase.BRIEF, 1, List.of(windows), FIRST);
    }

    /** Of exactly the days the law asks for. */
    public static ConsultationWindow window(ConsultedGroup group, int days) {
        return new ConsultationWindow(group, FIRST, FIRST.plusDays(days), days, "Điều 21 khoản 4", true);
    }
}
