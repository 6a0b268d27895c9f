package vn.planledger.web.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.shared.Refusal;
import vn.planledger.demo.PassingTime;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.shared.PlanStatus;
import vn.planledger.security.LocalPeople;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** The guided demo: be anybody, let time pass, and follow a plan to its end. Only where everything is made up. */
@Controller
@Profile("embedded")
@RequestMapping("/demo")
class DemoController {

    /** Days that may pass at once. */
    static final Set<Integer> LEAPS = Set.of(1, 7, 31);

    private static final List<PlanStatus> ON_THEIR_WAY = List.of(PlanStatus.IN_PROCEDURE, PlanStatus.APPROVED);

    private static final int PLANS = 50;

    private final PlanRegister register;
    private final PassingTime time;
    private final LegalToday today;
    private final Words words;

    DemoController(PlanRegister register, PassingTime time, LegalToday today, Words words) {
        this.register = register;
        this.time = time;
        this.today = today;
        this.words = words;
    }

    @GetMapping
    ModelAndView guide() {
        return new ModelAndView("demo")
                .addObject("today", today.get())
                .addObject("leaps", LEAPS.stream().sorted().toList())
                .addObject("plans", running())
                .addObject("people", LocalPeople.everybody())
                .addObject("password", LocalPeople.PASSWORD);
    }

    /**
     * @param days one of {@link #LEAPS}
     * @param attempt the day of the page that was sent: sent twice, it is another day and the clock stays
     */
    @PostMapping("/clock")
    synchronized ModelAndView letPass(
            @RequestParam int days, @RequestParam LocalDate attempt, RedirectAttributes redirect) {
        if (!LEAPS.contains(days)) {
            throw Refusal.malformed("clock.malformed", days).at("days");
        }
        if (attempt.equals(today.get())) {
            var passed = time.by("P" + days + "D");
            Receipt.tell(redirect, words.text("demo.passed", days, passed.timersFired()));
        } else {
            Receipt.tell(redirect, words.text("demo.passed.already"));
        }
        return new ModelAndView("redirect:/demo");
    }

    /** The plans on their way, an approved one until it is published, with who acts next. */
    private List<Followed> running() {
        return register.find(PlanFilter.all(0, PLANS), ON_THEIR_WAY).items().stream()
                .filter(plan -> plan.status() == PlanStatus.IN_PROCEDURE
                        || !plan.openSteps().isEmpty())
                .sorted(Comparator.comparing(PlanRow::title))
                .map(Followed::of)
                .toList();
    }
}
