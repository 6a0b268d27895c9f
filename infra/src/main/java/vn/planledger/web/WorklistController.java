package vn.planledger.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.opinion.OpinionCommand.SubmitOpinion;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInspections;
import vn.planledger.edge.OwnWorklist;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.security.CurrentActor;

/** Where everybody lands: what is to be done, until when, and why; for roles without steps, what they may read or say. */
@Controller
class WorklistController {

    private final OwnWorklist worklist;
    private final OpenConsultations consultations;
    private final OwedToTheFront owed;
    private final OwnInspections inspections;
    private final ViewProgress views;
    private final CurrentActor actor;
    private final LegalToday today;

    WorklistController(
            OwnWorklist worklist,
            OpenConsultations consultations,
            OwedToTheFront owed,
            OwnInspections inspections,
            ViewProgress views,
            CurrentActor actor,
            LegalToday today) {
        this.worklist = worklist;
        this.consultations = consultations;
        this.owed = owed;
        this.inspections = inspections;
        this.views = views;
        this.actor = actor;
        this.today = today;
    }

    /** Visitors land where they are asked something. */
    @GetMapping("/")
    String worklist(Model model, Principal reader) {
        if (reader == null) {
            return "redirect:/consultations";
        }
        var role = actor.get().role();
        var day = today.get();
        var holdsSteps = WhoMaySend.allows(role, CompleteStep.class);
        var mayGiveOpinions = WhoMaySend.allows(role, SubmitOpinion.class);
        var entersOpinions = WhoMaySend.allows(role, EnterOpinion.class);
        model.addAttribute("today", day)
                .addAttribute("sections", worklist.sections())
                .addAttribute("holdsSteps", holdsSteps)
                .addAttribute("seesRounds", mayGiveOpinions || entersOpinions)
                .addAttribute("entersOpinions", entersOpinions)
                .addAttribute("owed", owed.lines())
                .addAttribute("asked", inspections.unanswered())
                .addAttribute("position", views.position());
        if (mayGiveOpinions || entersOpinions) {
            model.addAttribute("rounds", consultations.openFor(role, day));
        }
        return "worklist";
    }
}
