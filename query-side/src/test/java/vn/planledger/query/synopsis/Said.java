package vn.planledger.query.synopsis;

import static vn.planledger.query.DongHai.PLAN;
import static vn.planledger.query.DongHai.ROUND;
import static vn.planledger.query.DongHai.day;

import java.util.List;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.OpinionEvent.OpinionHidden;
import vn.planledger.command.opinion.OpinionEvent.OpinionShown;
import vn.planledger.command.opinion.OpinionEvent.OpinionSplit;
import vn.planledger.command.opinion.OpinionEvent.OpinionSubmitted;
import vn.planledger.command.opinion.OpinionEvent.PointAnswered;
import vn.planledger.command.opinion.OpinionEvent.PointAssigned;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.Assignee;

/** What is said in the round and done with it, as events. */
final class Said {

    static final Assignee HOA = new Assignee("hoa", "Lê Thị Hoa", "UBND thành phố Thanh Hóa");
    static final Assignee MINH = new Assignee("minh", "Trần Văn Minh", "UBND thành phố Thanh Hóa");

    private Said() {}

    static OpinionSubmitted byBody(String opinion, String body, String text) {
        return new OpinionSubmitted(
                new OpinionId(opinion),
                ROUND,
                PLAN,
                ConsultedGroup.AGENCIES,
                text,
                List.of(text),
                day("2016-01-20"),
                Channel.PAPER,
                true,
                body,
                null,
                null);
    }

    static OpinionSplit split(String opinion, String... points) {
        return new OpinionSplit(new OpinionId(opinion), ROUND, PLAN, List.of(points), day("2016-01-11"));
    }

    static PointAssigned assigned(String opinion, int point, Assignee assignee, String tag) {
        return new PointAssigned(
                new OpinionId(opinion), ROUND, PLAN, point, assignee, tag, day("2016-02-01"), day("2016-01-12"));
    }

    static PointAnswered answered(String opinion, int point, AnswerResult result, String version) {
        return new PointAnswered(
                new OpinionId(opinion), ROUND, PLAN, point, result, "lý do", "mở rộng", version, day("2016-02-10"));
    }

    static OpinionHidden hidden(String opinion) {
        return new OpinionHidden(new OpinionId(opinion), ROUND, PLAN, "lời lẽ xúc phạm", day("2016-01-13"));
    }

    static OpinionShown shown(String opinion) {
        return new OpinionShown(new OpinionId(opinion), ROUND, PLAN, "đã xem lại", day("2016-01-14"));
    }
}
