package vn.planledger.command;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;

/** The points that wait for an answer, kept in memory. */
public final class PointsOnPaper implements OpenPoints {

    private record Point(OpinionId opinion, int number) {}

    private record Place(PlanId plan, Phase phase) {}

    private final Map<Point, Place> open = new LinkedHashMap<>();

    @Override
    public void received(PlanId plan, Phase phase, OpinionId opinion, int points) {
        for (var number = 1; number <= points; number++) {
            open.put(new Point(opinion, number), new Place(plan, phase));
        }
    }

    /** The points were made anew, and none is answered. */
    @Override
    public void split(OpinionId opinion, int points) {
        var place = open.get(new Point(opinion, 1));
        open.keySet().removeIf(point -> point.opinion().equals(opinion));
        received(place.plan(), place.phase(), opinion, points);
    }

    @Override
    public void answered(OpinionId opinion, int point) {
        open.remove(new Point(opinion, point));
    }

    @Override
    public long unanswered(PlanId plan, Phase phase) {
        return open.values().stream().filter(new Place(plan, phase)::equals).count();
    }
}
