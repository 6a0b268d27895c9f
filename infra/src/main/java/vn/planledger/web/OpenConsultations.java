package vn.planledger.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

/** The rounds of consultation that take opinions today. */
@Component
class OpenConsultations {

    /** @param lastDay of the asking person's group */
    record Line(Consultation round, String title, List<String> units, LocalDate lastDay, long daysLeft) {}

    private final PlanRegister register;
    private final Consultations consultations;

    OpenConsultations(PlanRegister register, Consultations consultations) {
        this.register = register;
        this.consultations = consultations;
    }

    /** Those open for a role's group, among the plans of today that no step holds: they wait for a window. */
    List<Line> openFor(Role role, LocalDate today) {
        var running = new PlanFilter(null, PlanStatus.IN_PROCEDURE, null, null, 0, Page.MAX_SIZE);
        return register.find(running).items().stream()
                .filter(plan -> plan.openSteps().isEmpty())
                .flatMap(plan -> consultations.byPlan(new PlanId(plan.id())).stream()
                        .flatMap(round -> line(plan, round, role, today).stream()))
                .toList();
    }

    private static Optional<Line> line(PlanRow plan, Consultation round, Role role, LocalDate today) {
        return window(round, role)
                .filter(window -> window.openOn(today))
                .map(window -> new Line(
                        round,
                        plan.title(),
                        plan.unitNames(),
                        window.closesOn(),
                        ChronoUnit.DAYS.between(today, window.closesOn())));
    }

    /** The window of the group that a role speaks for. */
    static Optional<Window> window(Consultation round, Role role) {
        return round.windows().stream()
                .filter(window -> window.group() == groupOf(role))
                .findFirst();
    }

    static ConsultedGroup groupOf(Role role) {
        return role == Role.BODY ? ConsultedGroup.AGENCIES : ConsultedGroup.COMMUNITY;
    }
}
