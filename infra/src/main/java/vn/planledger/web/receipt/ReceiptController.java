package vn.planledger.web.receipt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.shared.Refusal;
import vn.planledger.flood.FloodGate;
import vn.planledger.web.FormProblem;

/** Receipts of opinions. The address of one is a key: it is not to be indexed, nor passed on to the pages linked from it. */
@Controller
class ReceiptController {

    /** A code as people copy it: in small letters, in groups, or inside the link. */
    private static final Pattern CODE = Pattern.compile("(?:.*/RECEIPTS/)?([A-Z2-7]{26})(?:\\?.*)?");

    private final ReceiptPages pages;
    private final FloodGate floodGate;
    private final FormProblem.Writer problems;

    ReceiptController(ReceiptPages pages, FloodGate floodGate, FormProblem.Writer problems) {
        this.pages = pages;
        this.floodGate = floodGate;
        this.problems = problems;
    }

    @GetMapping("/receipts")
    ModelAndView form() {
        return new ModelAndView("receipts", "typed", "");
    }

    @PostMapping("/receipts")
    ModelAndView find(@RequestParam(defaultValue = "") String code, RedirectAttributes redirect, Locale locale) {
        var typed = CODE.matcher(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
        if (typed.matches()) {
            redirect.addAttribute("code", typed.group(1));
            return new ModelAndView("redirect:/receipts/{code}");
        }
        var problem =
                problems.of(Refusal.notFound("receipt.unknown", code.strip()).at("code"), locale);
        var again = new ModelAndView("receipts", "typed", code).addObject("problem", problem);
        again.setStatus(HttpStatus.NOT_FOUND);
        return again;
    }

    /** @param sha256 as printed on the receipt, to be compared with the record */
    @GetMapping("/receipts/{code}")
    ModelAndView receipt(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String sha256,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        floodGate.mustPass("receipt", request.getRemoteAddr(), code);
        return new ModelAndView("receipt", "page", pages.of(new ReceiptCode(code), sha256)).addObject("secret", true);
    }
}
