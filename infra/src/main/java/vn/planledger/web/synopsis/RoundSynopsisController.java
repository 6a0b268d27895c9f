package vn.planledger.web.synopsis;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.synopsis.SimilarPoints;
import vn.planledger.query.synopsis.Synopsis;

/** What was said in a round and what became of it; the points that say the same; the round to begin with. */
@Controller
class RoundSynopsisController {

    private static final int LIKE = 200;

    private final OrganisedRounds rounds;
    private final SynopsisViews views;
    private final Synopsis synopsis;
    private final SimilarPoints similar;
    private final Consultations consultations;

    RoundSynopsisController(
            OrganisedRounds rounds,
            SynopsisViews views,
            Synopsis synopsis,
            SimilarPoints similar,
            Consultations consultations) {
        this.rounds = rounds;
        this.views = views;
        this.synopsis = synopsis;
        this.similar = similar;
        this.consultations = consultations;
    }

    @GetMapping("/consultations/{id}/synopsis")
    ModelAndView synopsis(@PathVariable String id, @ModelAttribute SynopsisSearch search) {
        return new ModelAndView("synopsis", "page", views.of(rounds.toRead(id), search));
    }

    @GetMapping("/consultations/{id}/synopsis/{opinion}/{n}/like")
    ModelAndView like(@PathVariable String id, @PathVariable String opinion, @PathVariable int n) {
        var round = rounds.toRead(id);
        var point = synopsis.point(new PointRef(new OpinionId(opinion), n))
                .filter(found -> found.consultation().equals(id))
                .orElseThrow(() -> Refusal.notFound("opinion.point-unknown", opinion, n));
        return new ModelAndView("synopsis-like", "of", round)
                .addObject("point", point)
                .addObject("points", similar.like(point, LIKE));
    }

    /** The newest round of a plan in which something waits for an answer, or the newest of all. */
    @GetMapping("/plans/{plan}/synopsis")
    ModelAndView ofPlan(@PathVariable String plan) {
        var all = consultations.byPlan(new PlanId(plan));
        return all.stream()
                .filter(round -> round.unanswered() > 0)
                .reduce((older, newer) -> newer)
                .or(() -> all.stream().reduce((older, newer) -> newer))
                .map(Consultation::id)
                .map(id -> new ModelAndView("redirect:/consultations/" + id + "/synopsis"))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", plan));
    }
}
