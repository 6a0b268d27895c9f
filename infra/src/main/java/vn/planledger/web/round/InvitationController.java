package vn.planledger.web.round;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.OwnInvitations;
import vn.planledger.edge.RoundActs;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** An invited body confirms that it has received the documents: pressed on the round's page, checked, confirmed. */
@Controller
@RequestMapping("/consultations/{id}/invitations/opened")
class InvitationController {

    private static final String ROUND = "/consultations/{id}";

    private final RoundActs acts;
    private final OwnInvitations invitations;
    private final CommandDesk desk;
    private final Words words;

    InvitationController(RoundActs acts, OwnInvitations invitations, CommandDesk desk, Words words) {
        this.acts = acts;
        this.invitations = invitations;
        this.desk = desk;
        this.words = words;
    }

    /** The button stands on the page of the round; whoever changes the language of the check page is led there. */
    @GetMapping
    RedirectView button() {
        return new RedirectView(ROUND, true);
    }

    @PostMapping(params = "act=check")
    ModelAndView check(@PathVariable String id, @RequestParam String body, @RequestParam String attempt) {
        invitations.mustSpeakFor(new ConsultationId(id), body);
        return new ModelAndView("invitation-check", "round", acts.round(id))
                .addObject("body", body)
                .addObject("attempt", attempt);
    }

    @PostMapping(params = "act=edit")
    RedirectView edit() {
        return button();
    }

    @PostMapping(params = "act=send")
    String acknowledge(
            @PathVariable String id,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String attempt,
            RedirectAttributes redirect) {
        var sent = desk.send(acts.acknowledge(id, body, null), desk.commandId(attempt));
        Receipt.give(redirect, words.text("receipt.invitation-opened", body), sent);
        return "redirect:" + ROUND;
    }
}
