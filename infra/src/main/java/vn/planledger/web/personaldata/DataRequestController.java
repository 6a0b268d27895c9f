package vn.planledger.web.personaldata;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.Sent;
import vn.planledger.edge.personaldata.DataDecisions;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** Requests about personal data: the list of those that wait, and the form that grants or refuses one. */
@Controller
@RequestMapping("/personal-data")
class DataRequestController {

    private final DataDecisions decisions;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    DataRequestController(DataDecisions decisions, FormProblem.Writer problems, Words words, LegalToday today) {
        this.decisions = decisions;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("data-requests", "waiting", decisions.waiting())
                .addObject("answered", decisions.answered())
                .addObject("today", today.get());
    }

    @GetMapping("/{id}")
    ModelAndView form(@PathVariable String id) {
        return page(id, "", "");
    }

    /** @param sure ticked by whoever knows that nobody can bring it back */
    @PostMapping(value = "/{id}", params = "act=erase")
    ModelAndView erase(
            @PathVariable String id,
            @RequestParam String attempt,
            @RequestParam(defaultValue = "false") boolean sure,
            Locale in,
            RedirectAttributes redirect) {
        try {
            if (!sure) {
                throw Refusal.malformed("personaldata.not-sure").at("sure");
            }
            return done("personaldata.erased", decisions.erase(new DataRequestId(id), attempt), redirect);
        } catch (Refusal refusal) {
            return again(page(id, "", ""), refusal, in);
        }
    }

    @PostMapping(value = "/{id}", params = "act=refuse")
    ModelAndView refuse(
            @PathVariable String id,
            @RequestParam String attempt,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason,
            Locale in,
            RedirectAttributes redirect) {
        try {
            var sent = decisions.refuse(new DataRequestId(id), ground(ground), reason, attempt);
            return done("personaldata.refused", sent, redirect);
        } catch (Refusal refusal) {
            return again(page(id, ground, reason), refusal, in);
        }
    }

    @PostMapping(value = "/{id}", params = "act=edit")
    ModelAndView edit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason) {
        return page(id, ground, reason);
    }

    private static RefusalGround ground(String typed) {
        try {
            return typed.isEmpty() ? null : RefusalGround.valueOf(typed);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private ModelAndView done(String sentence, Sent sent, RedirectAttributes redirect) {
        Receipt.give(redirect, words.text(sentence), sent);
        return new ModelAndView("redirect:/personal-data");
    }

    private ModelAndView page(String id, String ground, String reason) {
        var request = decisions.find(new DataRequestId(id));
        return new ModelAndView("data-request", "request", request)
                .addObject("opinion", decisions.about(request))
                .addObject("mayDecide", request.waits() && decisions.mayDecide())
                .addObject("grounds", RefusalGround.values())
                .addObject("article", RefusalGround.ARTICLE)
                .addObject("ground", ground)
                .addObject("reason", reason)
                .addObject("attempt", UUID.randomUUID().toString())
                .addObject("today", today.get());
    }

    private ModelAndView again(ModelAndView page, Refusal refusal, Locale in) {
        page.addObject("problem", problems.of(refusal, in)).setStatus(PageErrors.status(refusal));
        return page;
    }
}
