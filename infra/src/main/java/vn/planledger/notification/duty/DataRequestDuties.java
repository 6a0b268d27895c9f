package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.Reader;
import vn.planledger.query.personaldata.DataRequest;
import vn.planledger.query.personaldata.DataRequests;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** Whoever holds a consultation answers those who ask about their personal data. */
@Component
class DataRequestDuties implements DutySource {

    private final DataRequests requests;
    private final PlanPages plans;

    DataRequestDuties(DataRequests requests, PlanPages plans) {
        this.requests = requests;
        this.plans = plans;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        return reader.role() == Role.PLANNER
                ? requests.waiting().stream()
                        .filter(request -> request.answerBy() != null)
                        .flatMap(request -> own(request, reader).stream())
                : Stream.empty();
    }

    private Optional<Duty> own(DataRequest request, Reader reader) {
        return plans.byId(new PlanId(request.plan()))
                .filter(plan -> organiser(plan).filter(reader::belongsTo).isPresent())
                .map(plan -> Duty.on(
                        request.answerBy(),
                        DutyKind.DATA_REQUEST,
                        "data-request-" + request.id(),
                        plan.header().title(),
                        request.kind().name(),
                        "/personal-data",
                        request.recordedAt()));
    }

    private static Optional<String> organiser(PlanPage plan) {
        return Optional.ofNullable(plan.bodies())
                .map(bodies -> bodies.organisations().get(Role.PLANNER));
    }
}
