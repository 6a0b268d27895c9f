package vn.planledger.web.citizen;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.Page;
import vn.planledger.web.GivingOpinions;
import vn.planledger.web.WindowLine;

/** All rounds of the province: those that take opinions today, those to come, those that are over. */
@Component
class RoundList {

    /** @param windows of the groups that give opinions */
    record Line(
            Consultation round,
            String title,
            List<String> places,
            List<WindowLine> windows,
            GivingOpinions.Answer giving) {

        /** Whether nobody can give an opinion any more. */
        public boolean over() {
            return windows.stream().allMatch(line -> line.state().equals("closed"));
        }
    }

    record View(List<Line> open, List<Line> coming, Page<Line> past) {}

    private static final int ROWS = 20;

    private final Consultations consultations;
    private final PlanRegister register;
    private final GivingOpinions giving;
    private final LegalToday today;

    RoundList(Consultations consultations, PlanRegister register, GivingOpinions giving, LegalToday today) {
        this.consultations = consultations;
        this.register = register;
        this.giving = giving;
        this.today = today;
    }

    /** @param page of the rounds that are over, from 0 */
    View page(int page) {
        var day = today.get();
        var past = consultations.endedBefore(day, page, ROWS);
        return new View(
                lines(consultations.openOn(day), day),
                lines(consultations.openingAfter(day), day),
                new Page<>(lines(past.items(), day), past.page(), past.size(), past.total()));
    }

    private List<Line> lines(List<Consultation> rounds, LocalDate day) {
        return rounds.stream().map(round -> line(round, day)).toList();
    }

    private Line line(Consultation round, LocalDate day) {
        var plan = register.byId(new PlanId(round.plan()));
        var windows = round.windows().stream()
                .filter(window -> window.group().givesOpinions())
                .map(window -> WindowLine.of(window, day))
                .toList();
        return new Line(
                round,
                plan.map(PlanRow::title).orElse(round.plan()),
                plan.map(PlanRow::unitNames).orElse(List.of()),
                windows,
                giving.in(round));
    }
}
