package vn.planledger.notification.duty;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.notification.Reader;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.InvitedBody;
import vn.planledger.query.consultationpage.InvitedBody.State;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/**
 * The windows of rounds that are open or announced, as long as the procedure runs: whoever holds the round sees them, an
 * invited body has to answer in its own.
 */
@Component
class RoundDuties implements DutySource {

    private final Consultations consultations;
    private final PlanPages plans;

    RoundDuties(Consultations consultations, PlanPages plans) {
        this.consultations = consultations;
        this.plans = plans;
    }

    @Override
    public Stream<Duty> of(Reader reader, LocalDate today) {
        if (reader.role() != Role.PLANNER && reader.role() != Role.BODY) {
            return Stream.empty();
        }
        return Stream.concat(consultations.openOn(today).stream(), consultations.openingAfter(today).stream())
                .distinct()
                .filter(round -> plan(round).map(PlanPage::end).isEmpty())
                .flatMap(round -> reader.role() == Role.BODY ? asked(round, reader) : held(round, reader));
    }

    private Stream<Duty> asked(Consultation round, Reader reader) {
        return round.invited().stream()
                .filter(invited -> reader.belongsTo(invited.body()))
                .filter(invited -> invited.state() == State.INVITED || invited.state() == State.OPENED)
                .flatMap(invited -> window(round, invited).stream());
    }

    private Optional<Duty> window(Consultation round, InvitedBody invited) {
        return round.windows().stream()
                .filter(window -> window.group() == invited.group())
                .findFirst()
                .map(window -> duty(DutyKind.OPINION, "opinion-" + round.id() + "-" + invited.body(), round, window));
    }

    private Stream<Duty> held(Consultation round, Reader reader) {
        var own = plan(round)
                .map(PlanPage::bodies)
                .map(bodies -> bodies.organisations().get(Role.PLANNER))
                .filter(reader::belongsTo)
                .isPresent();
        return own
                ? round.windows().stream()
                        .filter(window -> window.group().givesOpinions())
                        .map(window ->
                                duty(DutyKind.WINDOW, "window-" + round.id() + "-" + window.group(), round, window))
                : Stream.empty();
    }

    private Duty duty(DutyKind kind, String key, Consultation round, Window window) {
        var title = plan(round).map(plan -> plan.header().title()).orElse(round.plan());
        return new Duty(
                kind,
                key,
                title,
                window.group().name(),
                window.opensOn(),
                window.closesOn(),
                "/consultations/" + round.id(),
                round.recordedAt());
    }

    private Optional<PlanPage> plan(Consultation round) {
        return plans.byId(new PlanId(round.plan()));
    }
}
