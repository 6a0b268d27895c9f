package vn.planledger.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;

/** The rounds of consultation that take opinions today. */
@Component
class OpenConsultations {

    /** @param lastDay of the asking person's group; for the one-stop desk, of the group that has longest */
    record Line(Consultation round, String title, List<String> units, LocalDate lastDay, long daysLeft) {}

    private final PlanRegister register;
    private final Consultations consultations;
    private final GivingOpinions giving;

    OpenConsultations(PlanRegister register, Consultations consultations, GivingOpinions giving) {
        this.register = register;
        this.consultations = consultations;
        this.giving = giving;
    }

    /** Those in which a person of a role may give an opinion, or enter one, the one that closes first before the others. */
    List<Line> openFor(Role role, LocalDate today) {
        return consultations.openOn(today).stream()
                .flatMap(round -> lastDay(round, role, today).stream().map(day -> line(round, day, today)))
                .toList();
    }

    private Optional<LocalDate> lastDay(Consultation round, Role role, LocalDate today) {
        if (!WhoMaySend.allows(role, EnterOpinion.class)) {
            var answer = giving.in(round);
            return answer.possible() ? Optional.of(answer.window().closesOn()) : Optional.empty();
        }
        return round.windows().stream()
                .filter(window -> window.group().givesOpinions() && window.openOn(today))
                .map(Window::closesOn)
                .max(LocalDate::compareTo);
    }

    private Line line(Consultation round, LocalDate lastDay, LocalDate today) {
        var plan = register.byId(new PlanId(round.plan()));
        return new Line(
                round,
                plan.map(PlanRow::title).orElse(round.plan()),
                plan.map(PlanRow::unitNames).orElse(List.of()),
                lastDay,
                ChronoUnit.DAYS.between(today, lastDay));
    }
}
