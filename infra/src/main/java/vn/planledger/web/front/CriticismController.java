package vn.planledger.web.front;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.OwnCriticisms;
import vn.planledger.query.criticismpage.Criticism;
import vn.planledger.security.CurrentActor;

/** One criticism: whole for its committee, as far as it was submitted for everybody else. */
@Controller
class CriticismController {

    private final OwnCriticisms criticisms;
    private final CriticismPages pages;
    private final CurrentActor actor;

    CriticismController(OwnCriticisms criticisms, CriticismPages pages, CurrentActor actor) {
        this.criticisms = criticisms;
        this.pages = pages;
        this.actor = actor;
    }

    /** For the committee's own people. */
    @GetMapping("/front/{id}")
    ModelAndView ofTheFront(@PathVariable String id) {
        var criticism = criticisms.byId(id);
        if (!criticisms.isOfMyCommittee(criticism)) {
            throw Refusal.forbidden(
                    "plan.other-body", criticism.front(), actor.get().organisation());
        }
        return page(criticism);
    }

    @GetMapping("/plans/{plan}/criticisms/{id}")
    ModelAndView ofThePlan(@PathVariable String plan, @PathVariable String id) {
        var criticism = criticisms.byId(id);
        if (!criticism.plan().equals(plan)) {
            throw Refusal.notFound("criticism.unknown", id);
        }
        return page(criticism);
    }

    private ModelAndView page(Criticism criticism) {
        return new ModelAndView("criticism", "page", pages.of(criticism));
    }
}
