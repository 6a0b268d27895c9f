package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.notification.Reader;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisPoint;

/** The points a person was given to answer until a day. */
@Component
class PointDuties implements DutySource {

    private static final int AT_MOST = 500;

    private final Synopsis synopsis;
    private final PlanRegister register;

    PointDuties(Synopsis synopsis, PlanRegister register) {
        this.synopsis = synopsis;
        this.register = register;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        return synopsis.waitingFor(reader.person(), AT_MOST).stream()
                .filter(point -> point.dueOn() != null)
                .map(this::duty);
    }

    private Duty duty(SynopsisPoint point) {
        var title = register.byId(new PlanId(point.plan())).map(PlanRow::title).orElse(point.plan());
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
