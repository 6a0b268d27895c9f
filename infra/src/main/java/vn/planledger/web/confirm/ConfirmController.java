package vn.planledger.web.confirm;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.planledger.command.shared.Refusal;
import vn.planledger.confirm.Confirmation;
import vn.planledger.confirm.Confirmations;
import vn.planledger.flood.FloodGate;

/** Whoever holds a decision or a receipt learns here whether it is what the record holds. */
@Controller
class ConfirmController {

    private final Confirmations confirmations;
    private final PublicFacts facts;
    private final FloodGate floodGate;

    ConfirmController(Confirmations confirmations, PublicFacts facts, FloodGate floodGate) {
        this.confirmations = confirmations;
        this.facts = facts;
        this.floodGate = floodGate;
    }

    @GetMapping("/confirm/{number}/{leaf}")
    String confirm(
            @PathVariable String number,
            @PathVariable String leaf,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        floodGate.mustPass("confirmation", request.getRemoteAddr(), number);
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw Refusal.notFound("confirm.unknown", number);
        }
        var confirmation = confirmations.of(Long.parseLong(number), leaf);
        model.addAttribute("confirmation", confirmation)
                .addAttribute("root", root(confirmation))
                .addAttribute("said", facts.of(confirmation.event(), locale).orElse(null));
        return "confirm";
    }

    private static String root(Confirmation confirmation) {
        var checkpoint = confirmation.checkpoint();
        return checkpoint == null
                ? null
                : HexFormat.of().formatHex(checkpoint.checkpoint().root());
    }
}
