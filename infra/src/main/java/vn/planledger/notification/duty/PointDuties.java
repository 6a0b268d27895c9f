package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.notification.Reader;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisPoint;

/** The points a person was given to answer until a day, as long as the procedure runs. */
@Component
class PointDuties implements DutySource {

    private final Synopsis synopsis;
    private final PlanPages plans;

    PointDuties(Synopsis synopsis, PlanPages plans) {
        this.synopsis = synopsis;
        this.plans = plans;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        return synopsis.waitingFor(reader.person()).stream()
                .flatMap(point -> plans.byId(new PlanId(point.plan())).stream()
                        .filter(plan -> plan.end() == null)
                        .map(plan -> duty(point, plan.header().title())));
    }

    private static Duty duty(SynopsisPoint point, String title) {
        return Duty.on(
                point.dueOn(),
                DutyKind.POINT,
                "point-" + point.opinion() + "-" + point.n(),
                title,
                point.tag(),
                "/opinions/" + point.opinion(),
                point.recordedAt());
    }
}
