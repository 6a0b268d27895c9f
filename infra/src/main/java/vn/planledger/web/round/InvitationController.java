package vn.planledger.web.round;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.RoundActs;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** An invited body confirms that it has received the documents. */
@Controller
class InvitationController {

    private final RoundActs acts;
    private final CommandDesk desk;
    private final Words words;

    InvitationController(RoundActs acts, CommandDesk desk, Words words) {
        this.acts = acts;
        this.desk = desk;
        this.words = words;
    }

    @PostMapping("/consultations/{id}/invitations/opened")
    String acknowledge(
            @PathVariable String id,
            @RequestParam String body,
            @RequestParam(defaultValue = "") String attempt,
            RedirectAttributes redirect) {
        var sent = desk.send(acts.acknowledge(id, body, null), desk.commandId(attempt));
        Receipt.give(redirect, words.text("receipt.invitation-opened", body), sent);
        return "redirect:/consultations/{id}";
    }
}
