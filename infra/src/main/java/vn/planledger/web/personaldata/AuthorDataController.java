package vn.planledger.web.personaldata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.personaldata.AuthorRequests;
import vn.planledger.edge.personaldata.DataCopy;
import vn.planledger.flood.FloodGate;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** For whoever holds a receipt: what is held of him or her, and how to be forgotten. As secret as the receipt. */
@Controller
@RequestMapping("/receipts/{code}/personal-data")
class AuthorDataController {

    private static final String PAGE = "personal-data";

    private final AuthorRequests requests;
    private final FloodGate floodGate;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    AuthorDataController(
            AuthorRequests requests, FloodGate floodGate, FormProblem.Writer problems, Words words, LegalToday today) {
        this.requests = requests;
        this.floodGate = floodGate;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    /** Before anything else: nobody finds a receipt by trying, and no page linked from here learns its code. */
    @ModelAttribute
    void guard(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        floodGate.mustPass("receipt", request.getRemoteAddr(), code);
    }

    @GetMapping
    ModelAndView page(@PathVariable String code) {
        return page(new ReceiptCode(code));
    }

    /** The copy as a file, as long as the page shows it. */
    @GetMapping("/copy")
    ResponseEntity<DataCopy> copy(@PathVariable String code) {
        var copy = requests.copy(new ReceiptCode(code));
        var disposition = ContentDisposition.attachment()
                .filename("personal-data-" + copy.number() + ".json")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(copy);
    }

    @PostMapping(params = "act=access")
    ModelAndView access(@PathVariable String code, @RequestParam String attempt, RedirectAttributes redirect) {
        requests.askAccess(new ReceiptCode(code), attempt);
        return back(code, redirect);
    }

    @PostMapping(params = "act=erasure")
    ModelAndView erasure(
            @PathVariable String code,
            @RequestParam String attempt,
            @RequestParam(defaultValue = "false") boolean risksAccepted,
            Locale in,
            RedirectAttributes redirect) {
        var receipt = new ReceiptCode(code);
        try {
            var sent = requests.askErasure(receipt, risksAccepted, attempt);
            Receipt.give(redirect, words.text("personaldata.erasure.sent"), sent);
            return back(code, redirect);
        } catch (Refusal refusal) {
            var again = page(receipt).addObject("problem", problems.of(refusal, in));
            again.setStatus(PageErrors.status(refusal));
            return again;
        }
    }

    private ModelAndView page(ReceiptCode code) {
        return new ModelAndView(PAGE, "code", code.value())
                .addObject("requests", requests.of(code))
                .addObject("copy", requests.isOpen(code) ? requests.copy(code) : null)
                .addObject("attempt", UUID.randomUUID().toString())
                .addObject("today", today.get())
                .addObject("secret", true);
    }

    private static ModelAndView back(String code, RedirectAttributes redirect) {
        redirect.addAttribute("code", code);
        return new ModelAndView("redirect:/receipts/{code}/personal-data");
    }
}
