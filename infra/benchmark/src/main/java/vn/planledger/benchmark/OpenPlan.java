package vn.planledger.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoint;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;
import vn.planledger.command.shared.Sender;

/**
 * A plan whose first round of consultation takes opinions today.
 *
 * @param organiser the body that answers them
 */
record OpenPlan(Application application, PlanId plan, String organiser, LocalDate today) {

    /** About as long as what people write into a form. */
    private static final String TEXT = "Đề nghị xem lại chiều rộng của tuyến đường phía nam khu dân cư: đường hiện có"
            + " 5 m, vào giờ cao điểm xe cứu hỏa không vào được. Đề nghị bố trí thêm cây xanh dọc vỉa hè và một sân"
            + " chơi cho trẻ em gần nhà văn hóa, vì trong bán kính 500 m chưa có.";

    static OpenPlan in(Application application) {
        var id = "bench-" + UUID.randomUUID();
        var today = LocalDate.now(Sender.ZONE);
        var walk = new LedgerWalk(application, id);
        walk.register();
        Way.TO_CONSULTATION.stream()
                .map(step -> new Step(step.id(), step.outcome(), today))
                .forEach(step -> {
                    walk.prepare(step);
                    walk.complete(step);
                });
        return new OpenPlan(application, new PlanId(id), walk.organisation(), today);
    }

    OpinionId submit() {
        var opinion = new OpinionId(UUID.randomUUID().toString());
        var command = new SubmitOpinion(opinion, ConsultationId.of(plan, Phase.BRIEF, 1), TEXT, List.of());
        application.commands().sendAndWait(command, Cast.sender(Role.CITIZEN));
        return opinion;
    }

    /** Answers the one point of an opinion. */
    void answer(OpinionId opinion) {
        var command = new AnswerPoint(
                opinion,
                plan,
                1,
                AnswerResult.PARTLY,
                "Tuyến đường được mở rộng; sân chơi bố trí ở khu đất công cộng.",
                "Mặt cắt 2-2",
                "2",
                today);
        application.commands().sendAndWait(command, Cast.sender(Role.PLANNER, organiser));
    }
}
