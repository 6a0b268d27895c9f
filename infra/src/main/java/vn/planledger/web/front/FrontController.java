package vn.planledger.web.front;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.edge.CriticisedPlan;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.query.criticismpage.FollowedRecommendation;
import vn.planledger.query.criticismpage.FrontInboxGroup;
import vn.planledger.query.criticismpage.FrontInboxSection;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/** The criticism inbox of the Fatherland Front. */
@Controller
class FrontController {

    record Section(FrontInboxGroup group, List<Case> items, long total) {}

    /**
     * @param daysLeft until the planned day
     * @param late whether that has passed and nothing was submitted
     * @param toJudge how many replies wait for what the Front thinks of them
     */
    record Case(Criticism criticism, CriticisedPlan plan, long daysLeft, boolean late, long toJudge) {}

    private final OwnCriticisms criticisms;
    private final CriticisedPlan.Finder plans;
    private final ViewProgress views;
    private final CurrentActor actor;
    private final LegalToday today;

    FrontController(
            OwnCriticisms criticisms,
            CriticisedPlan.Finder plans,
            ViewProgress views,
            CurrentActor actor,
            LegalToday today) {
        this.criticisms = criticisms;
        this.plans = plans;
        this.views = views;
        this.actor = actor;
        this.today = today;
    }

    @GetMapping("/front")
    String inbox(Model model) {
        WhoMaySend.check(actor.get().role(), DraftRecommendation.class);
        var day = today.get();
        model.addAttribute("today", day)
                .addAttribute(
                        "sections",
                        criticisms.inbox().stream()
                                .map(section -> section(section, day))
                                .toList())
                .addAttribute("position", views.position());
        return "front";
    }

    private Section section(FrontInboxSection section, LocalDate day) {
        return new Section(
                section.group(),
                section.items().stream().map(criticism -> line(criticism, day)).toList(),
                section.total());
    }

    private Case line(Criticism criticism, LocalDate day) {
        var left = ChronoUnit.DAYS.between(day, criticism.plannedSubmissionOn());
        return new Case(
                criticism,
                plans.of(criticism),
                left,
                left < 0 && criticism.submittedOn() == null,
                criticism.recommendations().stream()
                        .filter(FollowedRecommendation::judgeable)
                        .count());
    }
}
